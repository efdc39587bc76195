import type { Message } from '../../../kernel/message.ts';
import type { Finding, Result } from '../../knowledge/public.ts';

/** Texts of what the signs point to, by the rule of the brochure. */
export const title = /*i18n*/ {
  id: 'identification.pointing.title',
  message: 'What the indicators point to',
  comment: 'Heading.',
};
export const lead = /*i18n*/ {
  id: 'identification.pointing.lead',
  message:
    'This is the rule in the brochure by the ILO and the European Commission, applied to the indicators above. It is not a decision and nothing is added up: what was not asked is neither yes nor no.',
  comment: 'Under the heading.',
};
export const ageLabel = /*i18n*/ {
  id: 'identification.pointing.age',
  message: 'Which rule?',
  comment: 'Label. The choice is not kept.',
};
export const ageHint = /*i18n*/ {
  id: 'identification.pointing.age.hint',
  message: 'A child is never assessed by the rule for adults. Your choice here is not saved.',
  comment: 'Hint.',
};
export const ageAdult = /*i18n*/ {
  id: 'identification.pointing.age.adult',
  message: '18 or older, or not known',
  comment: 'Choice.',
};
export const ageChild = /*i18n*/ { id: 'identification.pointing.age.child', message: 'Under 18', comment: 'Choice.' };
export const actLabel = /*i18n*/ {
  id: 'identification.pointing.act',
  message: 'Has a person recruited, moved, housed or received the child?',
  comment: 'Label. Of a person under 18.',
};
export const actYes = /*i18n*/ { id: 'identification.pointing.act.yes', message: 'Yes', comment: 'Choice.' };
export const actNo = /*i18n*/ { id: 'identification.pointing.act.no', message: 'No', comment: 'Choice.' };
export const actNotKnown = /*i18n*/ {
  id: 'identification.pointing.act.not-known',
  message: 'Not known',
  comment: 'Choice.',
};
export const childTitle = /*i18n*/ {
  id: 'identification.pointing.child',
  message: 'Exploitation of a child, and an act',
  comment: 'Name of what the signs of a child can point to.',
};
export const dimensionsTitle = /*i18n*/ {
  id: 'identification.pointing.dimensions',
  message: 'Each dimension separately',
  comment: 'Heading over six lines.',
};
export const patternsTitle = /*i18n*/ {
  id: 'identification.pointing.patterns',
  message: 'Dimensions combined',
  comment: 'Heading over five lines.',
};
export const findingWords: Readonly<Record<Finding, Message>> = {
  positive: /*i18n*/ {
    id: 'identification.pointing.positive',
    message: 'Indicators point to it',
    comment: 'Chip beside a dimension or a pattern.',
  },
  negative: /*i18n*/ {
    id: 'identification.pointing.negative',
    message: 'Indicators cannot point to it',
    comment: 'Chip: it would not become so even if every open answer were yes.',
  },
  undetermined: /*i18n*/ {
    id: 'identification.pointing.undetermined',
    message: 'Not yet known',
    comment: 'Chip beside a dimension or a pattern.',
  },
  borderline: /*i18n*/ {
    id: 'identification.pointing.borderline',
    message: 'Borderline: check the source',
    comment: 'Chip: sources differ on the strength of a sign, and here it matters.',
  },
};
export const restsOn = /*i18n*/ {
  id: 'identification.pointing.rests-on',
  message: 'Based on: {signs}.',
  comment: 'Under a dimension. {signs}: names of signs in a row.',
};
export const oneSign = /*i18n*/ {
  id: 'identification.pointing.one-sign',
  message: 'It is based on a single indicator, which the list counts twice. Look for another.',
  comment: 'Under a dimension to which signs point: one sign counts for two indicators.',
};
export const wouldPoint = /*i18n*/ {
  id: 'identification.pointing.if-yes',
  message: 'If one of these is confirmed, the indicators point to it: {names}.',
  comment: 'Under what is not yet known. {names}: names of indicators in a row.',
};
export const wouldRuleOut = /*i18n*/ {
  id: 'identification.pointing.if-no',
  message: 'If one of these is not so, it is ruled out: {names}.',
  comment: 'Under what is not yet known. {names}: names of indicators in a row.',
};
export const pointsWithIt = /*i18n*/ {
  id: 'identification.pointing.points-with-it',
  message: 'Indicators point to it if they point to: {names}.',
  comment: 'Under a pattern. {names}: dimensions that a single answer could settle, in a row.',
};
export const pointsWithoutIt = /*i18n*/ {
  id: 'identification.pointing.points-without-it',
  message: 'Indicators point to it if this is ruled out: {names}.',
  comment: 'Under a pattern. {names}: dimensions that a single answer could settle, in a row.',
};
export const ruledOutWithIt = /*i18n*/ {
  id: 'identification.pointing.ruled-out-with-it',
  message: 'It is ruled out if indicators point to: {names}.',
  comment: 'Under a pattern. {names}: dimensions that a single answer could settle, in a row.',
};
export const ruledOutWithoutIt = /*i18n*/ {
  id: 'identification.pointing.ruled-out-without-it',
  message: 'It is ruled out together with: {names}.',
  comment: 'Under a pattern. {names}: dimensions that a single answer could settle, in a row.',
};
export const signNamed = /*i18n*/ {
  id: 'identification.pointing.sign',
  message: '{differ, select, yes {{name} ({code}; the readers disagree)} other {{name} ({code})}}',
  comment: 'A sign in a row of signs, with its code; and whether two readers judged it differently.',
};
export const nothingAlone = /*i18n*/ {
  id: 'identification.pointing.nothing-alone',
  message: 'No single answer would decide it.',
  comment: 'Under what is not yet known.',
};
export const strengthMatters = /*i18n*/ {
  id: 'identification.pointing.strength-matters',
  message:
    'Sources disagree on the strength of these: {names}. One says “{listed}”, the other “{other}”. Check the source before relying on it.',
  comment: 'Under what is borderline. {listed} and {other}: words of the chips.',
};
export const disputed = /*i18n*/ {
  id: 'identification.pointing.disputed',
  message:
    'Sources disagree on the strength of these indicators: {names}. Both strengths are applied; where the results differ, “borderline” is shown. Check the source in that case.',
  comment: 'Under the dimensions. {names}: names of indicators in a row, with their code.',
};
export const labourTitle = /*i18n*/ {
  id: 'identification.pointing.labour',
  message: 'Forced labour: both halves of the test',
  comment: 'Heading. The test of ILO convention 29.',
};
export const labourLead = /*i18n*/ {
  id: 'identification.pointing.labour.lead',
  message:
    'Work under the menace of a penalty, and not offered voluntarily (ILO convention 29). The sorting of indicators into the two halves is our own, not a court’s.',
  comment: 'Under the heading.',
};
export const menaceTitle = /*i18n*/ {
  id: 'identification.pointing.menace',
  message: 'Menace of a penalty',
  comment: 'Heading of one half.',
};
export const involuntaryTitle = /*i18n*/ {
  id: 'identification.pointing.involuntary',
  message: 'Not voluntary',
  comment: 'Heading of one half.',
};
export const together = /*i18n*/ {
  id: 'identification.pointing.together',
  message: 'Both halves together',
  comment: 'Before the chip with the result of the test.',
};
export const resultWords: Readonly<Record<Result, Message>> = {
  supported: /*i18n*/ { id: 'identification.pointing.supported', message: 'Supported', comment: 'Chip.' },
  contradicted: /*i18n*/ { id: 'identification.pointing.contradicted', message: 'Contradicted', comment: 'Chip.' },
  'nothing-yet': /*i18n*/ { id: 'identification.pointing.nothing-yet', message: 'Nothing yet', comment: 'Chip.' },
};
export const partRests = /*i18n*/ {
  id: 'identification.pointing.part',
  message: '{part}: {names}',
  comment: 'One part of a half, and the signs that it rests on, in a row.',
};
export const notSo = /*i18n*/ {
  id: 'identification.pointing.not-so',
  message: 'Asked, not so: {parts}.',
  comment: 'Parts of a half that are contradicted, in a row.',
};
export const nothingYetOn = /*i18n*/ {
  id: 'identification.pointing.nothing-yet-on',
  message: 'Nothing yet: {parts}.',
  comment: 'Parts of a half of which nothing is known, in a row.',
};
export const dismissalNote = /*i18n*/ {
  id: 'identification.pointing.dismissal',
  message: 'The lists have no indicator of dismissal: ask about it.',
  comment: 'Under the half of the menace.',
};
export const oneSignAlone = /*i18n*/ {
  id: 'identification.pointing.one-sign-alone',
  message: 'Based on a single indicator',
  comment: 'Chip: both halves of the test are supported, but by one and the same sign.',
};
export const onOneSign = /*i18n*/ {
  id: 'identification.pointing.one-sign-both',
  message: 'Both halves are based on a single indicator: {name}. Look for another.',
  comment: 'Under the result of the test.',
};
