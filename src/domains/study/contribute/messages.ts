/** Why a contribution cannot be made, and how the timeline tells of it. */
export const contributeMessages = {
  ownStudy: /*i18n*/ {
    id: 'study.contribute.own-study',
    message: 'Your own rows are in the study already.',
    comment: 'Problem: the study body tries to send its rows to itself',
  },
  ethicsMissing: /*i18n*/ {
    id: 'study.contribute.ethics-missing',
    message: 'Give the number of the ethical review. Only invented rows go without one.',
    comment: 'Problem with a field: ethics id is required outside a demo',
  },
  groundImpossible: /*i18n*/ {
    id: 'study.contribute.ground-impossible',
    message: 'Choose a ground on which your agency may contribute records to a study.',
    comment: 'Problem with a field',
  },
  tooMuch: /*i18n*/ {
    id: 'study.contribute.too-much',
    message: '{rows} records are more than one message can hold. Ask the study body for a shorter period.',
    comment: 'Problem: the contribution is too large',
  },
  contributed: /*i18n*/ {
    id: 'study.contribute.contributed',
    message: 'gave {rows} rows to the study {study}',
    comment: 'Sentence of the timeline, after a name: a house contributed rows to a study',
  },
} as const;
