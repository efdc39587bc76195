/** Why a figure cannot be entered, and how the timeline tells of it. */
export const enterMessages = {
  nobodyAsks: /*i18n*/ {
    id: 'reports.enter.nobody-asks',
    message: 'No report asks for this figure.',
    comment: 'Problem: the measure, or the way it is split, stands in no report',
  },
  notBegun: /*i18n*/ {
    id: 'reports.enter.not-begun',
    message: 'This year has not begun, or no report that asks for the figure has a year like it.',
    comment: 'Problem: a figure for a period that no report has',
  },
  sayWhy: /*i18n*/ {
    id: 'reports.enter.say-why',
    message: 'Something else was entered here before. Say in the note why it changes.',
    comment: 'Problem: a figure is changed and its note is empty',
  },
  nothingToTakeBack: /*i18n*/ {
    id: 'reports.enter.nothing-to-take-back',
    message: 'Nothing stands entered here that could be taken back.',
    comment: 'Problem: somebody takes back a figure where there is none',
  },
  entered: /*i18n*/ {
    id: 'reports.enter.entered',
    message: 'entered a figure of {measure} for {period}',
    comment: 'Sentence of the timeline, after a name; {measure} is a code such as victims-registered, {period} a year',
  },
  exported: /*i18n*/ {
    id: 'reports.export.exported',
    message: 'took out the report {report} for {period} as a file',
    comment: 'Sentence of the timeline, after a name; {report} is a code such as eu-thb, {period} a year',
  },
  changedSince: /*i18n*/ {
    id: 'reports.export.changed-since',
    message: 'The report has changed since you looked. Look at it as it is now, and take it out again.',
    comment: 'Problem: the file would be another than the report on the page',
  },
} as const;
