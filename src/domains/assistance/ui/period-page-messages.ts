import type { Message } from '../../../kernel/message.ts';

export const periodTexts = {
  letter: /*i18n*/ {
    id: 'assistance.period.letter',
    message: 'For the person',
    comment: 'Which letter two buttons save',
  },
  tab: /*i18n*/ {
    id: 'assistance.period-page.tab',
    message: 'Reflection period {reference}',
    comment: 'Title of the page',
  },
  title: /*i18n*/ {
    id: 'assistance.period-page.title',
    message: 'Reflection period: {alias}',
    comment: 'Heading',
  },
  notFound: /*i18n*/ {
    id: 'assistance.period-page.not-found',
    message: 'No such reflection period',
    comment: 'Heading',
  },
  steps: /*i18n*/ {
    id: 'assistance.period-page.steps',
    message: 'Status',
    comment: 'Heading',
  },
  next: /*i18n*/ {
    id: 'assistance.period-page.next',
    message: 'Next step',
    comment: 'Above the next step',
  },
  nextInform: /*i18n*/ {
    id: 'assistance.period-page.next-inform',
    message: 'Inform the person of the reflection period',
    comment: 'Heading of the next step',
  },
  nextInformText: /*i18n*/ {
    id: 'assistance.period-page.next-inform-text',
    message: 'Thirty days to recover and reflect. Nothing is required in return, and no decision has to be made now.',
    comment: 'Under it',
  },
  nextWish: /*i18n*/ {
    id: 'assistance.period-page.next-wish',
    message: 'Ask whether the person wants a reflection period',
    comment: 'Heading of the next step',
  },
  nextRequest: /*i18n*/ {
    id: 'assistance.period-page.next-request',
    message: 'Ask a social welfare board to apply',
    comment: 'Heading of the next step',
  },
  nextRequestText: /*i18n*/ {
    id: 'assistance.period-page.next-request-text',
    message: 'They receive the alias, the language and the date. No name.',
    comment: 'Under it',
  },
  nextApply: /*i18n*/ {
    id: 'assistance.period-page.next-apply',
    message: 'Apply for a reflection period',
    comment: 'Heading of the next step',
  },
  nextApplyText: /*i18n*/ {
    id: 'assistance.period-page.next-apply-text',
    message:
      'No investigation need have been opened when a social welfare board applies. The name is sent encrypted to the decision-maker. The access is logged.',
    comment: 'Under it',
  },
  nextTell: /*i18n*/ {
    id: 'assistance.period-page.next-tell',
    message: 'Inform the coordinator',
    comment: 'Heading of the next step',
  },
  nextTellText: /*i18n*/ {
    id: 'assistance.period-page.next-tell-text',
    message: 'They receive the status and a date, but not the provision.',
    comment: 'Under it',
  },
  nextEnd: /*i18n*/ {
    id: 'assistance.period-page.next-end',
    message: 'End it when the period is over',
    comment: 'Heading of the next step',
  },
  waitingBoard: /*i18n*/ {
    id: 'assistance.period-page.waiting-board',
    message: 'A board has been asked to apply. You are notified when it has.',
    comment: 'State',
  },
  waitingDecision: /*i18n*/ {
    id: 'assistance.period-page.waiting-decision',
    message: 'Applied for. Waiting for a decision.',
    comment: 'State',
  },
  over: /*i18n*/ {
    id: 'assistance.period-page.over',
    message: 'Nothing more to do here.',
    comment: 'State',
  },
  informLanguage: /*i18n*/ {
    id: 'assistance.period-page.inform-language',
    message: 'In which language?',
    comment: 'Field',
  },
  interpreter: /*i18n*/ {
    id: 'assistance.period-page.interpreter',
    message: 'Interpreter',
    comment: 'Field',
  },
  professional: /*i18n*/ {
    id: 'assistance.period-page.professional',
    message: 'A qualified interpreter',
    comment: 'Value',
  },
  notNeeded: /*i18n*/ {
    id: 'assistance.period-page.not-needed',
    message: 'Not needed',
    comment: 'Value',
  },
  none: /*i18n*/ {
    id: 'assistance.period-page.none',
    message: 'None',
    comment: 'Value',
  },
  inform: /*i18n*/ {
    id: 'assistance.period-page.inform',
    message: 'Record that the person is informed',
    comment: 'Button',
  },
  informing: /*i18n*/ {
    id: 'assistance.period-page.informing',
    message: 'The information is being recorded',
    comment: 'What is being sent',
  },
  wantsIt: /*i18n*/ {
    id: 'assistance.period-page.wants-it',
    message: 'Does the person want a reflection period?',
    comment: 'Field',
  },
  wish: /*i18n*/ {
    id: 'assistance.period-page.wish',
    message: 'Record answer',
    comment: 'Button',
  },
  wishing: /*i18n*/ {
    id: 'assistance.period-page.wishing',
    message: 'The answer is being recorded',
    comment: 'What is being sent',
  },
  toUnit: /*i18n*/ {
    id: 'assistance.period-page.to-unit',
    message: 'To which unit?',
    comment: 'Field',
  },
  request: /*i18n*/ {
    id: 'assistance.period-page.request',
    message: 'Send request',
    comment: 'Button',
  },
  requesting: /*i18n*/ {
    id: 'assistance.period-page.requesting',
    message: 'The request is being sent',
    comment: 'What is being sent',
  },
  forWhom: /*i18n*/ {
    id: 'assistance.period-page.for-whom',
    message: 'For whom?',
    comment: 'Field',
  },
  nobodyNamed: /*i18n*/ {
    id: 'assistance.period-page.nobody-named',
    message:
      'None of the people in your files has a stored name. Add the person and store the name as protected identity data first.',
    comment: 'Empty choice',
  },
  account: /*i18n*/ {
    id: 'assistance.period-page.account',
    message: 'Observations, in neutral words',
    comment: 'Field',
  },
  accountMissing: /*i18n*/ {
    id: 'assistance.period-page.account-missing',
    message: 'Write the observations in a few sentences.',
    comment: 'Error',
  },
  apply: /*i18n*/ {
    id: 'assistance.period-page.apply',
    message: 'Send application',
    comment: 'Button',
  },
  applying: /*i18n*/ {
    id: 'assistance.period-page.applying',
    message: 'The application is being sent',
    comment: 'What is being sent',
  },
  tell: /*i18n*/ {
    id: 'assistance.period-page.tell',
    message: 'Send information',
    comment: 'Button',
  },
  telling: /*i18n*/ {
    id: 'assistance.period-page.telling',
    message: 'The information is being sent',
    comment: 'What is being sent',
  },
  endReason: /*i18n*/ {
    id: 'assistance.period-page.end-reason',
    message: 'Reason',
    comment: 'Field',
  },
  end: /*i18n*/ {
    id: 'assistance.period-page.end',
    message: 'End reflection period',
    comment: 'Button',
  },
  ending: /*i18n*/ {
    id: 'assistance.period-page.ending',
    message: 'The reflection period is being ended',
    comment: 'What is being sent',
  },
  done: /*i18n*/ {
    id: 'assistance.period-page.done',
    message: 'Saved',
    comment: 'Said after it',
  },
  sent: /*i18n*/ {
    id: 'assistance.period-page.sent',
    message: 'Sent',
    comment: 'Said after it',
  },
  answerThis: /*i18n*/ {
    id: 'assistance.period-page.answer-this',
    message: 'Choose an answer.',
    comment: 'Error',
  },
  yes: /*i18n*/ {
    id: 'assistance.period-page.yes',
    message: 'Yes',
    comment: 'Value',
  },
  no: /*i18n*/ {
    id: 'assistance.period-page.no',
    message: 'No',
    comment: 'Value',
  },
  appliedOn: /*i18n*/ {
    id: 'assistance.period-page.applied-on',
    message: 'Applied for',
    comment: 'Fact',
  },
  firstDay: /*i18n*/ {
    id: 'assistance.period-page.first-day',
    message: 'Day 1',
    comment: 'Fact',
  },
  lastDay: /*i18n*/ {
    id: 'assistance.period-page.last-day',
    message: 'Last day',
    comment: 'Fact',
  },
  extendedOn: /*i18n*/ {
    id: 'assistance.period-page.extended-on',
    message: 'Extended',
    comment: 'Fact',
  },
  endedOn: /*i18n*/ {
    id: 'assistance.period-page.ended-on',
    message: 'Ended',
    comment: 'Fact',
  },
  from: /*i18n*/ {
    id: 'assistance.period-page.from',
    message: 'Requested by',
    comment: 'Fact',
  },
  notYet: /*i18n*/ {
    id: 'assistance.period-page.not-yet',
    message: 'not yet',
    comment: 'Value',
  },
  dayOf: /*i18n*/ {
    id: 'assistance.period-page.day-of',
    message: 'Day {number} of {of}',
    comment: 'State',
  },
} satisfies Record<string, Message>;
