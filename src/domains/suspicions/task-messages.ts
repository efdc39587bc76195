import type { Message } from '../../kernel/message.ts';

export const taskMessages = {
  title: /*i18n*/ {
    id: 'suspicion.task.title',
    message: 'Suspected exploitation, {called}: not acknowledged',
    comment: 'My work: a suspicion without a responsible person. {called} is an alias such as Staren.',
  },
  titleToday: /*i18n*/ {
    id: 'suspicion.task.title.today',
    message:
      'Suspected exploitation, {called}: not acknowledged. Call today between {from} and {to}; the next safe time is in {days, plural, =1 {a day} =7 {a week} other {# days}}.',
    comment: 'My work: the safe time to reach the person is today. {from}, {to}: hours such as 12 and 13.',
  },
  titleThen: /*i18n*/ {
    id: 'suspicion.task.title.then',
    message:
      'Suspected exploitation, {called}: not acknowledged. The next time it is safe to call is {date}, {from} to {to}.',
    comment: 'My work: the safe time to reach the person is another day. {date}: Tue 1 Dec.',
  },
  titleConsultation: /*i18n*/ {
    id: 'suspicion.task.title.consultation',
    message: 'Unanswered: {unit} asks for advice without identifying a person',
    comment: 'My work: a consultation without a responsible person. {unit} belongs to another agency.',
  },
  detail: /*i18n*/ {
    id: 'suspicion.task.detail',
    message: '{place}. Handed over by {unit}, {agency}.',
    comment: 'My work: detail of a suspicion without a responsible person. {place}: a sector, such as Cleaning.',
  },
  detailReach: /*i18n*/ {
    id: 'suspicion.task.detail.reach',
    message:
      '{place}. Handed over by {unit}, {agency}. It is safe to call {called} on {times}, at no other time. If it is not acknowledged in time, “no one responsible” is recorded as an obstacle.',
    comment: 'My work: the same, with the safe time. {times}: Tuesday 12–13.',
  },
  detailTold: /*i18n*/ {
    id: 'suspicion.task.detail.told',
    message: '{place}. Handed over by {unit}, {agency}. Your question is answered: open it, and accept or decline.',
    comment: 'My work: the sender has answered what this unit asked back.',
  },
  ownedTitle: /*i18n*/ {
    id: 'suspicion.owned.title',
    message: 'Suspected exploitation, {called}: decide the next step',
    comment: 'My work, without a date: a suspicion that a person of the unit is responsible for. {called} is an alias.',
  },
  ownedConsultation: /*i18n*/ {
    id: 'suspicion.owned.consultation',
    message: 'Consultation from {unit}: answer, or close it',
    comment: 'My work, without a date: a consultation that a person of the unit is responsible for.',
  },
  ownedDetail: /*i18n*/ {
    id: 'suspicion.owned.detail',
    message: 'Acknowledged. No case is opened automatically, and nothing more is disclosed without consent.',
    comment: 'My work: detail of a suspicion with a responsible person.',
  },
  ownedReach: /*i18n*/ {
    id: 'suspicion.owned.reach',
    message: 'Acknowledged. It is safe to call on {times}, at no other time.',
    comment: 'My work: detail of a suspicion with a responsible person, with the safe time. {times}: Tuesday 12–13.',
  },
  lineHandedOver: /*i18n*/ {
    id: 'suspicion.line.handed-over',
    message: 'Handed over and received',
    comment: 'First point on the line of a suspicion that is not acknowledged.',
  },
  lineDue: /*i18n*/ {
    id: 'suspicion.line.due',
    message: 'Deadline for answering. After that the suspicion goes to the unit’s manager.',
    comment: 'Point on the line, still to come.',
  },
  lineLate: /*i18n*/ {
    id: 'suspicion.line.late',
    message: 'No answer in time. The suspicion went to the unit’s manager.',
    comment: 'Point on the line, passed.',
  },
  lineGoesUp: /*i18n*/ {
    id: 'suspicion.line.goes-up',
    message: 'Will be escalated one step, above the unit’s manager',
    comment: 'Point on the line, still to come.',
  },
  lineWentUp: /*i18n*/ {
    id: 'suspicion.line.went-up',
    message: 'Escalated one step, above the unit’s manager',
    comment: 'Point on the line, passed.',
  },
  lineReach: /*i18n*/ {
    id: 'suspicion.line.reach',
    message: 'Safe time to call. Next time: {date}',
    comment: 'Point on the line: when the person can be reached. {date}: Tue 1 Dec.',
  },
} satisfies Record<string, Message>;
