import type { Message } from '../../kernel/message.ts';

export const assistanceMessages = {
  began: /*i18n*/ {
    id: 'assistance.began',
    message: 'Support started for {alias}',
    comment: 'Timeline: act assistance.begin; {alias} is the name of a bird',
  },
  arranged: /*i18n*/ {
    id: 'assistance.arranged',
    message:
      '{need, select, safety {Safety} roof {Housing} health {Health} adviser {Legal adviser} interpreter {An interpreter} stay {Permitted stay} other {}}: arranged',
    comment: 'Timeline: act assistance.arrange',
  },
  stepWithdrawn: /*i18n*/ {
    id: 'assistance.step-withdrawn',
    message: 'Step of the reflection period withdrawn',
    comment: 'Event in a timeline: a step recorded by mistake',
  },
  entryWithdrawn: /*i18n*/ {
    id: 'assistance.entry-withdrawn',
    message: 'Entry about support withdrawn',
    comment: 'Timeline: act assistance.withdraw',
  },
  noneFound: /*i18n*/ {
    id: 'assistance.none-found',
    message:
      '{need, select, safety {Safety} roof {Housing} health {Health} adviser {Legal adviser} interpreter {An interpreter} stay {Permitted stay} other {}}: none found',
    comment: 'Timeline: act assistance.arrange, nothing could be found',
  },
  notNeeded: /*i18n*/ {
    id: 'assistance.not-needed',
    message:
      '{need, select, safety {Safety} roof {Housing} health {Health} adviser {Legal adviser} interpreter {An interpreter} stay {Permitted stay} other {}}: not needed',
    comment: 'Timeline: act assistance.arrange',
  },
  taken: /*i18n*/ {
    id: 'assistance.taken',
    message:
      '{need, select, safety {Safety} roof {Housing} health {Health} adviser {Legal adviser} interpreter {An interpreter} stay {Permitted stay} other {}}: a person is responsible',
    comment: 'Timeline: act assistance.task',
  },
  staySet: /*i18n*/ {
    id: 'assistance.stay-set',
    message: 'May stay until {day}',
    comment: 'Timeline: act assistance.stay',
  },
  stayUnknown: /*i18n*/ {
    id: 'assistance.stay-unknown',
    message: 'The permitted stay is not known here',
    comment: 'Timeline: act assistance.stay',
  },
  wishesToLeave: /*i18n*/ {
    id: 'assistance.wishes-to-leave',
    message: 'Wants to return home',
    comment: 'Timeline: act assistance.depart',
  },
  booked: /*i18n*/ {
    id: 'assistance.booked',
    message: 'A journey home is booked',
    comment: 'Timeline: act assistance.depart',
  },
  left: /*i18n*/ {
    id: 'assistance.left',
    message: 'Has left the country',
    comment: 'Timeline: act assistance.depart',
  },
  staysHere: /*i18n*/ {
    id: 'assistance.stays-here',
    message: 'Does not leave',
    comment: 'Timeline: act assistance.depart',
  },
  consulted: /*i18n*/ {
    id: 'assistance.consulted',
    message: 'Anonymised advice',
    comment: 'Timeline: act assistance.consult',
  },
  considered: /*i18n*/ {
    id: 'assistance.considered',
    message: 'Reflection period considered for {alias}',
    comment: 'Timeline: act reflection-period.consider',
  },
  informed: /*i18n*/ {
    id: 'assistance.informed',
    message: 'Informed of the reflection period',
    comment: 'Timeline: act reflection-period.inform',
  },
  wishes: /*i18n*/ {
    id: 'assistance.wishes',
    message: 'Wants a reflection period',
    comment: 'Timeline: act reflection-period.wish',
  },
  declines: /*i18n*/ {
    id: 'assistance.declines',
    message: 'Does not want a reflection period now',
    comment: 'Timeline: act reflection-period.wish',
  },
  requested: /*i18n*/ {
    id: 'assistance.requested',
    message: 'Asked {unit} to apply for a reflection period',
    comment: 'Timeline: act reflection-period.request',
  },
  applied: /*i18n*/ {
    id: 'assistance.applied',
    message: 'Application for a reflection period sent to {unit}',
    comment: 'Timeline: act reflection-period.apply',
  },
  granted: /*i18n*/ {
    id: 'assistance.granted',
    message: 'Reflection period granted: this is day 1',
    comment: 'Timeline: act reflection-period.decide',
  },
  refused: /*i18n*/ {
    id: 'assistance.refused',
    message: 'Application for a reflection period refused',
    comment: 'Timeline: act reflection-period.decide',
  },
  extended: /*i18n*/ {
    id: 'assistance.extended',
    message: 'Reflection period extended until {day}',
    comment: 'Timeline: act reflection-period.extend',
  },
  told: /*i18n*/ {
    id: 'assistance.told',
    message: 'Informed {unit} of the date until which the person may stay',
    comment: 'Timeline: act reflection-period.tell',
  },
  ended: /*i18n*/ {
    id: 'assistance.ended',
    message: 'Reflection period ended',
    comment: 'Timeline: act reflection-period.end',
  },
  deskAsked: /*i18n*/ {
    id: 'assistance.desk-asked',
    message:
      'Asked the support desk for {need, select, bedmen {a bed for men} bedwomen {a bed for women} bedfamily {a place for a family} interpreter {an interpreter} return {help to return home} receptionabroad {reception abroad} legalaid {legal advice} other {}}',
    comment: 'Timeline: act desk.ask',
  },
  deskAnswered: /*i18n*/ {
    id: 'assistance.desk-answered',
    message: 'Question to the support desk answered',
    comment: 'Timeline: act desk.answer',
  },
  whatArranged: /*i18n*/ {
    id: 'assistance.what-arranged',
    message: 'Write what was arranged, such as a room for the night.',
    comment: 'Problem: arranged without saying what',
  },
  whichDay: /*i18n*/ {
    id: 'assistance.which-day',
    message: 'Write the date, such as 2026-12-01.',
    comment: 'Problem: a departure that is booked or done, without a day',
  },
  alreadySupported: /*i18n*/ {
    id: 'assistance.already-supported',
    message: 'Support has already started for this person. Open it instead.',
    comment: 'Problem: assistance.begin twice',
  },
  alreadyConsidered: /*i18n*/ {
    id: 'assistance.already-considered',
    message: 'A reflection period is already being followed for this person. Open it instead.',
    comment: 'Problem: reflection-period.consider twice',
  },
  notWished: /*i18n*/ {
    id: 'assistance.not-wished',
    message:
      'First record that the person wants a reflection period. If it has already been applied for, nothing more is needed.',
    comment: 'Problem: request or application in the wrong state',
  },
  boardOnly: /*i18n*/ {
    id: 'assistance.board-only',
    message: 'Only a social welfare board can be asked to apply. Choose one.',
    comment: 'Problem: recipient of the request',
  },
  migrationOnly: /*i18n*/ {
    id: 'assistance.migration-only',
    message: 'The application goes to the immigration authority. Choose one of its units.',
    comment: 'Problem: recipient of the application',
  },
  mayNotApply: /*i18n*/ {
    id: 'assistance.may-not-apply',
    message: 'Your unit cannot apply itself. Ask a social welfare board to apply.',
    comment: 'Problem: the agency may not apply',
  },
  noYes: /*i18n*/ {
    id: 'assistance.no-yes',
    message: 'The person has not consented to this unit receiving it. Ask, and record the answer first.',
    comment: 'Problem: no consent',
  },
  noIdentity: /*i18n*/ {
    id: 'assistance.no-identity',
    message: 'The application needs a name. Store it as protected identity data first, when the person wants that.',
    comment: 'Problem: apply without an identity',
  },
  alreadyDecided: /*i18n*/ {
    id: 'assistance.already-decided',
    message: 'This application has been decided. Open it again to see the decision.',
    comment: 'Problem: decide twice',
  },
  noLength: /*i18n*/ {
    id: 'assistance.no-length',
    message:
      'How long a reflection period is in this country has not been entered in CAPE. Ask the operator to add it to the time limits of the country, then decide here.',
    comment: 'Problem: a reflection period is granted in a country whose time limit is not in CAPE',
  },
  otherCountry: /*i18n*/ {
    id: 'assistance.other-country',
    message: 'This provision is of another country. Choose one of your own.',
    comment: 'Problem: decided on a provision of another country',
  },
  whyRefused: /*i18n*/ {
    id: 'assistance.why-refused',
    message: 'Write the reason for the refusal in a sentence.',
    comment: 'Problem: refusal without a reason',
  },
  notRunning: /*i18n*/ {
    id: 'assistance.not-running',
    message: 'There is no current reflection period to extend.',
    comment: 'Problem: extend',
  },
  notLonger: /*i18n*/ {
    id: 'assistance.not-longer',
    message: 'The new last day must be after the current one.',
    comment: 'Problem: extend',
  },
  nothingToTell: /*i18n*/ {
    id: 'assistance.nothing-to-tell',
    message: 'There is nothing new to send.',
    comment: 'Problem: tell',
  },
  dayPassed: /*i18n*/ {
    id: 'assistance.day-passed',
    message: 'The date has passed. Choose the date by which it is needed.',
    comment: 'Problem: desk.ask',
  },
  ownQuestion: /*i18n*/ {
    id: 'assistance.own-question',
    message: 'Your unit asked this question. The support desk answers other units’ questions.',
    comment: 'Problem: desk.answer to one’s own question',
  },
  howMany: /*i18n*/ {
    id: 'assistance.how-many',
    message: 'Write the number of places, such as 2.',
    comment: 'Problem: desk.answer found with no places',
  },
  needTask: /*i18n*/ {
    id: 'assistance.need-task',
    message: '{alias}: {need}',
    comment: 'My work: a need that is open',
  },
  needTaskDetail: /*i18n*/ {
    id: 'assistance.need-task-detail',
    message: 'Not arranged yet. Do not wait for the criminal investigation.',
    comment: 'My work',
  },
  applyTask: /*i18n*/ {
    id: 'assistance.apply-task',
    message: 'Apply for a reflection period: {alias}',
    comment: 'My work: a social welfare board was asked to apply',
  },
  applyTaskDetail: /*i18n*/ {
    id: 'assistance.apply-task-detail',
    message: 'The person wants it. No investigation need have been opened when a social welfare board applies.',
    comment: 'My work',
  },
  endsTask: /*i18n*/ {
    id: 'assistance.ends-task',
    message: 'Reflection period expires: {alias}',
    comment: 'My work',
  },
  endsTaskDetail: /*i18n*/ {
    id: 'assistance.ends-task-detail',
    message: 'Talk with the person about what comes after, or apply for an extension.',
    comment: 'My work',
  },
  decideTask: /*i18n*/ {
    id: 'assistance.decide-task',
    message: 'Decide on a reflection period: {reference}',
    comment: 'My work of the immigration authority',
  },
  decideTaskDetail: /*i18n*/ {
    id: 'assistance.decide-task-detail',
    message: 'Thirty days from the day of the decision.',
    comment: 'My work',
  },
  applicationEndsTask: /*i18n*/ {
    id: 'assistance.application-ends-task',
    message: 'Reflection period expires: {reference}',
    comment: 'My work of the immigration authority',
  },
  applicationEndsDetail: /*i18n*/ {
    id: 'assistance.application-ends-detail',
    message: 'It can be extended until then.',
    comment: 'My work',
  },
  deskTask: /*i18n*/ {
    id: 'assistance.desk-task',
    message: '{need}: {unit} asks',
    comment: 'My work of the national desk',
  },
  deskTaskDetail: /*i18n*/ {
    id: 'assistance.desk-task-detail',
    message: 'A need, a region, a date. No person.',
    comment: 'My work',
  },
  notBegun: /*i18n*/ {
    id: 'assistance.not-begun',
    message: 'Support has not started for this person. Start it first.',
    comment: 'Problem: an act on support that has not begun',
  },
} satisfies Record<string, Message>;
