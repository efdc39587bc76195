/** Why a rule finds an obstacle in support or in time to think, as the page of the case and My work tell it. */
export const obstacleMessages = {
  noInterpreter: /*i18n*/ {
    id: 'assistance.obstacle.no-interpreter',
    message: '{alias} and the unit do not share a language, and no interpreter is arranged.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
  noAdviser: /*i18n*/ {
    id: 'assistance.obstacle.no-adviser',
    message: 'Nobody who knows the law is arranged for {alias}.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
  noSafePlace: /*i18n*/ {
    id: 'assistance.obstacle.no-safe-place',
    message: 'A safe place for {alias} was looked for and not found.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
  stayUnknown: /*i18n*/ {
    id: 'assistance.obstacle.stay-unknown',
    message: 'The stay of {alias} may depend on the employer, and nobody has looked into it or into time to think.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
  leaves: /*i18n*/ {
    id: 'assistance.obstacle.leaves',
    message: '{alias} leaves the country, or has left. What was secured before is not known in this file.',
    comment: 'Why an obstacle was noticed; also told when the person has left. {alias}: an alias such as Staren.',
  },
  notOffered: /*i18n*/ {
    id: 'assistance.obstacle.not-offered',
    message: 'Time to think is considered for {alias}, and nobody has told the person of it.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
  toldWithoutInterpreter: /*i18n*/ {
    id: 'assistance.obstacle.told-without-interpreter',
    message: '{alias} was told of time to think without an interpreter.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
  notAskedFor: /*i18n*/ {
    id: 'assistance.obstacle.not-asked-for',
    message: '{alias} wishes time to think, and nobody has asked or applied for it.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
  notAppliedFor: /*i18n*/ {
    id: 'assistance.obstacle.not-applied-for',
    message: 'Another unit has asked us to apply for time to think for {alias}, and it is not done.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
} as const;
