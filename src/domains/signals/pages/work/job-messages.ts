import type { Message } from '../../../../kernel/message.ts';

/** Texts of *Is my job OK?*: reading age about ten, twelve words a sentence, and no word for what a person is. */
export const jobTexts = {
  startTitle: /*i18n*/ { id: 'tip.work.start-title', message: 'Is my job OK?', comment: 'Heading of the first page' },
  startLead: /*i18n*/ {
    id: 'tip.work.start-lead',
    message: 'Answer 3 questions. Find out the rules in Sweden.',
    comment: 'First page',
  },
  elsewhereTitle: /*i18n*/ {
    id: 'worker-page.elsewhere-title',
    message: 'Is something wrong at work?',
    comment: 'Heading of the first page in a country whose rules are not described here',
  },
  elsewhereLead: /*i18n*/ {
    id: 'worker-page.elsewhere-lead',
    message: 'You can call someone in {country}.',
    comment: 'First page in a country whose rules are not described here. {country} is its name',
  },
  elsewhereRules: /*i18n*/ {
    id: 'worker-page.elsewhere-rules',
    message: 'The rules in {country} are not described here yet.',
    comment: 'First page in a country whose rules are not described here. {country} is its name',
  },
  sayNoName: /*i18n*/ {
    id: 'tip.work.say-no-name',
    message: 'You do not have to say your name.',
    comment: 'First page, a promise',
  },
  saySavesNothing: /*i18n*/ {
    id: 'tip.work.say-saves-nothing',
    message: 'We do not save your answers to the 3 questions.',
    comment: 'First page, a promise',
  },
  sayShort: /*i18n*/ {
    id: 'tip.work.say-short',
    message: 'It takes 2 minutes. You can skip any question.',
    comment: 'First page, a promise',
  },
  start: /*i18n*/ { id: 'tip.work.start', message: 'Start', comment: 'Button: begins the questions' },
  writeToUs: /*i18n*/ { id: 'tip.work.write-to-us', message: 'Write to us', comment: 'Button: begins a tip' },
  haveCode: /*i18n*/ {
    id: 'tip.work.have-code',
    message: 'I have a code',
    comment: 'Button: to the page where the code is written',
  },
  leaveNote: /*i18n*/ {
    id: 'tip.work.leave-note',
    message:
      'The button “Leave this page” shows the weather instead. The Back button shows this page again. The phone’s history still shows this page. Close the tab when you are done.',
    comment: 'First page',
  },
  safePhone: /*i18n*/ {
    id: 'tip.work.safe-phone',
    message: 'A friend’s phone or a library computer is safer.',
    comment: 'First page',
  },
  questionOf: /*i18n*/ { id: 'tip.work.question-of', message: 'Question {n} of {of}', comment: 'Above a question' },
  payQuestion: /*i18n*/ { id: 'tip.work.pay-question', message: 'Do you keep all your pay?', comment: 'Question 1' },
  payExample: /*i18n*/ {
    id: 'tip.work.pay-example',
    message: 'For example: your pay comes to your account. Then you must give the boss money.',
    comment: 'Example to question 1',
  },
  payFine: /*i18n*/ { id: 'tip.work.pay-fine', message: 'Yes, I keep it', comment: 'Answer' },
  payNotFine: /*i18n*/ { id: 'tip.work.pay-not-fine', message: 'No, I give money back', comment: 'Answer' },
  papersQuestion: /*i18n*/ {
    id: 'tip.work.papers-question',
    message: 'Do you keep your passport yourself?',
    comment: 'Question 2',
  },
  papersExample: /*i18n*/ {
    id: 'tip.work.papers-example',
    message: 'For example: the boss keeps it and says that it is safer.',
    comment: 'Example to question 2',
  },
  papersFine: /*i18n*/ { id: 'tip.work.papers-fine', message: 'Yes, I have it', comment: 'Answer' },
  papersNotFine: /*i18n*/ { id: 'tip.work.papers-not-fine', message: 'No, someone else has it', comment: 'Answer' },
  leaveQuestion: /*i18n*/ {
    id: 'tip.work.leave-question',
    message: 'Can you leave this job if you want to?',
    comment: 'Question 3',
  },
  leaveExample: /*i18n*/ {
    id: 'tip.work.leave-example',
    message: 'For example: someone says that you must stay until a debt is paid.',
    comment: 'Example to question 3',
  },
  leaveFine: /*i18n*/ { id: 'tip.work.leave-fine', message: 'Yes, I can leave', comment: 'Answer' },
  leaveNotFine: /*i18n*/ { id: 'tip.work.leave-not-fine', message: 'No, I cannot leave', comment: 'Answer' },
  unknown: /*i18n*/ { id: 'tip.work.unknown', message: 'I do not know', comment: 'Answer' },
  noAnswer: /*i18n*/ {
    id: 'tip.work.no-answer',
    message: 'I do not want to answer',
    comment: 'Answer, equal to the others',
  },
  chooseOne: /*i18n*/ {
    id: 'tip.work.choose-one',
    message: 'Choose an answer. “I do not want to answer” is also an answer.',
    comment: 'What is wrong: nothing was chosen',
  },
  resultFine: /*i18n*/ {
    id: 'tip.work.result-fine',
    message: 'We find nothing wrong in your three answers',
    comment: 'Heading: all three answers are fine',
  },
  resultFineText: /*i18n*/ {
    id: 'tip.work.result-fine-text',
    message:
      'We did not ask how much you earn. We did not ask about hours, housing or threats. Is something wrong there? Write or call.',
    comment: 'All is fine',
  },
  resultFineCall: /*i18n*/ {
    id: 'worker-page.result-fine-call',
    message:
      'We did not ask how much you earn. We did not ask about hours, housing or threats. Is something wrong there? Call.',
    comment: 'All is fine, where no one reads what is written',
  },
  resultUnclear: /*i18n*/ {
    id: 'tip.work.result-unclear',
    message: 'We cannot say if your job is OK',
    comment: 'Heading: nothing is wrong, and something was not answered',
  },
  resultOne: /*i18n*/ {
    id: 'tip.work.result-one',
    message: 'One thing at your job is not allowed in Sweden',
    comment: 'Heading',
  },
  resultTwo: /*i18n*/ {
    id: 'tip.work.result-two',
    message: 'Two things at your job are not allowed in Sweden',
    comment: 'Heading',
  },
  resultThree: /*i18n*/ {
    id: 'tip.work.result-three',
    message: 'Three things at your job are not allowed in Sweden',
    comment: 'Heading',
  },
  notYourFault: /*i18n*/ { id: 'tip.work.not-your-fault', message: 'It is not your fault.', comment: 'Result' },
  youCan: /*i18n*/ { id: 'tip.work.you-can', message: 'You can:', comment: 'Before what the worker can do today' },
  payWrong: /*i18n*/ { id: 'tip.work.pay-wrong', message: 'You give back part of your pay', comment: 'Finding' },
  payRule: /*i18n*/ {
    id: 'tip.work.pay-rule',
    message: 'The pay is yours. The boss may not take it back in cash.',
    comment: 'Finding',
  },
  payCan: /*i18n*/ {
    id: 'tip.work.pay-can',
    message: 'write down the date and the amount. Keep it in a safe place.',
    comment: 'What one can do today',
  },
  payFind: /*i18n*/ {
    id: 'tip.work.pay-find',
    message: 'Compare your payslip with what came into your account.',
    comment: 'What one can find out',
  },
  papersWrong: /*i18n*/ { id: 'tip.work.papers-wrong', message: 'Someone else has your passport', comment: 'Finding' },
  papersRule: /*i18n*/ {
    id: 'tip.work.papers-rule',
    message: 'The passport is yours. Nobody at work may keep it.',
    comment: 'Finding',
  },
  papersCan: /*i18n*/ {
    id: 'tip.work.papers-can',
    message: 'ask for it. If that feels dangerous, talk to us first.',
    comment: 'What one can do today',
  },
  papersFind: /*i18n*/ {
    id: 'tip.work.papers-find',
    message: 'Ask where your passport is, when it is safe to ask.',
    comment: 'What one can find out',
  },
  leaveWrong: /*i18n*/ { id: 'tip.work.leave-wrong', message: 'You cannot leave the job', comment: 'Finding' },
  leaveRule: /*i18n*/ {
    id: 'tip.work.leave-rule',
    message: 'You may leave your job. A debt does not change that.',
    comment: 'Finding',
  },
  leaveCan: /*i18n*/ {
    id: 'tip.work.leave-can',
    message: 'talk to us before you leave the job.',
    comment: 'What one can do today',
  },
  leaveFind: /*i18n*/ {
    id: 'tip.work.leave-find',
    message: 'Ask what happens if you stop working. You can ask us.',
    comment: 'What one can find out',
  },
  findOut: /*i18n*/ { id: 'tip.work.find-out', message: 'To find out', comment: 'Heading above what one did not know' },
  skipped: /*i18n*/ {
    id: 'tip.work.skipped',
    message: 'You did not answer everything. That is fine.',
    comment: 'Result',
  },
  notChecked: /*i18n*/ {
    id: 'tip.work.not-checked',
    message: 'A lawyer has not checked these texts yet.',
    comment: 'Result: law wording that is unverified says so',
  },
  talkTitle: /*i18n*/ { id: 'tip.work.talk-title', message: 'Talk to someone. It costs nothing.', comment: 'Heading' },
  call: /*i18n*/ { id: 'tip.work.call', message: 'Call {phone}', comment: 'Button' },
  inventedPhone: /*i18n*/ {
    id: 'tip.work.invented-phone',
    message: 'The number is invented. This is a page for training.',
    comment: 'Under the number, in a demo',
  },
} satisfies Record<string, Message>;
