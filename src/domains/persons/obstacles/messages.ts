/** Why a rule finds an obstacle in what is known of a person, as the page of the case and My work show it. */
export const obstacleMessages = {
  unreachable: /*i18n*/ {
    id: 'person.obstacle.unreachable',
    message: 'It is not known when {alias} can be reached safely.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
  noLanguage: /*i18n*/ {
    id: 'person.obstacle.no-language',
    message: 'It is not known which language {alias} speaks.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
} as const;
