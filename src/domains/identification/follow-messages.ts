import type { Message } from '../../kernel/message.ts';
import type { FollowUp } from './schema.ts';

/** What follows from the decision that a person is presumed to be exploited. */
export const followMessages = {
  alwaysTold: /*i18n*/ {
    id: 'identification.follow.always-told',
    message: 'All are informed of their rights. Record when it is done, or that another agency was asked to do it.',
    comment: 'Problem: the form says that information was not needed',
  },
  title: /*i18n*/ {
    id: 'identification.follow.title',
    message: 'Follow-up',
    comment: 'Heading on the page of a screening, under a decision of yes.',
  },
  lead: /*i18n*/ {
    id: 'identification.follow.lead',
    message:
      'It starts with the decision. No police report, no offence code and no consent to contact with the police are required.',
    comment: 'Under the heading.',
  },
  information: /*i18n*/ {
    id: 'identification.follow.step.information',
    message: 'Information on rights, in a language the person understands',
    comment: 'One of the steps that follow.',
  },
  interpreter: /*i18n*/ {
    id: 'identification.follow.step.interpreter',
    message: 'A qualified interpreter who is not a relative',
    comment: 'One of the steps that follow.',
  },
  timeToThink: /*i18n*/ {
    id: 'identification.follow.step.time-to-think',
    message: 'Reflection period: information, and an application if the person wants it',
    comment: 'One of the steps that follow.',
  },
  counsel: /*i18n*/ {
    id: 'identification.follow.step.counsel',
    message: 'Counsel, or a legal adviser',
    comment: 'One of the steps that follow.',
  },
  nonPunishment: /*i18n*/ {
    id: 'identification.follow.step.non-punishment',
    message: 'Non-punishment for what the person was compelled to do',
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
    message: 'Your unit can inform the person about it. A social welfare board or an investigation leader applies.',
    comment: 'Who can do a step.',
  },
  whoCounsel: /*i18n*/ {
    id: 'identification.follow.who.counsel',
    message: 'Your unit can find a legal adviser. A court appoints counsel once there is an investigation.',
    comment: 'Who can do a step.',
  },
  whoNonPunishment: /*i18n*/ {
    id: 'identification.follow.who.non-punishment',
    message: 'A prosecutor decides. Your unit can ask, with the person’s consent.',
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
    message: 'Another agency asked',
    comment: 'State of a step: the agency that can do it was asked to.',
  },
  answerBy: /*i18n*/ {
    id: 'identification.follow.answer-by',
    message: 'An answer is expected by {date}.',
    comment: 'Beside a step that was asked of another agency.',
  },
  whenAnswered: /*i18n*/ {
    id: 'identification.follow.when-answered',
    message: 'Expected date of answer',
    comment: 'Field of the form, once it was asked of another agency.',
  },
  dayMissing: /*i18n*/ {
    id: 'identification.follow.day-missing',
    message: 'Write the expected date of answer, such as 2026-12-01',
    comment: 'Error of the form.',
  },
  dayWithAsked: /*i18n*/ {
    id: 'identification.follow.day-with-asked',
    message: 'Only a step asked of another agency has an expected date of answer.',
    comment: 'Problem: asked and no day, or a day and not asked.',
  },
  dayBeforeAsking: /*i18n*/ {
    id: 'identification.follow.day-before-asking',
    message: 'The expected date of answer is before the date of the question. Write a later date.',
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
    comment: 'Who recorded what was done, and when.',
  },
  hereDone: /*i18n*/ {
    id: 'identification.follow.here.done',
    message: 'According to the support plan in this file it is arranged.',
    comment: 'Beside a step: what the reader’s own agency knows besides.',
  },
  hereOpen: /*i18n*/ {
    id: 'identification.follow.here.open',
    message: 'According to the support plan in this file it is open.',
    comment: 'Beside a step: what the reader’s own agency knows besides.',
  },
  which: /*i18n*/ {
    id: 'identification.follow.which',
    message: 'Step',
    comment: 'Field of the form.',
  },
  outcome: /*i18n*/ {
    id: 'identification.follow.outcome',
    message: 'Outcome',
    comment: 'Field of the form.',
  },
  note: /*i18n*/ {
    id: 'identification.follow.note',
    message: 'Note',
    comment: 'Field of the form; may be empty.',
  },
  send: /*i18n*/ {
    id: 'identification.follow.send',
    message: 'Record step',
    comment: 'Button of the form.',
  },
  sending: /*i18n*/ {
    id: 'identification.follow.sending',
    message: 'The step is being recorded',
    comment: 'What is being sent.',
  },
  didFollow: /*i18n*/ {
    id: 'identification.follow.did',
    message: 'Step recorded',
    comment: 'After sending.',
  },
  stepMissing: /*i18n*/ {
    id: 'identification.follow.step-missing',
    message: 'Choose the step',
    comment: 'Error of the form.',
  },
  outcomeMissing: /*i18n*/ {
    id: 'identification.follow.outcome-missing',
    message: 'Choose the outcome',
    comment: 'Error of the form.',
  },
  nothingFollows: /*i18n*/ {
    id: 'identification.follow.nothing',
    message: 'No follow-up: there is no decision that the person is presumed to be exploited.',
    comment: 'Problem: a step of a decision that is a no, or not made.',
  },
  followed: /*i18n*/ {
    id: 'identification.follow.act',
    message:
      'Follow-up recorded: {step, select, interpreter {an interpreter} information {information on rights} time_to_think {reflection period} counsel {counsel} other {non-punishment}}',
    comment: 'Timeline: act identification.follow. {step}: a code.',
  },
  task: /*i18n*/ {
    id: 'identification.follow.task.title',
    message: '{called}: follow up the decision',
    comment: 'My work. {called} is an alias or a reference.',
  },
  askedTask: /*i18n*/ {
    id: 'identification.follow.asked-task.title',
    message:
      '{called}: an answer about {step, select, interpreter {an interpreter} information {information on rights} time_to_think {a reflection period} counsel {counsel} other {non-punishment}}',
    comment: 'My work: what others were asked for. {called} is an alias or a reference; {step}: a code.',
  },
  askedTaskDetail: /*i18n*/ {
    id: 'identification.follow.asked-task.detail',
    message: 'Another agency was asked. Record the outcome, or ask again.',
    comment: 'My work: detail.',
  },
  taskDetail: /*i18n*/ {
    id: 'identification.follow.task.detail',
    message:
      '{open, plural, one {# step} other {# steps}} of five open: information, interpreter, reflection period, counsel, non-punishment.',
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
