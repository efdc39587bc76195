import type { Message } from '../../../../kernel/message.ts';

/** Words of the figures of a study as the workspace and the page of releases show them. */
export const studyText = {
  invented: /*i18n*/ {
    id: 'study.shown.invented',
    message: 'INVENTED: a demo caseload',
    comment: 'Mark above a study whose rows are all invented',
  },
  live: /*i18n*/ {
    id: 'study.shown.live',
    message: 'Operational figures of {house}, updated continuously',
    comment: 'Mark above a study of one’s own house',
  },
  release: /*i18n*/ {
    id: 'study.shown.release',
    message: 'Release {name}, frozen {day}',
    comment: 'Mark above a release of the national study; {name} is what the study body called it, such as "2026:3"',
  },
  counted: /*i18n*/ {
    id: 'study.shown.counted',
    message: 'Counted in persons',
    comment: 'Mark above a study',
  },
  livedSub: /*i18n*/ {
    id: 'study.shown.lived-sub',
    message: 'Persons who reached each stage. Operational: from the work itself.',
    comment: 'Under the title of the bars',
  },
  reviewedTitle: /*i18n*/ {
    id: 'study.shown.reviewed-title',
    message: 'Reviewed files: {finding}',
    comment: 'Title of the bars of reviewed files; finding is a sentence',
  },
  reviewedSub: /*i18n*/ {
    id: 'study.shown.reviewed-sub',
    message:
      'Closed files, read and coded by two readers. Only closed files are read, so all of them have ended: they show where, and not how often. They are shown beside the operational figures and are never added to them.',
    comment: 'Under the title of the bars of reviewed files',
  },
  method: /*i18n*/ {
    id: 'study.shown.method',
    message:
      'Of previous: reached both stages, divided by those who reached the earlier one; 95% by Wilson. Those who reached a stage without the one before it are shown under its name: counted in Of first and not in Of previous. 1 to 4 are not shown, nor numbers that could reveal them.',
    comment: 'Note under the bars',
  },
  withoutBeginning: /*i18n*/ {
    id: 'study.shown.without-beginning',
    message:
      'The figures count people whom {whose, select, house {this agency} other {the contributing agencies}} saw from the start; {count} more entered at a later stage and are in no share.',
    comment:
      'After the first paragraph, and under the title of the bars; count is formatted; whose decides the words: one house or several',
  },
  effort: /*i18n*/ {
    id: 'study.shown.effort',
    message:
      'How much was looked for in the same time: inspections {inspections}, signals {signals}. More looking finds more cases; a change here need not be a change in the world.',
    comment: 'Note under the bars; both are numbers, or words that say why there is none',
  },
  alt: /*i18n*/ {
    id: 'study.shown.alt',
    message: 'The same figures are in the table below.',
    comment: 'Read aloud for a drawing',
  },
  alone: /*i18n*/ {
    id: 'study.shown.alone',
    message: 'The numbers: {numbers}. All of them are in the CSV file of the figure, {name}.',
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
    message: 'an undisclosed number of',
    comment:
      'In place of a number that is not shown: before “persons”, in the sentence on who was put together by a letter',
  },
  apartNotTold: /*i18n*/ {
    id: 'study.shown.apart-not-told',
    message: 'an undisclosed number',
    comment: 'In place of a number that is not shown: at the end of the sentence on who was seen by one house only',
  },
  source: /*i18n*/ {
    id: 'study.shown.source',
    message: 'Source: CAPE, {house}',
    comment: 'Under a figure that is kept as a file; house is the name of a house or of a release',
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
  noHouse: /*i18n*/ {
    id: 'study.shown.no-house',
    message: 'agency not stated',
    comment: 'In place of the name of a house',
  },
  empty: /*i18n*/ {
    id: 'study.shown.empty',
    message: 'No figures yet.',
    comment: 'Title of a study with no held chain',
  },
  emptyWhy: /*i18n*/ {
    id: 'study.shown.empty-why',
    message:
      'Too few cases to show figures without revealing single people, or {whose, select, house {this agency sees} other {the contributing agencies see}} only one stage.',
    comment: 'Under the title “Nothing can be told yet.”; whose decides the words: one house or several',
  },
} as const satisfies Record<string, Message>;
