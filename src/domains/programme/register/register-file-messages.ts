/** What the files of the two registers call their columns and codes. */
export const registerFile = {
  heads: {
    code: /*i18n*/ { id: 'programme-register-file.code', message: 'No.', comment: 'Column of a file: R1, R2 …' },
    recommendation: /*i18n*/ {
      id: 'programme-register-file.recommendation',
      message: 'Recommendation',
      comment: 'Column of a file',
    },
    source: /*i18n*/ { id: 'programme-register-file.source', message: 'Source', comment: 'Column of a file' },
    verified: /*i18n*/ { id: 'programme-register-file.verified', message: 'Verified', comment: 'Column of a file' },
    obstacles: /*i18n*/ { id: 'programme-register-file.obstacles', message: 'Obstacles', comment: 'Column of a file' },
    state: /*i18n*/ { id: 'programme-register-file.state', message: 'State', comment: 'Column of a file' },
    on: /*i18n*/ { id: 'programme-register-file.on', message: 'Day', comment: 'Column of a file' },
    who: /*i18n*/ {
      id: 'programme-register-file.who',
      message: 'Organisation',
      comment: 'Column of a file: which organisation must act',
    },
    evidence: /*i18n*/ { id: 'programme-register-file.evidence', message: 'Evidence', comment: 'Column of a file' },
    owner: /*i18n*/ {
      id: 'programme-register-file.owner',
      message: 'Followed up by',
      comment: 'Column of a file: a name',
    },
    reviewBy: /*i18n*/ {
      id: 'programme-register-file.review-by',
      message: 'Follow up by',
      comment: 'Column of a file: a day',
    },
    country: /*i18n*/ { id: 'programme-register-file.country', message: 'Country', comment: 'Column of a file' },
    practice: /*i18n*/ { id: 'programme-register-file.practice', message: 'Practice', comment: 'Column of a file' },
    where: /*i18n*/ { id: 'programme-register-file.where', message: 'Where', comment: 'Column of a file' },
    doesNotShow: /*i18n*/ {
      id: 'programme-register-file.does-not-show',
      message: 'What the evidence does not show',
      comment: 'Column of a file',
    },
    conditions: /*i18n*/ {
      id: 'programme-register-file.conditions',
      message: 'Conditions for transfer',
      comment: 'Column of a file',
    },
  },
  states: {
    'not-started': /*i18n*/ {
      id: 'programme-register-file.not-started',
      message: 'Not started',
      comment: 'State of a recommendation',
    },
    'under-way': /*i18n*/ {
      id: 'programme-register-file.under-way',
      message: 'Under way',
      comment: 'State of a recommendation',
    },
    'carried-out': /*i18n*/ {
      id: 'programme-register-file.carried-out',
      message: 'Carried out',
      comment: 'State of a recommendation',
    },
    rejected: /*i18n*/ {
      id: 'programme-register-file.rejected',
      message: 'Will not be carried out',
      comment: 'State of a recommendation',
    },
  },
  notTaken: /*i18n*/ {
    id: 'programme-register-file.not-taken',
    message: 'Not taken up',
    comment: 'State of a recommendation that the unit does not follow up',
  },
  verified: /*i18n*/ {
    id: 'programme-register-file.yes',
    message: 'verified',
    comment: 'In a column: read in the source',
  },
  notVerified: /*i18n*/ { id: 'programme-register-file.no', message: 'not verified', comment: 'In a column' },
  recommendations: /*i18n*/ {
    id: 'programme-register-file.recommendations',
    message: 'Recommendations',
    comment: 'Name of a sheet',
  },
  practices: /*i18n*/ { id: 'programme-register-file.practices', message: 'Practices', comment: 'Name of a sheet' },
};
