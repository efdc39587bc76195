/* What is on and around a sheet of cards in the language of the officer who prints it. The card itself is in `knowledge/worker-talk/`. */

export const cardTitle = /*i18n*/ {
  id: 'inspection.card-sheet-title',
  message: 'Cards for workers',
  comment: 'Title of a sheet of cards as a PDF. Neutral: someone may see it over a shoulder',
};

/** What is printed across a card in a language that no one has signed. */
export const cardStrips = {
  draft: /*i18n*/ {
    id: 'inspection.card-strip-draft',
    message: 'Draft. Text not reviewed. Only for training.',
    comment: 'Across a card of which a language is a draft',
  },
  unsigned: /*i18n*/ {
    id: 'inspection.card-strip-unsigned',
    message: 'No named reviewer has signed this text yet.',
    comment: 'Across a card whose text is an original that no one has signed',
  },
} as const;
