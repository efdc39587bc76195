export const gateMessages = {
  refused: /*i18n*/ {
    id: 'gate.refused',
    message:
      'Your agency asks for a valid certificate from the course “{course}” before this: {act}. Take the course under Learn. If it cannot wait, open “Acts that ask for a course” there, give a reason, and do this again.',
    comment: 'Refusal of an act. {course} is the title of a course, {act} the name of the act as verb and object',
  },
  unknownKind: /*i18n*/ {
    id: 'gate.unknown-kind',
    message: 'Choose an act from the list. No other act can ask for a course.',
    comment: 'Error at the act, when an administrator decides before which act a course is asked for',
  },
  otherKind: /*i18n*/ {
    id: 'gate.other-kind',
    message: 'The act cannot be changed. End this requirement and add another one.',
    comment: 'Error at the act, when an administrator changes a requirement',
  },
  unknownCourse: /*i18n*/ {
    id: 'gate.unknown-course',
    message: 'Choose a course from the list.',
    comment: 'Error at the course',
  },
  fromIsPast: /*i18n*/ {
    id: 'gate.from-is-past',
    message: 'Enter today or a later day, so that people have time to take the course.',
    comment: 'Error at the day from which a course is asked for',
  },
  alreadyEnded: /*i18n*/ {
    id: 'gate.already-ended',
    message: 'This requirement has already ended. Add a new one if the course is to be asked for again.',
    comment: 'Refusal when an administrator ends or changes a requirement that has ended',
  },
  notOwn: /*i18n*/ {
    id: 'gate.not-own',
    message: 'You made this exception yourself. Another manager of the unit reviews it.',
    comment: 'Refusal when a manager reviews their own exception from a required course',
  },
  never: {
    help: /*i18n*/ {
      id: 'gate.never.help',
      message: 'Help to a person never waits for a course. Choose another act.',
      comment: 'Error at the act, when an administrator decides before which act a course is asked for',
    },
    'hand-over': /*i18n*/ {
      id: 'gate.never.hand-over',
      message: 'A hand-over never waits for a course. Choose another act.',
      comment: 'Error at the act, when an administrator decides before which act a course is asked for',
    },
    report: /*i18n*/ {
      id: 'gate.never.report',
      message: 'A report never waits for a course. Choose another act.',
      comment: 'Error at the act: a report of suspected exploitation, not a statistical report',
    },
    correction: /*i18n*/ {
      id: 'gate.never.correction',
      message: 'A correction never waits for a course. Choose another act.',
      comment: 'Error at the act, when an administrator decides before which act a course is asked for',
    },
    'way-back': /*i18n*/ {
      id: 'gate.never.way-back',
      message: 'Access, courses and these requirements themselves never wait for a course. Choose another act.',
      comment: 'Error at the act, when an administrator decides before which act a course is asked for',
    },
  },
  wasSet: /*i18n*/ {
    id: 'gate.act.was-set',
    message: 'Decided that an act asks for a course',
    comment: 'Line of a timeline. No full stop.',
  },
  wasEnded: /*i18n*/ {
    id: 'gate.act.was-ended',
    message: 'Ended that an act asks for a course',
    comment: 'Line of a timeline. No full stop.',
  },
  wasOpened: /*i18n*/ {
    id: 'gate.act.was-opened',
    message: 'Made an exception from a course, with a reason',
    comment: 'Line of a timeline. No full stop.',
  },
  wasUsed: /*i18n*/ {
    id: 'gate.act.was-used',
    message: 'Did the act without the course',
    comment: 'Line of a timeline. No full stop.',
  },
  wasMarked: /*i18n*/ {
    id: 'gate.act.was-marked',
    message: 'A phone brought an act that was done without the course',
    comment: 'Line of a timeline. No full stop.',
  },
  outcomes: {
    right: /*i18n*/ {
      id: 'gate.outcome.right',
      message: 'Reviewed: it could not wait',
      comment: 'Line of a timeline, and a choice of the manager who reviews an exception. No full stop.',
    },
    talked: /*i18n*/ {
      id: 'gate.outcome.talked',
      message: 'Reviewed: talked through with the person',
      comment: 'Line of a timeline, and a choice of the manager who reviews an exception. No full stop.',
    },
    wrong: /*i18n*/ {
      id: 'gate.outcome.wrong',
      message: 'Reviewed: it should have waited',
      comment: 'Line of a timeline, and a choice of the manager who reviews an exception. No full stop.',
    },
  },
  taskTitle: /*i18n*/ {
    id: 'gate.task-title',
    message: 'Review an exception from a required course',
    comment: 'Heading of a task in My work, for the manager of a unit. It names no person.',
  },
  taskDetail: /*i18n*/ {
    id: 'gate.task-detail',
    message:
      'An act was done without the course that your agency asks for. Read the reason and say whether it could wait.',
    comment: 'Line below the heading of a task in My work',
  },
};
