/** Why a rule finds an obstacle in a claim, as the page of the case and My work tell it. */
export const obstacleMessages = {
  nothingClaimed: /*i18n*/ {
    id: 'redress.obstacle.nothing-claimed',
    message: 'The claim is open, and nothing is claimed in it yet.',
    comment: 'Why an obstacle was noticed.',
  },
  notPaid: /*i18n*/ {
    id: 'redress.obstacle.not-paid',
    message: 'A contractor who was told to pay has not paid all of it.',
    comment: 'Why an obstacle was noticed.',
  },
  onlyEmployer: /*i18n*/ {
    id: 'redress.obstacle.only-employer',
    message: 'The industry has chains of contractors, and nobody but the employer has been looked at as a payer.',
    comment: 'Why an obstacle was noticed.',
  },
  silenceAsked: /*i18n*/ {
    id: 'redress.obstacle.silence-asked',
    message: 'An offer of money asks the person to say nothing, or to take back what was said.',
    comment: 'Why an obstacle was noticed.',
  },
} as const;
