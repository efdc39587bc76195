/** Why a rule finds an obstacle in a claim, as the page of the case and My work show it. */
export const obstacleMessages = {
  nothingClaimed: /*i18n*/ {
    id: 'redress.obstacle.nothing-claimed',
    message: 'The claim is open, but has no claim lines.',
    comment: 'Why an obstacle was noticed.',
  },
  notPaid: /*i18n*/ {
    id: 'redress.obstacle.not-paid',
    message: 'A contractor notified of its liability has not paid in full.',
    comment: 'Why an obstacle was noticed.',
  },
  onlyEmployer: /*i18n*/ {
    id: 'redress.obstacle.only-employer',
    message: 'The sector has chains of contractors, but no payer other than the employer has been considered.',
    comment: 'Why an obstacle was noticed.',
  },
  silenceAsked: /*i18n*/ {
    id: 'redress.obstacle.silence-asked',
    message: 'An offer of money requires the person to keep silent, or to retract statements.',
    comment: 'Why an obstacle was noticed.',
  },
} as const;
