/** Why a rule finds an obstacle in a screening, as the page of the case and My work tell it. */
export const obstacleMessages = {
  notDecided: /*i18n*/ {
    id: 'identification.obstacle.not-decided',
    message: 'Signs were read for {called}, and nobody has decided whether to presume anything.',
    comment: 'Why an obstacle was noticed. {called}: an alias such as Staren, or a reference.',
  },
  oneReader: /*i18n*/ {
    id: 'identification.obstacle.one-reader',
    message: 'Only one person has read the signs for {called}. A second reader sees what the first did not.',
    comment: 'Why an obstacle was noticed. {called}: an alias such as Staren, or a reference.',
  },
  notInformed: /*i18n*/ {
    id: 'identification.obstacle.not-informed',
    message: '{called} is presumed to be exploited, and nobody has told the person of their rights.',
    comment: 'Why an obstacle was noticed. {called}: an alias such as Staren, or a reference.',
  },
  notReviewed: /*i18n*/ {
    id: 'identification.obstacle.not-reviewed',
    message:
      '{called} is presumed to be exploited, and nobody has asked whether they are to go free of what they were made to do.',
    comment: 'Why an obstacle was noticed. {called}: an alias such as Staren, or a reference.',
  },
} as const;
