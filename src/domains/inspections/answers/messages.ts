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
    message: 'Took the question of {unit}',
    comment: 'Timeline: act answers.take. It says nothing of whether anybody here is meant',
  },
  answersPassedOn: /*i18n*/ {
    id: 'inspection.answers-passed-on',
    message: '{count, plural, one {One answer} other {# answers}} passed on to {unit}',
    comment: 'Timeline: act answers.pass-on',
  },
  answersDeclined: /*i18n*/ {
    id: 'inspection.answers-declined',
    message: 'Said that no answer may be given',
    comment: 'Timeline: act answers.decline',
  },
  questionIsTaken: /*i18n*/ {
    id: 'inspection.question-is-taken',
    message: 'Somebody in your unit has already taken this question. Open the page again.',
    comment: 'Problem: answers.take met another',
  },
  questionNotTaken: /*i18n*/ {
    id: 'inspection.question-not-taken',
    message: 'Take the question first.',
    comment: 'Problem: it is said whom a question is about before anybody has taken it',
  },
  personIsNamed: /*i18n*/ {
    id: 'inspection.person-is-named',
    message: 'Somebody in your unit has already said whom it is about. Open the page again.',
    comment: 'Problem: answers.name-person met another',
  },
  noSuchPerson: /*i18n*/ {
    id: 'inspection.no-such-person',
    message: 'Choose somebody of your own file.',
    comment: 'Problem: the person is not there',
  },
  noSuchConversation: /*i18n*/ {
    id: 'inspection.no-such-conversation',
    message: 'Choose a conversation of your own file.',
    comment: 'Problem: the conversation is not there',
  },
  questionTitle: /*i18n*/ {
    id: 'inspection.question-title',
    message: '{unit} asks for somebody’s first answers',
    comment: 'My work: heading of a question that has arrived',
  },
  questionDetail: /*i18n*/ {
    id: 'inspection.question-detail',
    message:
      '{day, select, none {Only the person’s own yes can answer it.} other {Decision on {day}: the day only, not what will be decided. Only the person’s own yes can answer it.}}',
    comment: 'My work: line below it',
  },
  giveTitle: /*i18n*/ {
    id: 'inspection.give-title',
    message: 'Answer {unit}: give what the person has said yes to, or say that none may be given',
    comment: 'My work: heading of a question that was taken and not answered',
  },
  giveDetail: /*i18n*/ {
    id: 'inspection.give-detail',
    message:
      '{day, select, none {No day was named.} other {Decision on {day}: the day only, not what will be decided.}}',
    comment: 'My work: line below it',
  },
  arrivedTitle: /*i18n*/ {
    id: 'inspection.arrived-title',
    message: '{unit} has answered your question for first answers',
    comment: 'My work, answered by others',
  },
  arrivedDetail: /*i18n*/ {
    id: 'inspection.arrived-detail',
    message: 'Open it to read what came. You do not see whether there is more.',
    comment: 'My work: line below it',
  },
} satisfies Record<string, Message>;
