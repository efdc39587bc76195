import type { Message } from '../../kernel/message.ts';

/** Sentences of acts, of tasks and of what is refused. What the screens say stands beside them in ui/. */
export const inspectionMessages = {
  roomOpened: /*i18n*/ { id: 'inspection.room-opened', message: 'Room opened', comment: 'Timeline: act room.open' },
  purposeSet: /*i18n*/ {
    id: 'inspection.purpose-set',
    message: 'Purpose set, before anybody was asked',
    comment: 'Timeline: act inspection.plan that sets the purpose',
  },
  planned: /*i18n*/ {
    id: 'inspection.planned',
    message: 'Plan written further',
    comment: 'Timeline: act inspection.plan',
  },
  invited: /*i18n*/ {
    id: 'inspection.invited',
    message: '{unit} invited to the room',
    comment: 'Timeline: act room.invite',
  },
  joined: /*i18n*/ {
    id: 'inspection.joined',
    message: '{unit} came into the room',
    comment: 'Timeline: act room.join',
  },
  roomEnded: /*i18n*/ {
    id: 'inspection.room-ended',
    message: 'Room ended; nobody writes in it any more',
    comment: 'Timeline: act room.end',
  },
  extracted: /*i18n*/ {
    id: 'inspection.extracted',
    message: 'Record of the room taken into our own file',
    comment: 'Timeline: act room.extract',
  },
  asked: /*i18n*/ {
    id: 'inspection.asked',
    message: '{unit} asked for its share',
    comment: 'Timeline: act inspection.ask',
  },
  answered: /*i18n*/ {
    id: 'inspection.answered',
    message: 'Answered, to the unit that asked and nobody else',
    comment: 'Timeline: act inspection.answer with facts',
  },
  noAnswer: /*i18n*/ {
    id: 'inspection.no-answer',
    message: 'No answer may be given. That means neither yes nor no.',
    comment: 'Timeline: act inspection.answer without facts; also shown to whoever asked',
  },
  conversationTaken: /*i18n*/ {
    id: 'inspection.conversation-taken',
    message: 'Acknowledged; there is now somebody responsible',
    comment: 'Timeline: act conversation.acknowledge',
  },
  purposeFirst: /*i18n*/ {
    id: 'inspection.purpose-first',
    message: 'This inspection has no purpose yet. Set the purpose first; then you can plan and ask.',
    comment: 'Problem: something was planned or asked before the purpose',
  },
  purposeStays: /*i18n*/ {
    id: 'inspection.purpose-stays',
    message: 'The purpose was set before anybody was asked, and stays. For another purpose, begin another inspection.',
    comment: 'Problem: somebody tries to change the purpose of an inspection',
  },
  placeFirst: /*i18n*/ {
    id: 'inspection.place-first',
    message: 'Say which workplace it is about first. Nobody can be asked about a place that is not named.',
    comment: 'Problem: a house is asked before the workplace is set',
  },
  placeAndTimeFirst: /*i18n*/ {
    id: 'inspection.place-and-time-first',
    message: 'Set the workplace and the time first: whoever is invited must know what they say yes to.',
    comment: 'Problem: a unit is invited before workplace and time are set',
  },
  nothingSaid: /*i18n*/ {
    id: 'inspection.nothing-said',
    message: 'Nothing is different. Change at least one part of the plan, or leave the page.',
    comment: 'Problem: a plan act that says nothing',
  },
  otherBasis: /*i18n*/ {
    id: 'inspection.other-basis',
    message: 'This provision belongs to another capacity. Choose one that carries the capacity that is acted in.',
    comment: 'Problem: legal basis and capacity do not fit',
  },
  ended: /*i18n*/ {
    id: 'inspection.ended',
    message: 'The room has ended, and nobody writes in it any more. Take your record of it, or open another one.',
    comment: 'Problem: something is written in a room that has ended, or somebody comes too late',
  },
  notEnded: /*i18n*/ {
    id: 'inspection.not-ended',
    message: 'The room is still written in. Take your record when it has ended.',
    comment: 'Problem: a record is taken of a room that goes on',
  },
  onlyLead: /*i18n*/ {
    id: 'inspection.only-lead',
    message: 'Only the unit that leads the inspection does this. Ask it.',
    comment: 'Problem: another member invites or ends',
  },
  isThere: /*i18n*/ {
    id: 'inspection.is-there',
    message: 'This unit is in the room already.',
    comment: 'Problem: a member is invited again',
  },
  alreadyJoined: /*i18n*/ {
    id: 'inspection.already-joined',
    message: 'Your unit is in the room already. Open the inspection to see it.',
    comment: 'Problem: an invitation is answered twice',
  },
  alreadyTaken: /*i18n*/ {
    id: 'inspection.already-taken',
    message: 'Your unit has its record already.',
    comment: 'Problem: the record of a room is taken twice',
  },
  answerByPassed: /*i18n*/ {
    id: 'inspection.answer-by-passed',
    message: 'That day has passed. Choose a day on which an answer can still come.',
    comment: 'Problem: date by which an answer is wanted',
  },
  answersComeElsewhere: /*i18n*/ {
    id: 'inspection.answers-come-elsewhere',
    message:
      'Answers to your unit arrive where you do not read in this capacity. Ask in the capacity in which your unit takes letters.',
    comment: 'Problem: a house is asked in a capacity whose file gets no letters',
  },
  notAsked: /*i18n*/ {
    id: 'inspection.not-asked',
    message: 'This is a question that your own unit asked. The answer comes from the other one.',
    comment: 'Problem: somebody answers their own question',
  },
  alreadyAnswered: /*i18n*/ {
    id: 'inspection.already-answered',
    message: 'Somebody in your unit has answered this. Open it to see what was said.',
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
    comment: 'One line of a letter: when, where, what was seen, and codes of signs',
  },
  leaderSuspicion: /*i18n*/ {
    id: 'inspection.leader-suspicion',
    message: '{time} Suspicion noted against {who}. It is about: {about}',
    comment: 'One line of a letter to an investigation leader',
  },
  leaderDemand: /*i18n*/ {
    id: 'inspection.leader-demand',
    message: '{time} A demand under penalty was made before the suspicion was noted.',
    comment: 'One line of a letter to an investigation leader',
  },
  onlyCoordination: /*i18n*/ {
    id: 'inspection.only-coordination',
    message: 'What a worker says goes to a regional coordination unit and to nobody else. Choose one of those.',
    comment: 'Problem: answers of a conversation are sent elsewhere',
  },
  otherBox: /*i18n*/ {
    id: 'inspection.other-box',
    message: 'What the worker said is sealed to another house than the one it is sent to. It was sent to nobody.',
    comment: 'Problem: answers of a conversation are sealed to another house than that of the unit they are sent to',
  },
  conversationIsTaken: /*i18n*/ {
    id: 'inspection.conversation-is-taken',
    message: 'Somebody in your unit has already acknowledged this conversation. Open it to see who.',
    comment: 'Problem: acknowledge met another acknowledge',
  },
  joinTitle: /*i18n*/ {
    id: 'inspection.join-title',
    message: '{unit} asks you to come to a joint inspection',
    comment: 'My work: heading of an invitation to a room',
  },
  joinDetail: /*i18n*/ {
    id: 'inspection.join-detail',
    message: '{municipality}. Say yes before it begins.',
    comment: 'My work: line below the heading of an invitation',
  },
  answerTitle: /*i18n*/ {
    id: 'inspection.answer-title',
    message: '{unit} asks for your share before a joint inspection',
    comment: 'My work: heading of a question for a house’s share',
  },
  answerDetail: /*i18n*/ {
    id: 'inspection.answer-detail',
    message: '{municipality}. You may also say that no answer may be given.',
    comment: 'My work: line below the heading of a question',
  },
  conversationTitle: /*i18n*/ {
    id: 'inspection.conversation-title',
    message: 'A worker has said yes to you. From {unit}',
    comment: 'My work: heading of a conversation that has arrived',
  },
  conversationDetail: /*i18n*/ {
    id: 'inspection.conversation-detail',
    message: 'The answers are sealed to your unit. Somebody waits.',
    comment: 'My work: line below the heading of a conversation',
  },
} satisfies Record<string, Message>;
