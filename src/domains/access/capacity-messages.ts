/** Capacities and tracks as written in running text, on screens and in the server's sentences. */
export const capacityNames = {
  supervision: /*i18n*/ { id: 'capacity.supervision', message: 'supervision', comment: 'Capacity, in running text' },
  assistance: /*i18n*/ {
    id: 'capacity.assistance',
    message: 'assistance to another agency',
    comment: 'Capacity, in running text',
  },
  'inner-alien-control': /*i18n*/ {
    id: 'capacity.inner-alien-control',
    message: 'internal immigration control',
    comment: 'Capacity, in running text',
  },
  'criminal-investigation': /*i18n*/ {
    id: 'capacity.criminal-investigation',
    message: 'criminal investigation',
    comment: 'Capacity, in running text',
  },
  support: /*i18n*/ { id: 'capacity.support', message: 'support', comment: 'Capacity, in running text' },
  administration: /*i18n*/ {
    id: 'capacity.administration',
    message: 'administration',
    comment: 'Capacity, in running text',
  },
  analysis: /*i18n*/ { id: 'capacity.analysis', message: 'analysis', comment: 'Capacity, in running text' },
  'access-administration': /*i18n*/ {
    id: 'capacity.access-administration',
    message: 'administration of access',
    comment: 'Capacity, in running text: gives people of the own agency access, and has none to matters',
  },
  'log-review': /*i18n*/ {
    id: 'capacity.log-review',
    message: 'review of the log',
    comment: 'Capacity, in running text: reads who has done what in the own agency, and has no access to matters',
  },
} as const;

export const trackNames = {
  control: /*i18n*/ { id: 'track.control', message: 'inspection', comment: 'Track, in running text' },
  protection: /*i18n*/ { id: 'track.protection', message: 'support', comment: 'Track, in running text' },
  criminal: /*i18n*/ { id: 'track.criminal', message: 'criminal case', comment: 'Track, in running text' },
  redress: /*i18n*/ { id: 'track.redress', message: 'redress', comment: 'Track, in running text' },
  none: /*i18n*/ { id: 'track.none', message: 'matters without a strand', comment: 'Track, in running text' },
} as const;
