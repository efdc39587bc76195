/** Why a rule finds an obstacle in a signal, as the page of the case and My work tell it. */
export const obstacleMessages = {
  nobodyOwns: /*i18n*/ {
    id: 'signal.obstacle.nobody-owns',
    message: 'A signal came here by letter, and nobody has taken it.',
    comment: 'Why an obstacle was noticed.',
  },
  notPassedOn: /*i18n*/ {
    id: 'signal.obstacle.not-passed-on',
    message: 'Signs were noted in a signal, and it has neither an owner nor been passed on.',
    comment: 'Why an obstacle was noticed.',
  },
} as const;
