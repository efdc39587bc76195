/** Why a rule finds an obstacle in a hand-over, as the page of the case and My work show it. */
export const obstacleMessages = {
  nobodyOwns: /*i18n*/ {
    id: 'suspicion.obstacle.nobody-owns',
    message: 'A suspicion of exploitation was handed over here, and has not been acknowledged.',
    comment: 'Why an obstacle was noticed. Also shown when it is over, with its dates beside it.',
  },
  notReached: /*i18n*/ {
    id: 'suspicion.obstacle.not-reached',
    message: 'The person could not be reached, so the hand-over was closed.',
    comment: 'Why an obstacle was noticed.',
  },
  noSafeTime: /*i18n*/ {
    id: 'suspicion.obstacle.no-safe-time',
    message: 'The sender did not state when it is safe to reach the person.',
    comment: 'Why an obstacle was noticed: the first call may come at the wrong hour.',
  },
} as const;
