/** Why a rule finds an obstacle in a letter, as the page of the case tells it. */
export const obstacleMessages = {
  noAnswer: /*i18n*/ {
    id: 'disclosure.obstacle.no-answer',
    message: 'A letter went from here, and nobody there has said that they have taken it.',
    comment: 'Why an obstacle was noticed.',
  },
} as const;
