/** Why a rule finds an obstacle in a visit or a question, as My work and the page of a case tell it. */
export const obstacleMessages = {
  notSorted: /*i18n*/ {
    id: 'inspection.obstacle.not-sorted',
    message: 'Signs were noted at a visit, and nobody has said what becomes of them.',
    comment: 'Why an obstacle was noticed.',
  },
  putAside: /*i18n*/ {
    id: 'inspection.obstacle.put-aside',
    message: 'Signs were noted at a visit, and put aside as nothing more.',
    comment: 'Why an obstacle was noticed.',
  },
  nobodySpoke: /*i18n*/ {
    id: 'inspection.obstacle.nobody-spoke',
    message: 'A visit ended without a private conversation with anybody who works there.',
    comment: 'Why an obstacle was noticed.',
  },
  noInterpreter: /*i18n*/ {
    id: 'inspection.obstacle.no-interpreter',
    message: 'An inspection has a day, and a language in its plan has no interpreter.',
    comment: 'Why an obstacle was noticed.',
  },
  refused: /*i18n*/ {
    id: 'inspection.obstacle.refused',
    message: 'A question to another house was answered with a no.',
    comment: 'Why an obstacle was noticed.',
  },
  unanswered: /*i18n*/ {
    id: 'inspection.obstacle.unanswered',
    message: 'A question to another house has no answer.',
    comment: 'Why an obstacle was noticed.',
  },
} as const;
