/** Why a rule finds an obstacle in support or in the reflection period, as the page of the case and My work show it. */
export const obstacleMessages = {
  noInterpreter: /*i18n*/ {
    id: 'assistance.obstacle.no-interpreter',
    message: '{alias} and the unit do not share a language, and no interpreter is arranged.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
  noAdviser: /*i18n*/ {
    id: 'assistance.obstacle.no-adviser',
    message: 'No legal adviser is arranged for {alias}.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
  noSafePlace: /*i18n*/ {
    id: 'assistance.obstacle.no-safe-place',
    message: 'A safe place for {alias} was sought and not found.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
  stayUnknown: /*i18n*/ {
    id: 'assistance.obstacle.stay-unknown',
    message:
      'The stay of {alias} may depend on the employer; neither that nor a reflection period has been looked into.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
  leaves: /*i18n*/ {
    id: 'assistance.obstacle.leaves',
    message: '{alias} is leaving the country, or has left. This file does not show what was secured before that.',
    comment: 'Why an obstacle was noticed; also shown when the person has left. {alias}: an alias such as Staren.',
  },
  notOffered: /*i18n*/ {
    id: 'assistance.obstacle.not-offered',
    message: 'A reflection period is considered for {alias}, who has not been informed of it.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
  toldWithoutInterpreter: /*i18n*/ {
    id: 'assistance.obstacle.told-without-interpreter',
    message: '{alias} was informed of the reflection period without an interpreter.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
  notAskedFor: /*i18n*/ {
    id: 'assistance.obstacle.not-asked-for',
    message: '{alias} wants a reflection period, which has not been requested or applied for.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
  notAppliedFor: /*i18n*/ {
    id: 'assistance.obstacle.not-applied-for',
    message: 'Another unit has asked us to apply for a reflection period for {alias}, which has not been done.',
    comment: 'Why an obstacle was noticed. {alias}: an alias such as Staren.',
  },
} as const;
