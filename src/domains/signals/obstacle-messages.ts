/** Why a rule finds an obstacle in a signal, as the page of the case and My work show it. */
export const obstacleMessages = {
  nobodyOwns: /*i18n*/ {
    id: 'signal.obstacle.nobody-owns',
    message: 'A signal was disclosed to this unit, and has not been acknowledged.',
    comment: 'Why an obstacle was noticed.',
  },
  notPassedOn: /*i18n*/ {
    id: 'signal.obstacle.not-passed-on',
    message: 'Indicators were noted in a signal, which has no person responsible and has not been disclosed further.',
    comment: 'Why an obstacle was noticed.',
  },
} as const;
