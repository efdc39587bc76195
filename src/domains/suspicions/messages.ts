import type { Message } from '../../kernel/message.ts';

export const suspicionMessages = {
  matters: /*i18n*/ {
    id: 'suspicion.matters',
    message: 'Suspicions of exploitation',
    comment: 'Name of the whole kind: column of a list of what people answer for.',
  },
  handedOver: /*i18n*/ {
    id: 'suspicion.handed-over',
    message: 'Handed over to {unit}',
    comment: 'Timeline: act suspicion.hand-over; the unit belongs to another agency',
  },
  acknowledged: /*i18n*/ {
    id: 'suspicion.acknowledged',
    message: 'Acknowledged; there is now a person responsible',
    comment: 'Timeline: act suspicion.acknowledge',
  },
  escalatedToManager: /*i18n*/ {
    id: 'suspicion.escalated.manager',
    message: 'No answer in time. The suspicion went to the unit’s manager.',
    comment: 'Timeline: act suspicion.escalate, first step',
  },
  escalatedAbove: /*i18n*/ {
    id: 'suspicion.escalated.above',
    message: 'Still no answer. The suspicion was escalated one step, above the unit’s manager.',
    comment: 'Timeline: act suspicion.escalate, second step',
  },
  endedAsCase: /*i18n*/ {
    id: 'suspicion.ended.case',
    message: 'Closed here: continues as a case',
    comment: 'Timeline: act suspicion.close with the outcome case',
  },
  endedAsAdvice: /*i18n*/ {
    id: 'suspicion.ended.advice',
    message: 'Closed as a consultation on anonymised facts',
    comment: 'Timeline: act suspicion.close with the outcome consultation',
  },
  endedWithCount: /*i18n*/ {
    id: 'suspicion.ended.count',
    message: 'Closed, included in statistics: {count, plural, one {# person} other {# people}}',
    comment: 'Timeline: act suspicion.close with the outcome closed',
  },
  alreadyTaken: /*i18n*/ {
    id: 'suspicion.already-taken',
    message: 'A colleague in your unit has already acknowledged this. Open it to see who.',
    comment: 'Problem: acknowledge met another acknowledge',
  },
  alreadyClosed: /*i18n*/ {
    id: 'suspicion.already-closed',
    message: 'This has already been closed. Open it to see the outcome.',
    comment: 'Problem: a closed suspicion cannot be acknowledged or closed again',
  },
  corrected: /*i18n*/ {
    id: 'suspicion.corrected',
    message: 'Suspicion of exploitation corrected',
    comment: 'Timeline: act suspicion.correct, in the file of the recipient',
  },
  handedOverStays: /*i18n*/ {
    id: 'suspicion.handed-over-stays',
    message: 'Your unit handed this over, and the receiving unit has it. Tell them what is wrong: they can correct it.',
    comment: 'Problem: the sender tried to correct what it handed over',
  },
  nothingChanged: /*i18n*/ {
    id: 'suspicion.nothing-changed',
    message: 'Nothing is changed. Correct at least one field, or leave the page.',
    comment: 'Problem: a correction that says what is said already',
  },
  ownLetter: /*i18n*/ {
    id: 'suspicion.own-letter',
    message: 'Your own unit handed this over. The receiving unit acknowledges it.',
    comment: 'Problem: the sender tried to acknowledge or close what it handed over',
  },
  nobodyOwns: /*i18n*/ {
    id: 'suspicion.nobody-owns',
    message: 'This has not been acknowledged. Acknowledge it first; it cannot be closed without a person responsible.',
    comment: 'Problem: close without a responsible person',
  },
  personInConsultation: /*i18n*/ {
    id: 'suspicion.person-in-consultation',
    message: 'A consultation contains nothing about a person. Remove this, or hand over a suspicion of exploitation.',
    comment: 'Problem: something of a person was filled in for a consultation without a person',
  },
  aliasMissing: /*i18n*/ {
    id: 'suspicion.alias-missing',
    message: 'Choose what to call the person here: an alias, never the name.',
    comment: 'Problem: a hand-over about a person without an alias',
  },
  saidNo: /*i18n*/ {
    id: 'suspicion.said-no',
    message: 'The person has said no. You can ask for advice without identifying the person: choose a consultation.',
    comment: 'Problem: a hand-over about a person who refused it',
  },
  anotherAgency: /*i18n*/ {
    id: 'suspicion.another-agency',
    message: 'another agency',
    comment: 'In place of a name, when it is not shown who did something',
  },
  byPhone: /*i18n*/ {
    id: 'phones.verb-hand-over',
    message: 'a hand-over',
    comment: 'What it was to be',
  },
} satisfies Record<string, Message>;
