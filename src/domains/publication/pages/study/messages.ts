import type { Message } from '../../../../kernel/message.ts';

/** Words of the figures of a study as the workspace and the page of releases show them. */
export const studyText = {
  invented: /*i18n*/ {
    id: 'study.shown.invented',
    message: 'INVENTED: demo data',
    comment: 'Mark above a study whose rows are all invented',
  },
  live: /*i18n*/ {
    id: 'study.shown.live',
    message: 'Operational figures, updated continuously: {agency}',
    comment: 'Mark above a study of one’s own agency',
  },
  release: /*i18n*/ {
    id: 'study.shown.release',
    message: 'Release {name}, frozen {day}',
    comment: 'Mark above a release of the national study; {name} is what the study body called it, such as "2026:3"',
  },
  counted: /*i18n*/ {
    id: 'study.shown.counted',
    message: 'Unit: persons',
    comment: 'Mark above a study',
  },
  operationalSub: /*i18n*/ {
    id: 'study.shown.operational-sub',
    message: 'Persons who reached each stage. Operational data from case work.',
    comment: 'Under the title of the bars',
  },
  reviewedTitle: /*i18n*/ {
    id: 'study.shown.reviewed-title',
    message: 'File review: {finding}',
    comment: 'Title of the bars of reviewed files; finding is a sentence',
  },
  reviewedSub: /*i18n*/ {
    id: 'study.shown.reviewed-sub',
    message:
      'Closed files, coded by two readers. Since only closed files are read, all have ended: they show where cases end, but not how often. They are shown next to the operational figures and are never added to them.',
    comment: 'Under the title of the bars of reviewed files',
  },
  method: /*i18n*/ {
    id: 'study.shown.method',
    message:
      'Of previous: reached both stages, divided by those who reached the earlier one; 95% Wilson intervals. Persons who reached a stage without the preceding one are shown below its name: they are included in Of first, but not in Of previous. Figures from 1 to 4 are suppressed, as are figures that could reveal them.',
    comment: 'Note under the bars',
  },
  withoutBeginning: /*i18n*/ {
    id: 'study.shown.without-beginning',
    message:
      'The figures count people followed from the start by {whose, select, agency {this agency} other {the contributing agencies}}; {count} more entered at a later stage and are not included in the shares.',
    comment:
      'After the first paragraph, and under the title of the bars; count is formatted; whose decides the words: one agency or several',
  },
  effort: /*i18n*/ {
    id: 'study.shown.effort',
    message:
      'Inspections and signals in the same period: inspections {inspections}, signals {signals}. More inspections find more cases, so a change here may reflect a change in effort.',
    comment: 'Note under the bars; both are numbers, or words that say why there is none',
  },
  alt: /*i18n*/ {
    id: 'study.shown.alt',
    message: 'The same figures are in the table below.',
    comment: 'Read aloud for a drawing',
  },
  alone: /*i18n*/ {
    id: 'study.shown.alone',
    message: 'The numbers: {numbers}. All numbers are in the figure’s CSV file, {name}.',
    comment:
      'Read aloud for a drawing that was kept as a file; numbers is the first number of each row with the name of the row, name is that of the file',
  },
  besideSource: /*i18n*/ {
    id: 'study.shown.beside-source',
    message: '{year}, {source}',
    comment: 'Under a published figure: its year and its source key',
  },
  joinedNotTold: /*i18n*/ {
    id: 'study.shown.joined-not-told',
    message: 'an undisclosed number',
    comment: 'In place of a number that is not shown: at the end of the sentence on persons linked by a disclosure',
  },
  apartNotTold: /*i18n*/ {
    id: 'study.shown.apart-not-told',
    message: 'an undisclosed number',
    comment: 'In place of a number that is not shown: at the end of the sentence on persons known to one agency only',
  },
  source: /*i18n*/ {
    id: 'study.shown.source',
    message: 'Source: CAPE, {agency}',
    comment: 'Under a figure that is saved as a file; agency is the name of an agency or of a release',
  },
  sourceRelease: /*i18n*/ {
    id: 'study.shown.source-release',
    message: 'Source: CAPE, release {name}, frozen {day}',
    comment:
      'Under a figure of a release that is kept as a file; {name} is what the study body called it, such as "2026:3"',
  },
  sourceMarked: /*i18n*/ {
    id: 'study.shown.source-marked',
    message: '{source}. {mark}',
    comment: 'Under a figure that is kept as a file: its source, and the mark that its numbers are invented',
  },
  noAgency: /*i18n*/ {
    id: 'study.shown.no-agency',
    message: 'agency not stated',
    comment: 'In place of the name of an agency',
  },
  empty: /*i18n*/ {
    id: 'study.shown.empty',
    message: 'No figures yet.',
    comment: 'Title of a study with no held chain',
  },
  emptyWhy: /*i18n*/ {
    id: 'study.shown.empty-why',
    message:
      'There are too few cases to show figures without revealing individuals, or {whose, select, agency {this agency has} other {the contributing agencies have}} data on only one stage.',
    comment: 'Under the title “No figures yet.”; whose decides the words: one agency or several',
  },
} as const satisfies Record<string, Message>;
