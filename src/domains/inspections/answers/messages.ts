import type { Message } from '../../../kernel/message.ts';

export const answersMessages = {
  answersAsked: /*i18n*/ {
    id: 'inspection.answers-asked',
    message: 'Asked {unit} for first answers',
    comment: 'Timeline: act answers.ask',
  },
  answersQuestion: /*i18n*/ {
    id: 'inspection.answers-question',
    message:
      '{day, select, none {{unit} asks for first answers} other {{unit} decides on {day}, and asks for first answers}}',
    comment: 'Timeline and thread: act answers.name-person. {day} is a date, and not what will be decided',
  },
  answersTaken: /*i18n*/ {
    id: 'inspection.answers-taken',
    message: 'Acknowledged the question from {unit}',
    comment: 'Timeline: act answers.take. It says nothing of whether a person here is meant',
  },
  answersPassedOn: /*i18n*/ {
    id: 'inspection.answers-passed-on',
    message: '{count, plural, one {One answer} other {# answers}} disclosed to {unit}',
    comment: 'Timeline: act answers.pass-on',
  },
  answersDeclined: /*i18n*/ {
    id: 'inspection.answers-declined',
    message: 'Answered that no answer may be given',
    comment: 'Timeline: act answers.decline',
  },
  questionIsTaken: /*i18n*/ {
    id: 'inspection.question-is-taken',
    message: 'A colleague in your unit has already acknowledged this question. Reload the page.',
    comment: 'Problem: answers.take met another',
  },
  questionNotTaken: /*i18n*/ {
    id: 'inspection.question-not-taken',
    message: 'Acknowledge the question first.',
    comment: 'Problem: it is said whom a question is about before an officer has taken it',
  },
  personIsNamed: /*i18n*/ {
    id: 'inspection.person-is-named',
    message: 'A colleague in your unit has already chosen the person. Reload the page.',
    comment: 'Problem: answers.name-person met another',
  },
  noSuchPerson: /*i18n*/ {
    id: 'inspection.no-such-person',
    message: 'Choose a person from your own file.',
    comment: 'Problem: the person is not there',
  },
  noSuchConversation: /*i18n*/ {
    id: 'inspection.no-such-conversation',
    message: 'Choose a conversation from your own file.',
    comment: 'Problem: the conversation is not there',
  },
  questionTitle: /*i18n*/ {
    id: 'inspection.question-title',
    message: '{unit} asks for a person’s first answers',
    comment: 'My work: heading of a question that has arrived',
  },
  questionDetail: /*i18n*/ {
    id: 'inspection.question-detail',
    message:
      '{day, select, none {Only the person’s consent allows an answer.} other {Decision on {day}. Only the date is given, not the content of the decision. Only the person’s consent allows an answer.}}',
    comment: 'My work: line below it',
  },
  giveTitle: /*i18n*/ {
    id: 'inspection.give-title',
    message: 'Answer {unit}: disclose what the person has consented to, or reply that no answer may be given',
    comment: 'My work: heading of a question that was taken and not answered',
  },
  giveDetail: /*i18n*/ {
    id: 'inspection.give-detail',
    message:
      '{day, select, none {No date given.} other {Decision on {day}. Only the date is given, not the content of the decision.}}',
    comment: 'My work: line below it',
  },
  arrivedTitle: /*i18n*/ {
    id: 'inspection.arrived-title',
    message: '{unit} has answered your question about first answers',
    comment: 'My work, answered by others',
  },
  arrivedDetail: /*i18n*/ {
    id: 'inspection.arrived-detail',
    message: 'Open it to read the answer. It does not show whether there is more.',
    comment: 'My work: line below it',
  },
} satisfies Record<string, Message>;
