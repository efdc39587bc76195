import type { Message } from '../../../kernel/message.ts';
import type { ConsentLetter } from '../schema.ts';

export const consentTexts = {
  consents: /*i18n*/ {
    id: 'person.page.consents',
    message: 'What the person has said yes to',
    comment: 'Heading',
  },
  noConsents: /*i18n*/ {
    id: 'person.page.no-consents',
    message: 'Nobody has asked yet. That is not a no.',
    comment: 'Empty list of consents',
  },
  give: /*i18n*/ {
    id: 'person.page.give',
    message: 'Write down an answer',
    comment: 'Button',
  },
  giving: /*i18n*/ {
    id: 'person.page.giving',
    message: 'Writing down an answer',
    comment: 'What is being sent',
  },
  given: /*i18n*/ {
    id: 'person.page.given',
    message: 'The answer is written down',
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
    message: 'What was asked?',
    comment: 'Field',
  },
  toUnit: /*i18n*/ {
    id: 'person.page.to-unit',
    message: 'Who may have it?',
    comment: 'Field',
  },
  how: /*i18n*/ {
    id: 'person.page.how',
    message: 'How was it said?',
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
    message: 'On the phone of the inspector',
    comment: 'Value: hand-over mode',
  },
  interpreter: /*i18n*/ {
    id: 'person.page.interpreter',
    message: 'Interpreter',
    comment: 'Field',
  },
  interpreterProfessional: /*i18n*/ {
    id: 'person.page.interpreter-professional',
    message: 'A professional interpreter',
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
    message: 'Last day on which it holds',
    comment: 'Field',
  },
  untilWrong: /*i18n*/ {
    id: 'person.page.until-wrong',
    message: 'This day cannot be read.',
    comment: 'Error',
  },
  said: /*i18n*/ {
    id: 'person.page.said',
    message: 'What the person said, word for word',
    comment: 'Field',
  },
  chooseAll: /*i18n*/ {
    id: 'person.page.choose-all',
    message: 'Answer this question.',
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
    message: 'About {count, plural, one {one fact} other {# facts}} and nothing else',
    comment: 'Under a consent',
  },
  withdraw: /*i18n*/ {
    id: 'person.page.withdraw',
    message: 'Take back',
    comment: 'Button',
  },
  withdrawReaches: /*i18n*/ {
    id: 'person.page.withdraw-reaches',
    message: 'If it is taken back, whoever holds something on this yes is told. What has not arrived is stopped.',
    comment: 'Under the button that takes a yes back',
  },
  withdrawing: /*i18n*/ {
    id: 'person.page.withdrawing',
    message: 'Writing down that a yes was taken back',
    comment: 'What is being sent',
  },
  withdrew: /*i18n*/ {
    id: 'person.page.withdrew',
    message: 'The yes is taken back',
    comment: 'Said after it',
  },
} satisfies Record<string, Message>;

/** What is said of something that was sent on a yes. */
export const letterStateTexts: Readonly<Record<ConsentLetter['state'], Message>> = {
  'on-its-way': /*i18n*/ {
    id: 'person.letter.on-its-way',
    message: 'Sent to {unit}, {when}. It has not arrived yet.',
    comment: 'Under a yes: what was sent on it',
  },
  holds: /*i18n*/ {
    id: 'person.letter.holds',
    message: '{unit} has something on this yes since {when}.',
    comment: 'Under a yes: who holds a copy',
  },
  stopped: /*i18n*/ {
    id: 'person.letter.stopped',
    message: 'To {unit}: stopped before it arrived, {when}. They have nothing of it.',
    comment: 'Under a yes that was taken back',
  },
  telling: /*i18n*/ {
    id: 'person.letter.telling',
    message: '{unit} holds a copy. That the yes was taken back is on its way to them since {when}.',
    comment: 'Under a yes that was taken back',
  },
  told: /*i18n*/ {
    id: 'person.letter.told',
    message: '{unit} holds a copy and was told, {when}. Nobody there has said yet that they have seen it.',
    comment: 'Under a yes that was taken back',
  },
  seen: /*i18n*/ {
    id: 'person.letter.seen',
    message: '{unit} holds a copy and was told. Somebody there has seen it, {when}.',
    comment: 'Under a yes that was taken back',
  },
};
