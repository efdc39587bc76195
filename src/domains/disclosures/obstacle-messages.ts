/** Why a rule finds an obstacle in a letter, as the page of the case shows it. */
export const obstacleMessages = {
  noAnswer: /*i18n*/ {
    id: 'disclosure.obstacle.no-answer',
    message: 'A disclosure was sent from here, and has not been acknowledged.',
    comment: 'Why an obstacle was noticed.',
  },
} as const;
