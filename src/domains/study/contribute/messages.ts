/** Why a contribution cannot be made, and how the timeline says that it was done. */
export const contributeMessages = {
  ownStudy: /*i18n*/ {
    id: 'study.contribute.own-study',
    message: 'Your agency’s records are already included in the study.',
    comment: 'Problem: the study body tries to send its rows to itself',
  },
  ethicsMissing: /*i18n*/ {
    id: 'study.contribute.ethics-missing',
    message:
      'Enter the number of the ethical review, such as 2026-01234-01. Only invented records can be contributed without one.',
    comment: 'Problem with a field: ethics id is required outside a demo',
  },
  groundImpossible: /*i18n*/ {
    id: 'study.contribute.ground-impossible',
    message: 'Choose a legal ground on which your agency may contribute records to a study.',
    comment: 'Problem with a field',
  },
  tooMuch: /*i18n*/ {
    id: 'study.contribute.too-much',
    message: '{rows} records are more than one message can contain. Ask the study body for a shorter period.',
    comment: 'Problem: the contribution is too large',
  },
  contributed: /*i18n*/ {
    id: 'study.contribute.contributed',
    message: 'contributed {rows} records to the study {study}',
    comment: 'Sentence of the timeline, after a name: an agency contributed rows to a study',
  },
} as const;
