import type { Message } from '../../kernel/message.ts';

/** Sentences of acts, of tasks and of what is refused. What the screens say is beside them in ui/. */
export const inspectionMessages = {
  matters: /*i18n*/ {
    id: 'inspection.matters',
    message: 'Inspections',
    comment: 'Name of the whole kind: column of a list of what people answer for.',
  },
  roomOpened: /*i18n*/ {
    id: 'inspection.room-opened',
    message: 'Joint workspace opened',
    comment: 'Timeline: act room.open',
  },
  purposeSet: /*i18n*/ {
    id: 'inspection.purpose-set',
    message: 'Purpose set, before any agency was asked',
    comment: 'Timeline: act inspection.plan that sets the purpose',
  },
  planned: /*i18n*/ {
    id: 'inspection.planned',
    message: 'Plan updated',
    comment: 'Timeline: act inspection.plan',
  },
  invited: /*i18n*/ {
    id: 'inspection.invited',
    message: '{unit} invited to the joint workspace',
    comment: 'Timeline: act room.invite',
  },
  joined: /*i18n*/ {
    id: 'inspection.joined',
    message: '{unit} joined the joint workspace',
    comment: 'Timeline: act room.join',
  },
  roomEnded: /*i18n*/ {
    id: 'inspection.room-ended',
    message: 'Joint workspace closed for writing',
    comment: 'Timeline: act room.end',
  },
  extracted: /*i18n*/ {
    id: 'inspection.extracted',
    message: 'Record of the joint workspace saved in our own file',
    comment: 'Timeline: act room.extract',
  },
  asked: /*i18n*/ {
    id: 'inspection.asked',
    message: '{unit} asked for information',
    comment: 'Timeline: act inspection.ask',
  },
  answered: /*i18n*/ {
    id: 'inspection.answered',
    message: 'Answered, only to the unit that asked',
    comment: 'Timeline: act inspection.answer with facts',
  },
  noAnswer: /*i18n*/ {
    id: 'inspection.no-answer',
    message: 'No answer may be given. This means neither yes nor no.',
    comment: 'Timeline: act inspection.answer without facts; also shown to the unit that asked',
  },
  conversationTaken: /*i18n*/ {
    id: 'inspection.conversation-taken',
    message: 'Acknowledged; there is now a person responsible',
    comment: 'Timeline: act conversation.acknowledge',
  },
  purposeFirst: /*i18n*/ {
    id: 'inspection.purpose-first',
    message: 'This inspection has no purpose yet. Set the purpose first; then you can plan and ask.',
    comment: 'Problem: something was planned or asked before the purpose',
  },
  purposeStays: /*i18n*/ {
    id: 'inspection.purpose-stays',
    message:
      'The purpose was set before any agency was asked, and cannot be changed. Start another inspection for another purpose.',
    comment: 'Problem: an attempt to change the purpose of an inspection',
  },
  placeFirst: /*i18n*/ {
    id: 'inspection.place-first',
    message:
      'Write the name of the workplace first, such as Exempelkrogen AB. Agencies can only be asked about a named workplace.',
    comment: 'Problem: an agency is asked before the workplace is set',
  },
  placeAndTimeFirst: /*i18n*/ {
    id: 'inspection.place-and-time-first',
    message: 'Set the workplace and the time first: those invited must know what they agree to.',
    comment: 'Problem: a unit is invited before workplace and time are set',
  },
  nothingSaid: /*i18n*/ {
    id: 'inspection.nothing-said',
    message: 'Nothing has changed. Change at least one part of the plan, or leave the page.',
    comment: 'Problem: a plan act that says nothing',
  },
  otherBasis: /*i18n*/ {
    id: 'inspection.other-basis',
    message: 'This provision belongs to another capacity. Choose one for the capacity concerned.',
    comment: 'Problem: legal basis and capacity do not fit',
  },
  ended: /*i18n*/ {
    id: 'inspection.ended',
    message: 'The joint workspace is closed for writing. Save your record of it, or open a new one.',
    comment: 'Problem: something is written in a room that has ended, or a unit comes too late',
  },
  notEnded: /*i18n*/ {
    id: 'inspection.not-ended',
    message: 'The joint workspace is still open. Save your record when it is closed.',
    comment: 'Problem: a record is taken of a room that goes on',
  },
  onlyLead: /*i18n*/ {
    id: 'inspection.only-lead',
    message: 'Only the unit that leads the inspection can do this. Ask that unit.',
    comment: 'Problem: another member invites or ends',
  },
  isThere: /*i18n*/ {
    id: 'inspection.is-there',
    message: 'The unit has already joined the joint workspace.',
    comment: 'Problem: a member is invited again',
  },
  alreadyJoined: /*i18n*/ {
    id: 'inspection.already-joined',
    message: 'Your unit has already joined the joint workspace. Open the inspection to see it.',
    comment: 'Problem: an invitation is answered twice',
  },
  alreadyTaken: /*i18n*/ {
    id: 'inspection.already-taken',
    message: 'Your unit has its record already.',
    comment: 'Problem: the record of a room is taken twice',
  },
  answerByPassed: /*i18n*/ {
    id: 'inspection.answer-by-passed',
    message: 'The date has passed. Choose a date that leaves time for an answer.',
    comment: 'Problem: date by which an answer is wanted',
  },
  answersComeElsewhere: /*i18n*/ {
    id: 'inspection.answers-come-elsewhere',
    message:
      'Answers to your unit arrive in a file you cannot read in this capacity. Ask in the capacity in which your unit receives messages.',
    comment: 'Problem: an agency is asked in a capacity whose file gets no messages',
  },
  notAsked: /*i18n*/ {
    id: 'inspection.not-asked',
    message: 'Your own unit asked this question. The answer comes from the other unit.',
    comment: 'Problem: an officer answers their own question',
  },
  alreadyAnswered: /*i18n*/ {
    id: 'inspection.already-answered',
    message: 'A colleague in your unit has already answered. Open the question to see the answer.',
    comment: 'Problem: a question is answered twice',
  },
  handedToLeader: /*i18n*/ {
    id: 'inspection.handed-to-leader',
    message: 'Handed to {unit}, which leads investigations',
    comment: 'Timeline: what was seen at a place was handed to the police or a prosecutor',
  },
  leaderNote: /*i18n*/ {
    id: 'inspection.leader-note',
    message: '{time} {place, select, none {} other {{place}: }}{note}{codes, select, none {} other { ({codes})}}',
    comment: 'One line of a disclosure: when, where, what was seen, and codes of indicators',
  },
  leaderSuspicion: /*i18n*/ {
    id: 'inspection.leader-suspicion',
    message: '{time} Suspicion of crime noted against {who}. Facts: {about}',
    comment: 'One line of a letter to an investigation leader',
  },
  leaderDemand: /*i18n*/ {
    id: 'inspection.leader-demand',
    message: '{time} An order under penalty of a fine was made before the suspicion of crime was noted.',
    comment: 'One line of a letter to an investigation leader',
  },
  onlyCoordination: /*i18n*/ {
    id: 'inspection.only-coordination',
    message: 'A worker’s answers can only go to a regional coordination unit. Choose one of those.',
    comment: 'Problem: answers of a conversation are sent elsewhere',
  },
  otherBox: /*i18n*/ {
    id: 'inspection.other-box',
    message: 'The worker’s answers are encrypted to another agency than the recipient. They were not sent.',
    comment: 'Problem: answers of a conversation are sealed to another agency than that of the unit they are sent to',
  },
  conversationIsTaken: /*i18n*/ {
    id: 'inspection.conversation-is-taken',
    message: 'A colleague in your unit has already acknowledged this conversation. Open it to see who.',
    comment: 'Problem: acknowledge met another acknowledge',
  },
  joinTitle: /*i18n*/ {
    id: 'inspection.join-title',
    message: '{unit} invites you to a joint inspection',
    comment: 'My work: heading of an invitation to a room',
  },
  joinDetail: /*i18n*/ {
    id: 'inspection.join-detail',
    message: '{municipality}. Accept before it begins.',
    comment: 'My work: line below the heading of an invitation',
  },
  answerTitle: /*i18n*/ {
    id: 'inspection.answer-title',
    message: '{unit} asks for information before a joint inspection',
    comment: 'My work: heading of a question for an agency’s share',
  },
  answerDetail: /*i18n*/ {
    id: 'inspection.answer-detail',
    message: '{municipality}. You may also reply that no answer may be given.',
    comment: 'My work: line below the heading of a question',
  },
  conversationTitle: /*i18n*/ {
    id: 'inspection.conversation-title',
    message: 'A worker has consented to being contacted by you. From {unit}',
    comment: 'My work: heading of a conversation that has arrived',
  },
  conversationDetail: /*i18n*/ {
    id: 'inspection.conversation-detail',
    message: 'The answers are encrypted to your unit. The person is waiting to be contacted.',
    comment: 'My work: line below the heading of a conversation',
  },
} satisfies Record<string, Message>;
