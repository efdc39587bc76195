/** Why a rule finds an obstacle in a visit or a question, for My work and the page of a case. */
export const obstacleMessages = {
  notSorted: /*i18n*/ {
    id: 'inspection.obstacle.not-sorted',
    message: 'Indicators were noted at a visit, and have not been followed up.',
    comment: 'Why an obstacle was noticed.',
  },
  putAside: /*i18n*/ {
    id: 'inspection.obstacle.put-aside',
    message: 'Indicators were noted at a visit, and sorted as “no further action”.',
    comment: 'Why an obstacle was noticed.',
  },
  nobodySpoke: /*i18n*/ {
    id: 'inspection.obstacle.nobody-spoke',
    message: 'A visit ended without a private talk with any worker.',
    comment: 'Why an obstacle was noticed.',
  },
  noInterpreter: /*i18n*/ {
    id: 'inspection.obstacle.no-interpreter',
    message: 'An inspection has a date, but a language in its plan has no interpreter.',
    comment: 'Why an obstacle was noticed.',
  },
  refused: /*i18n*/ {
    id: 'inspection.obstacle.refused',
    message: 'A question to another agency was refused.',
    comment: 'Why an obstacle was noticed.',
  },
  unanswered: /*i18n*/ {
    id: 'inspection.obstacle.unanswered',
    message: 'A question to another agency has no answer.',
    comment: 'Why an obstacle was noticed.',
  },
} as const;
