/** The columns of the file with what is decided about retention, in their order. */
export const retentionColumns = [
  /*i18n*/ { id: 'retention-file.kind', message: 'Kind of record', comment: 'Column of a file' },
  /*i18n*/ { id: 'retention-file.regime', message: 'Rules on personal data', comment: 'Column of a file' },
  /*i18n*/ { id: 'retention-file.gap', message: 'What is missing', comment: 'Column of a file' },
  /*i18n*/ { id: 'retention-file.state', message: 'State', comment: 'Column of a file: of a decision' },
  /*i18n*/ { id: 'retention-file.outcome', message: 'What happens then', comment: 'Column of a file' },
  /*i18n*/ { id: 'retention-file.period', message: 'Kept for', comment: 'Column of a file: how long' },
  /*i18n*/ { id: 'retention-file.from', message: 'Counted from when', comment: 'Column of a file' },
  /*i18n*/ { id: 'retention-file.reference', message: 'Reference of the decision', comment: 'Column of a file' },
  /*i18n*/ { id: 'retention-file.decided-on', message: 'Decided on', comment: 'Column of a file' },
  /*i18n*/ { id: 'retention-file.valid-from', message: 'In force from', comment: 'Column of a file' },
  /*i18n*/ { id: 'retention-file.archive', message: 'To an archive first', comment: 'Column of a file' },
  /*i18n*/ { id: 'retention-file.law', message: 'Rules of law that are known', comment: 'Column of a file' },
] as const;
