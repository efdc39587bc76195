import type { Message } from '../../../kernel/message.ts';

export const periodTexts = {
  tab: /*i18n*/ {
    id: 'assistance.period-page.tab',
    message: 'Time to think {reference}',
    comment: 'Title of the page',
  },
  title: /*i18n*/ {
    id: 'assistance.period-page.title',
    message: 'Time to think: {alias}',
    comment: 'Heading',
  },
  notFound: /*i18n*/ {
    id: 'assistance.period-page.not-found',
    message: 'This is not here',
    comment: 'Heading',
  },
  steps: /*i18n*/ {
    id: 'assistance.period-page.steps',
    message: 'How far it has come',
    comment: 'Heading',
  },
  next: /*i18n*/ {
    id: 'assistance.period-page.next',
    message: 'Next step',
    comment: 'Above the next step',
  },
  nextInform: /*i18n*/ {
    id: 'assistance.period-page.next-inform',
    message: 'Tell the person about time to think',
    comment: 'Heading of the next step',
  },
  nextInformText: /*i18n*/ {
    id: 'assistance.period-page.next-inform-text',
    message: 'Thirty days to rest and think. It asks for nothing in return, and nobody has to decide anything now.',
    comment: 'Under it',
  },
  nextWish: /*i18n*/ {
    id: 'assistance.period-page.next-wish',
    message: 'Ask whether the person wants it',
    comment: 'Heading of the next step',
  },
  nextRequest: /*i18n*/ {
    id: 'assistance.period-page.next-request',
    message: 'Ask a social welfare board to apply',
    comment: 'Heading of the next step',
  },
  nextRequestText: /*i18n*/ {
    id: 'assistance.period-page.next-request-text',
    message: 'They get the alias, the language and the day. No name.',
    comment: 'Under it',
  },
  nextApply: /*i18n*/ {
    id: 'assistance.period-page.next-apply',
    message: 'Apply for time to think',
    comment: 'Heading of the next step',
  },
  nextApplyText: /*i18n*/ {
    id: 'assistance.period-page.next-apply-text',
    message: 'No investigation is needed. The name goes sealed to who decides, and that is one look in the log.',
    comment: 'Under it',
  },
  nextTell: /*i18n*/ {
    id: 'assistance.period-page.next-tell',
    message: 'Tell the coordinator',
    comment: 'Heading of the next step',
  },
  nextTellText: /*i18n*/ {
    id: 'assistance.period-page.next-tell-text',
    message: 'They get a state and a day, and nothing on which it rests.',
    comment: 'Under it',
  },
  nextEnd: /*i18n*/ {
    id: 'assistance.period-page.next-end',
    message: 'End it when it is over',
    comment: 'Heading of the next step',
  },
  waitingBoard: /*i18n*/ {
    id: 'assistance.period-page.waiting-board',
    message: 'A board was asked to apply. You hear when it has.',
    comment: 'State',
  },
  waitingDecision: /*i18n*/ {
    id: 'assistance.period-page.waiting-decision',
    message: 'Applied for. A decision usually comes within days.',
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
    message: 'A professional interpreter',
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
    message: 'The person has been told',
    comment: 'Button',
  },
  informing: /*i18n*/ {
    id: 'assistance.period-page.informing',
    message: 'Writing down that the person was told',
    comment: 'What is being sent',
  },
  wantsIt: /*i18n*/ {
    id: 'assistance.period-page.wants-it',
    message: 'Does the person want it?',
    comment: 'Field',
  },
  wish: /*i18n*/ {
    id: 'assistance.period-page.wish',
    message: 'Write down the answer',
    comment: 'Button',
  },
  wishing: /*i18n*/ {
    id: 'assistance.period-page.wishing',
    message: 'Writing down the answer',
    comment: 'What is being sent',
  },
  toUnit: /*i18n*/ {
    id: 'assistance.period-page.to-unit',
    message: 'To which unit?',
    comment: 'Field',
  },
  request: /*i18n*/ {
    id: 'assistance.period-page.request',
    message: 'Ask the board',
    comment: 'Button',
  },
  requesting: /*i18n*/ {
    id: 'assistance.period-page.requesting',
    message: 'Asking a board to apply',
    comment: 'What is being sent',
  },
  forWhom: /*i18n*/ {
    id: 'assistance.period-page.for-whom',
    message: 'For whom?',
    comment: 'Field',
  },
  nobodyNamed: /*i18n*/ {
    id: 'assistance.period-page.nobody-named',
    message: 'Nobody in your files has a name in the vault. Add the person and store the name first.',
    comment: 'Empty choice',
  },
  account: /*i18n*/ {
    id: 'assistance.period-page.account',
    message: 'What has been seen, in neutral words',
    comment: 'Field',
  },
  accountMissing: /*i18n*/ {
    id: 'assistance.period-page.account-missing',
    message: 'Write in a few sentences what has been seen.',
    comment: 'Error',
  },
  apply: /*i18n*/ {
    id: 'assistance.period-page.apply',
    message: 'Apply',
    comment: 'Button',
  },
  applying: /*i18n*/ {
    id: 'assistance.period-page.applying',
    message: 'Applying for time to think',
    comment: 'What is being sent',
  },
  tell: /*i18n*/ {
    id: 'assistance.period-page.tell',
    message: 'Tell them',
    comment: 'Button',
  },
  telling: /*i18n*/ {
    id: 'assistance.period-page.telling',
    message: 'Telling the coordinator',
    comment: 'What is being sent',
  },
  endReason: /*i18n*/ {
    id: 'assistance.period-page.end-reason',
    message: 'Why?',
    comment: 'Field',
  },
  end: /*i18n*/ {
    id: 'assistance.period-page.end',
    message: 'End it',
    comment: 'Button',
  },
  ending: /*i18n*/ {
    id: 'assistance.period-page.ending',
    message: 'Ending time to think',
    comment: 'What is being sent',
  },
  done: /*i18n*/ {
    id: 'assistance.period-page.done',
    message: 'It is written down',
    comment: 'Said after it',
  },
  sent: /*i18n*/ {
    id: 'assistance.period-page.sent',
    message: 'It is on its way',
    comment: 'Said after it',
  },
  answerThis: /*i18n*/ {
    id: 'assistance.period-page.answer-this',
    message: 'Answer this question.',
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
    message: 'Asked by',
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
