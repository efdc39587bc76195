import type { TaskSentence } from '../../kernel/act.ts';
import type { Message } from '../../kernel/message.ts';
import type { FollowUp } from './schema.ts';

/** What follows from the decision that somebody is presumed to be exploited. */
export const followMessages = {
  alwaysTold: /*i18n*/ {
    id: 'identification.follow.always-told',
    message: 'Everybody is told of their rights. Write down when it is done, or that it was asked of another house.',
    comment: 'Said when somebody writes that information was not needed',
  },
  title: /*i18n*/ {
    id: 'identification.follow.title',
    message: 'What follows',
    comment: 'Heading on the page of a screening, under a decision that ended in a yes.',
  },
  lead: /*i18n*/ {
    id: 'identification.follow.lead',
    message: 'It starts with the decision. No report, no crime code and no yes to the police is needed.',
    comment: 'Under the heading.',
  },
  information: /*i18n*/ {
    id: 'identification.follow.step.information',
    message: 'Information on rights, in a language the person understands',
    comment: 'One of the steps that follow.',
  },
  interpreter: /*i18n*/ {
    id: 'identification.follow.step.interpreter',
    message: 'An interpreter who is qualified and nobody’s relative',
    comment: 'One of the steps that follow.',
  },
  timeToThink: /*i18n*/ {
    id: 'identification.follow.step.time-to-think',
    message: 'Time to think: told of, and applied for if the person wishes it',
    comment: 'One of the steps that follow.',
  },
  counsel: /*i18n*/ {
    id: 'identification.follow.step.counsel',
    message: 'Counsel, or somebody who knows the law',
    comment: 'One of the steps that follow.',
  },
  nonPunishment: /*i18n*/ {
    id: 'identification.follow.step.non-punishment',
    message: 'Whether the person is to go free of what they were made to do',
    comment: 'One of the steps that follow: review of non-punishment.',
  },
  whoInformation: /*i18n*/ {
    id: 'identification.follow.who.information',
    message: 'Your unit can do it.',
    comment: 'Who can do a step.',
  },
  whoInterpreter: /*i18n*/ {
    id: 'identification.follow.who.interpreter',
    message: 'Your unit can do it.',
    comment: 'Who can do a step.',
  },
  whoTimeToThink: /*i18n*/ {
    id: 'identification.follow.who.time-to-think',
    message: 'Your unit can tell of it. A social welfare board or an investigation leader applies.',
    comment: 'Who can do a step.',
  },
  whoCounsel: /*i18n*/ {
    id: 'identification.follow.who.counsel',
    message: 'Your unit can find somebody who knows the law. A court appoints counsel once there is an investigation.',
    comment: 'Who can do a step.',
  },
  whoNonPunishment: /*i18n*/ {
    id: 'identification.follow.who.non-punishment',
    message: 'A prosecutor decides. Your unit can ask, with the person’s yes.',
    comment: 'Who can do a step.',
  },
  open: /*i18n*/ {
    id: 'identification.follow.state.open',
    message: 'Open',
    comment: 'State of a step.',
  },
  done: /*i18n*/ {
    id: 'identification.follow.state.done',
    message: 'Done',
    comment: 'State of a step.',
  },
  notNeeded: /*i18n*/ {
    id: 'identification.follow.state.not-needed',
    message: 'Not needed',
    comment: 'State of a step.',
  },
  asked: /*i18n*/ {
    id: 'identification.follow.state.asked',
    message: 'Asked of another house',
    comment: 'State of a step: whoever can do it was asked to.',
  },
  answerBy: /*i18n*/ {
    id: 'identification.follow.answer-by',
    message: 'An answer is expected by {date}.',
    comment: 'Beside a step that was asked of another house.',
  },
  whenAnswered: /*i18n*/ {
    id: 'identification.follow.when-answered',
    message: 'By which day you expect an answer',
    comment: 'Field of the form, once it was asked of another house.',
  },
  dayMissing: /*i18n*/ {
    id: 'identification.follow.day-missing',
    message: 'Write the day by which you expect an answer',
    comment: 'Error of the form.',
  },
  dayWithAsked: /*i18n*/ {
    id: 'identification.follow.day-with-asked',
    message: 'What was asked of another house has a day by which an answer is expected; nothing else has one.',
    comment: 'Problem: asked and no day, or a day and not asked.',
  },
  dayBeforeAsking: /*i18n*/ {
    id: 'identification.follow.day-before-asking',
    message: 'The day by which an answer is expected lies before the day on which it was asked. Write a later one.',
    comment: 'Problem',
  },
  due: /*i18n*/ {
    id: 'identification.follow.due',
    message: 'by {date}',
    comment: 'When an open step should be seen to.',
  },
  writtenBy: /*i18n*/ {
    id: 'identification.follow.written-by',
    message: '{name}, {date}',
    comment: 'Who wrote down what was done, and when.',
  },
  hereDone: /*i18n*/ {
    id: 'identification.follow.here.done',
    message: 'The support plan of this file says it is arranged.',
    comment: 'Beside a step: what the own house knows besides.',
  },
  hereOpen: /*i18n*/ {
    id: 'identification.follow.here.open',
    message: 'The support plan of this file has it open.',
    comment: 'Beside a step: what the own house knows besides.',
  },
  which: /*i18n*/ {
    id: 'identification.follow.which',
    message: 'Which step',
    comment: 'Field of the form.',
  },
  outcome: /*i18n*/ {
    id: 'identification.follow.outcome',
    message: 'What became of it',
    comment: 'Field of the form.',
  },
  note: /*i18n*/ {
    id: 'identification.follow.note',
    message: 'A note, if it helps',
    comment: 'Field of the form; may be empty.',
  },
  send: /*i18n*/ {
    id: 'identification.follow.send',
    message: 'Write it down',
    comment: 'Button of the form.',
  },
  sending: /*i18n*/ {
    id: 'identification.follow.sending',
    message: 'Writing down what was done',
    comment: 'What is being sent.',
  },
  didFollow: /*i18n*/ {
    id: 'identification.follow.did',
    message: 'It is written down',
    comment: 'After sending.',
  },
  stepMissing: /*i18n*/ {
    id: 'identification.follow.step-missing',
    message: 'Choose which step it was',
    comment: 'Error of the form.',
  },
  outcomeMissing: /*i18n*/ {
    id: 'identification.follow.outcome-missing',
    message: 'Choose what became of it',
    comment: 'Error of the form.',
  },
  nothingFollows: /*i18n*/ {
    id: 'identification.follow.nothing',
    message: 'Nothing follows: nobody has decided that the person is presumed to be exploited.',
    comment: 'Problem: a step of a decision that is a no, or not made.',
  },
  followed: /*i18n*/ {
    id: 'identification.follow.act',
    message:
      'Saw to what follows: {step, select, interpreter {an interpreter} information {information on rights} time_to_think {time to think} counsel {counsel} other {non-punishment}}',
    comment: 'Timeline: act identification.follow. {step}: a code.',
  },
  task: /*i18n*/ {
    id: 'identification.follow.task.title',
    message: '{called}: see to what follows from the decision',
    comment: 'My work. {called} is an alias or a reference.',
  },
  askedTask: /*i18n*/ {
    id: 'identification.follow.asked-task.title',
    message:
      '{called}: an answer about {step, select, interpreter {an interpreter} information {information on rights} time_to_think {time to think} counsel {counsel} other {non-punishment}}',
    comment: 'My work: what others were asked for. {called} is an alias or a reference; {step}: a code.',
  },
  askedTaskDetail: /*i18n*/ {
    id: 'identification.follow.asked-task.detail',
    message: 'It was asked of another house. Write down what became of it, or ask again.',
    comment: 'My work: detail.',
  },
  taskDetail: /*i18n*/ {
    id: 'identification.follow.task.detail',
    message:
      '{open, plural, one {# step} other {# steps}} of five open: information, interpreter, time to think, counsel, non-punishment.',
    comment: 'My work: detail. {open}: a number of steps.',
  },
} as const;

export const stepNames: Readonly<Record<FollowUp, Message>> = {
  information: followMessages.information,
  interpreter: followMessages.interpreter,
  'time-to-think': followMessages.timeToThink,
  counsel: followMessages.counsel,
  'non-punishment': followMessages.nonPunishment,
};

/** How My work tells of what follows from a decision. */
export const followTask: TaskSentence = ({ called, open }, _language, say) => ({
  title: say(followMessages.task, { called: String(called) }),
  detail: say(followMessages.taskDetail, { open: Number(open) }),
});

/** How My work tells of what another house was asked for. */
export const askedTask: TaskSentence = ({ called, step }, _language, say) => ({
  title: say(followMessages.askedTask, { called: String(called), step: String(step).replaceAll('-', '_') }),
  detail: say(followMessages.askedTaskDetail),
});
