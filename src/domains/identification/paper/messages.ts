/** What a decision on identification says on paper, besides what its page says. */
export const decisionPaper = {
  title: /*i18n*/ {
    id: 'identification.paper.title',
    message: 'Identification decision',
    comment: 'Title of a document',
  },
  about: /*i18n*/ { id: 'identification.paper.about', message: 'Person, by alias', comment: 'In a document' },
  workplace: /*i18n*/ { id: 'identification.paper.workplace', message: 'Workplace', comment: 'In a document' },
} as const;
