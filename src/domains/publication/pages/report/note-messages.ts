import type { Message } from '../../../../kernel/message.ts';

/** Texts of the study report about its own figures: how sure a title is, why a figure is missing, files to keep. */
export const noteText = {
  mostCoded: /*i18n*/ {
    id: 'study.report.obstacles-title-most-coded',
    message:
      'Most often coded: “{obstacle}”, {share}; {count, plural, =2 {two obstacles} =3 {up to three obstacles} =4 {up to four obstacles} =5 {up to five obstacles} =6 {up to six obstacles} =7 {up to seven obstacles} =8 {up to eight obstacles} =9 {up to nine obstacles} other {up to # obstacles}} may be as common',
    comment:
      'Title of a figure when it is not certain which obstacle comes first; count is how many may be as common as the first, itself among them',
  },
  mostCodedTwo: /*i18n*/ {
    id: 'study.report.obstacles-title-most-coded-two',
    message:
      'Most often coded: “{operational}” in operational data, “{reviewed}” in file review; others may be as frequent',
    comment: 'Title of a figure that compares two kinds of data, when it is not certain what comes first',
  },
  partNobodySeen: /*i18n*/ {
    id: 'study.report.part-nobody-seen',
    message: 'none of those followed from the start; later entrants are not counted here',
    comment: 'Under a stage that none of those counted reached, where others may have come in later',
  },
  timeTitleOne: /*i18n*/ {
    id: 'study.report.time-title-one',
    message: 'Median time at “{stage}”: {days}',
    comment: 'Title of a figure about one stage only; days is a number with the word days',
  },
  pathsHidden: /*i18n*/ {
    id: 'study.report.paths-hidden',
    message: 'This figure cannot be drawn without revealing small numbers. The table above shows which are suppressed.',
    comment: 'Instead of the flow figure: some number that it needs is not shown because too few are behind it',
  },
  pathsUnknown: /*i18n*/ {
    id: 'study.report.paths-unknown',
    message: 'This figure cannot be drawn: the file does not contain every stage.',
    comment: 'Instead of the flow figure: some number that it needs is not known',
  },
  pathsNobody: /*i18n*/ {
    id: 'study.report.paths-nobody',
    message: 'This figure cannot be drawn: no one reached the last stage.',
    comment: 'Instead of the flow figure',
  },
  otherStages: /*i18n*/ {
    id: 'study.report.other-stages',
    message: '{count, plural, one {# more stage} other {# more stages}}',
    comment: 'Unfolds the drawings of the other stages',
  },
  reviewedDrawing: /*i18n*/ {
    id: 'study.report.reviewed-drawing',
    message: 'Stages in file review',
    comment: 'Unfolds the bars of the reviewed files',
  },
  csv: /*i18n*/ {
    id: 'study.report.csv',
    message: 'CSV',
    comment: 'Link to the numbers of a figure as a file. The name of the figure follows unseen.',
  },
  svg: /*i18n*/ {
    id: 'study.report.svg',
    message: 'SVG',
    comment: 'Link to a drawing as a file. The name of the figure follows unseen.',
  },
} as const satisfies Record<string, Message>;
