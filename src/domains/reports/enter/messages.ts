/** Why a figure cannot be entered, and its sentences in the timeline. */
export const enterMessages = {
  nobodyAsks: /*i18n*/ {
    id: 'reports.enter.nobody-asks',
    message: 'No report includes this figure.',
    comment: 'Problem: the measure, or the way it is split, is in no report',
  },
  notBegun: /*i18n*/ {
    id: 'reports.enter.not-begun',
    message: 'The year has not begun, or no report with this figure covers such a year.',
    comment: 'Problem: a figure for a period that no report has',
  },
  sayWhy: /*i18n*/ {
    id: 'reports.enter.say-why',
    message: 'Another value was entered before. Write in the note why it changes.',
    comment: 'Problem: a figure is changed and its note is empty',
  },
  nothingToRetract: /*i18n*/ {
    id: 'reports.enter.nothing-to-take-back',
    message: 'There is no entered value to withdraw.',
    comment: 'Problem: a figure is withdrawn where there is none',
  },
  entered: /*i18n*/ {
    id: 'reports.enter.entered',
    message: 'entered a figure of {measure} for {period}',
    comment: 'Sentence of the timeline, after a name; {measure} is a code such as victims-registered, {period} a year',
  },
  exported: /*i18n*/ {
    id: 'reports.export.exported',
    message: 'downloaded the report {report} for {period} as a file',
    comment: 'Sentence of the timeline, after a name; {report} is a code such as eu-thb, {period} a year',
  },
  changedSince: /*i18n*/ {
    id: 'reports.export.changed-since',
    message: 'The report has changed since you opened it. Check it, and download it again.',
    comment: 'Problem: the file would be another than the report on the page',
  },
} as const;
