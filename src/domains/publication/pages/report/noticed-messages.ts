import type { Message } from '../../../../kernel/message.ts';

/** Words of what rules had noticed by the time paths ended, apart from what people recorded. */
export const noticedText = {
  kind: /*i18n*/ {
    id: 'study.noticed.kind',
    message: 'Detected by rules',
    comment:
      'Column heading and label: obstacles that rules of CAPE had noticed, as opposed to those that people recorded',
  },
  title: /*i18n*/ {
    id: 'study.noticed.title',
    message: 'Obstacles detected by rules',
    comment: 'Title of a figure: obstacles that rules of CAPE had noticed before a path ended',
  },
  titleFirst: /*i18n*/ {
    id: 'study.noticed.title-first',
    message: 'Obstacle most often detected by rules: “{obstacle}”, {share} of those with a detected obstacle',
    comment: 'Title of a figure; obstacle is the name of one, share formatted',
  },
  titleMost: /*i18n*/ {
    id: 'study.noticed.title-most',
    message:
      'Most often detected by rules: “{obstacle}”, {share}; {count, plural, =2 {two obstacles} =3 {up to three obstacles} =4 {up to four obstacles} =5 {up to five obstacles} =6 {up to six obstacles} =7 {up to seven obstacles} =8 {up to eight obstacles} =9 {up to nine obstacles} other {up to # obstacles}} may be as common',
    comment:
      'Title of a figure when it is not certain which obstacle comes first; count is how many may be as common as the first, itself among them',
  },
  sub: /*i18n*/ {
    id: 'study.noticed.sub',
    message:
      '{place}: share of those with an obstacle detected by a rule, with 95% intervals, on a scale from 0 to {most}. Obstacles recorded by case workers are shown separately and are never added to these.',
    comment:
      'Under the title of the figure; place says which stage or the whole chain, most is a formatted percentage, the end of the axis',
  },
  base: /*i18n*/ {
    id: 'study.noticed.base',
    message: 'rules detected an obstacle for {coded} of {ended}, and none for {uncoded}',
    comment: 'Under a column heading; all three are formatted numbers',
  },
  means: /*i18n*/ {
    id: 'study.noticed.means',
    message:
      'These obstacles were found by the system’s rules in the agency’s own entries when a case ended. The time limits are set by CAPE. A detected obstacle is not necessarily the reason why the case ended. That none was detected does not show that there was none.',
    comment:
      'What the figures of what rules had noticed mean: after the sentence under their title, and as a point of the method',
  },
  caption: /*i18n*/ {
    id: 'study.noticed.caption',
    message: 'Obstacles detected by rules',
    comment: 'Caption of a table',
  },
  byStage: /*i18n*/ {
    id: 'study.noticed.by-stage',
    message: 'Obstacles detected by rules, by the stage where cases dropped out or fell short',
    comment: 'Caption of a table',
  },
} as const satisfies Record<string, Message>;
