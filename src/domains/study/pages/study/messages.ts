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
    message: 'Live, from the work of {house}',
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
    message: 'Persons who reached each stage. Lived: from the work itself.',
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
      'Closed files, read and coded by two readers. They stand beside the lived figures and are never added to them.',
    comment: 'Under the title of the bars of reviewed files',
  },
  method: /*i18n*/ {
    id: 'study.shown.method',
    message:
      'Of previous: reached both stages, divided by those who reached the earlier one; 95% by Wilson. Whoever skipped a stage stands under its name and in no share. 1 to 4 are not shown, nor what they could be worked out from.',
    comment: 'Note under the bars',
  },
  withoutBeginning: /*i18n*/ {
    id: 'study.shown.without-beginning',
    message: '{count} more came in at a later stage: this house did not see where they began. They are in no share.',
    comment: 'Note under the bars; count is formatted',
  },
  effort: /*i18n*/ {
    id: 'study.shown.effort',
    message:
      'How much was looked for in the same time: {inspections} inspections, {signals} signals. More looking finds more cases; a change here need not be a change in the world.',
    comment: 'Note under the bars; both are numbers, or words that say why there is none',
  },
  alt: /*i18n*/ {
    id: 'study.shown.alt',
    message: 'The same figures stand in the table below.',
    comment: 'Read aloud for a drawing',
  },
  besideSource: /*i18n*/ {
    id: 'study.shown.beside-source',
    message: '{year}, {source}',
    comment: 'Under a published figure: its year and its source key',
  },
  notTold: /*i18n*/ {
    id: 'study.shown.not-told',
    message: 'fewer than 5, not shown',
    comment: 'In place of a small number',
  },
  source: /*i18n*/ {
    id: 'study.shown.source',
    message: 'Source: CAPE, {house}',
    comment: 'Under a figure that is kept as a file; house is the name of a house or of a release',
  },
  noHouse: /*i18n*/ {
    id: 'study.shown.no-house',
    message: 'house not told',
    comment: 'In place of the name of a house',
  },
  empty: /*i18n*/ {
    id: 'study.shown.empty',
    message: 'Nothing can be told yet.',
    comment: 'Title of a study with no held chain',
  },
} as const satisfies Record<string, Message>;
