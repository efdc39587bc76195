import type { Message } from '../../../kernel/message.ts';
import type { ConsentLetter } from '../schema.ts';

export const consentTexts = {
  consents: /*i18n*/ {
    id: 'person.page.consents',
    message: 'Consents',
    comment: 'Heading',
  },
  noConsents: /*i18n*/ {
    id: 'person.page.no-consents',
    message: 'The person has not been asked. This does not mean that consent was refused.',
    comment: 'Empty list of consents',
  },
  give: /*i18n*/ {
    id: 'person.page.give',
    message: 'Record an answer',
    comment: 'Button',
  },
  giving: /*i18n*/ {
    id: 'person.page.giving',
    message: 'The answer is being recorded',
    comment: 'What is being sent',
  },
  given: /*i18n*/ {
    id: 'person.page.given',
    message: 'Answer recorded',
    comment: 'Said after it',
  },
  answer: /*i18n*/ {
    id: 'person.page.answer',
    message: 'Answer',
    comment: 'Field',
  },
  yes: /*i18n*/ {
    id: 'person.page.yes',
    message: 'Yes',
    comment: 'Value',
  },
  no: /*i18n*/ {
    id: 'person.page.no',
    message: 'No',
    comment: 'Value',
  },
  purpose: /*i18n*/ {
    id: 'person.page.purpose',
    message: 'Purpose',
    comment: 'Field',
  },
  toUnit: /*i18n*/ {
    id: 'person.page.to-unit',
    message: 'Receiving unit',
    comment: 'Field',
  },
  how: /*i18n*/ {
    id: 'person.page.how',
    message: 'How was it given?',
    comment: 'Field',
  },
  howSpoken: /*i18n*/ {
    id: 'person.page.how-spoken',
    message: 'Face to face',
    comment: 'Value',
  },
  howPhone: /*i18n*/ {
    id: 'person.page.how-phone',
    message: 'By phone',
    comment: 'Value',
  },
  howWritten: /*i18n*/ {
    id: 'person.page.how-written',
    message: 'In writing',
    comment: 'Value',
  },
  howHandOver: /*i18n*/ {
    id: 'person.page.how-hand-over',
    message: 'On the inspector’s phone',
    comment: 'Value: hand-over mode',
  },
  interpreter: /*i18n*/ {
    id: 'person.page.interpreter',
    message: 'Interpreter',
    comment: 'Field',
  },
  interpreterProfessional: /*i18n*/ {
    id: 'person.page.interpreter-professional',
    message: 'A qualified interpreter',
    comment: 'Value',
  },
  interpreterNotNeeded: /*i18n*/ {
    id: 'person.page.interpreter-not-needed',
    message: 'Not needed',
    comment: 'Value',
  },
  interpreterRelative: /*i18n*/ {
    id: 'person.page.interpreter-relative',
    message: 'A relative',
    comment: 'Value',
  },
  interpreterNone: /*i18n*/ {
    id: 'person.page.interpreter-none',
    message: 'None',
    comment: 'Value',
  },
  until: /*i18n*/ {
    id: 'person.page.until',
    message: 'Last day of the consent',
    comment: 'Field',
  },
  untilWrong: /*i18n*/ {
    id: 'person.page.until-wrong',
    message: 'Enter a valid date, such as 2026-12-31.',
    comment: 'Error',
  },
  said: /*i18n*/ {
    id: 'person.page.said',
    message: 'The person’s own words',
    comment: 'Field',
  },
  chooseAll: /*i18n*/ {
    id: 'person.page.choose-all',
    message: 'Choose an answer.',
    comment: 'Error',
  },
  consentLine: /*i18n*/ {
    id: 'person.page.consent-line',
    message: '{when}, {how}, in {language}',
    comment: 'Under a consent',
  },
  consentUntil: /*i18n*/ {
    id: 'person.page.consent-until',
    message: 'Until {day}',
    comment: 'Under a consent',
  },
  consentFacts: /*i18n*/ {
    id: 'person.page.consent-facts',
    message: 'Covers {count, plural, one {one fact} other {# facts}} only',
    comment: 'Under a consent',
  },
  withdraw: /*i18n*/ {
    id: 'person.page.withdraw',
    message: 'Withdraw consent',
    comment: 'Button',
  },
  withdrawReaches: /*i18n*/ {
    id: 'person.page.withdraw-reaches',
    message:
      'If it is withdrawn, the recipients of data on this consent are notified. Data that has not arrived is stopped.',
    comment: 'Before the button that withdraws a consent',
  },
  withdrawReachesNone: /*i18n*/ {
    id: 'person.page.withdraw-reaches-none',
    message: 'Nothing has been disclosed on the basis of this consent. After it is withdrawn, nothing can be.',
    comment: 'Before the button that withdraws a consent on which nothing was sent',
  },
  withdrawNow: /*i18n*/ {
    id: 'person.page.withdraw-now',
    message: 'Withdraw it now',
    comment: 'Second button, after what follows from withdrawing a consent was said',
  },
  withdrawing: /*i18n*/ {
    id: 'person.page.withdrawing',
    message: 'The consent is being withdrawn',
    comment: 'What is being sent',
  },
  withdrew: /*i18n*/ {
    id: 'person.page.withdrew',
    message: 'Consent withdrawn',
    comment: 'Said after it',
  },
} satisfies Record<string, Message>;

/** What is shown of something that was sent on a consent. */
export const letterStateTexts: Readonly<Record<ConsentLetter['state'], Message>> = {
  'on-its-way': /*i18n*/ {
    id: 'person.letter.on-its-way',
    message: 'Sent to {unit}, {when}. It has not arrived yet.',
    comment: 'Under a consent: what was sent on it',
  },
  holds: /*i18n*/ {
    id: 'person.letter.holds',
    message: '{unit} has had data on the basis of this consent since {when}.',
    comment: 'Under a consent: who holds a copy',
  },
  stopped: /*i18n*/ {
    id: 'person.letter.stopped',
    message: 'To {unit}: stopped before arrival, {when}. They have none of it.',
    comment: 'Under a consent that was withdrawn',
  },
  telling: /*i18n*/ {
    id: 'person.letter.telling',
    message: '{unit} has a copy. The notice of withdrawal was sent {when} and has not arrived yet.',
    comment: 'Under a consent that was withdrawn',
  },
  told: /*i18n*/ {
    id: 'person.letter.told',
    message: '{unit} has a copy and was notified, {when}. They have not confirmed it yet.',
    comment: 'Under a consent that was withdrawn',
  },
  seen: /*i18n*/ {
    id: 'person.letter.seen',
    message: '{unit} has a copy and was notified. They confirmed it, {when}.',
    comment: 'Under a consent that was withdrawn',
  },
};
