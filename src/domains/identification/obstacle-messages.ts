/** Why a rule finds an obstacle in a screening, as the page of the case and My work show it. */
export const obstacleMessages = {
  notDecided: /*i18n*/ {
    id: 'identification.obstacle.not-decided',
    message: 'Indicators were assessed for {called}, but there is no decision.',
    comment: 'Why an obstacle was noticed. {called}: an alias such as Staren, or a reference.',
  },
  oneReader: /*i18n*/ {
    id: 'identification.obstacle.one-reader',
    message:
      'Only one reader has assessed the indicators for {called}. A second reader may see what the first did not.',
    comment: 'Why an obstacle was noticed. {called}: an alias such as Staren, or a reference.',
  },
  notInformed: /*i18n*/ {
    id: 'identification.obstacle.not-informed',
    message: '{called} is presumed to be exploited, but has not been informed of their rights.',
    comment: 'Why an obstacle was noticed. {called}: an alias such as Staren, or a reference.',
  },
  notReviewed: /*i18n*/ {
    id: 'identification.obstacle.not-reviewed',
    message: '{called} is presumed to be exploited, but non-punishment has not been raised.',
    comment: 'Why an obstacle was noticed. {called}: an alias such as Staren, or a reference.',
  },
} as const;
