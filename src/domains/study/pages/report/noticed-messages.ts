import type { Message } from '../../../../kernel/message.ts';

/** Words of what rules had noticed by the time paths ended, apart from what people recorded. */
export const noticedText = {
  kind: /*i18n*/ {
    id: 'study.noticed.kind',
    message: 'Noticed by rules',
    comment:
      'Column heading and label: obstacles that rules of CAPE had noticed, as opposed to those that people recorded',
  },
  title: /*i18n*/ {
    id: 'study.noticed.title',
    message: 'What rules had noticed',
    comment: 'Title of a figure: obstacles that rules of CAPE had noticed before a path ended',
  },
  titleFirst: /*i18n*/ {
    id: 'study.noticed.title-first',
    message: 'Rules had noticed “{obstacle}” most often: {share} of those for whom they had noticed anything',
    comment: 'Title of a figure; obstacle is the name of one, share formatted',
  },
  titleMost: /*i18n*/ {
    id: 'study.noticed.title-most',
    message:
      'Most often noticed by rules: “{obstacle}”, {share}; {count, plural, =2 {two obstacles} =3 {up to three obstacles} =4 {up to four obstacles} =5 {up to five obstacles} =6 {up to six obstacles} =7 {up to seven obstacles} =8 {up to eight obstacles} =9 {up to nine obstacles} other {up to # obstacles}} may be as common',
    comment:
      'Title of a figure when it is not certain which obstacle comes first; count is how many may be as common as the first, itself among them',
  },
  sub: /*i18n*/ {
    id: 'study.noticed.sub',
    message:
      '{place}: share of those for whom a rule had detected an obstacle, with 95% intervals, on a scale from 0 to {most}. Obstacles recorded by people are shown separately and are never added to it.',
    comment:
      'Under the title of the figure; place says which stage or the whole chain, most is a formatted percentage, the end of the axis',
  },
  base: /*i18n*/ {
    id: 'study.noticed.base',
    message: 'for {coded} of {ended} a rule had noticed something; for {uncoded} none had',
    comment: 'Under a column heading; all three are formatted numbers',
  },
  means: /*i18n*/ {
    id: 'study.noticed.means',
    message:
      'Detected means: found by the rules of this system in the agency’s own entries when a path ended, with time limits chosen here. It is not the reason why the path ended. That nothing was detected means little.',
    comment:
      'What the figures of what rules had noticed mean: after the sentence under their title, and as a point of the method',
  },
  caption: /*i18n*/ {
    id: 'study.noticed.caption',
    message: 'Obstacles that rules had noticed',
    comment: 'Caption of a table',
  },
  byStage: /*i18n*/ {
    id: 'study.noticed.by-stage',
    message: 'Obstacles that rules had detected, by the stage at which paths dropped out or fell short',
    comment: 'Caption of a table',
  },
} as const satisfies Record<string, Message>;
