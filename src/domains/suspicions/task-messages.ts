import type { Message } from '../../kernel/message.ts';

export const taskMessages = {
  title: /*i18n*/ {
    id: 'suspicion.task.title',
    message: 'Nobody has taken {called}',
    comment: 'My work: a suspicion without an owner. {called} is an alias such as Staren.',
  },
  titleToday: /*i18n*/ {
    id: 'suspicion.task.title.today',
    message:
      'Nobody has taken {called}. Call today between {from} and {to}, or {days, plural, =1 {a day} =7 {a week} other {# days}} will be gone.',
    comment: 'My work: the safe time to reach the person is today. {from}, {to}: hours such as 12 and 13.',
  },
  titleThen: /*i18n*/ {
    id: 'suspicion.task.title.then',
    message: 'Nobody has taken {called}. The next time it is safe to call is {date}, {from} to {to}.',
    comment: 'My work: the safe time to reach the person is another day. {date}: Tue 1 Dec.',
  },
  titleConsultation: /*i18n*/ {
    id: 'suspicion.task.title.consultation',
    message: 'Nobody has answered {unit}, who asks for advice without telling of a person',
    comment: 'My work: a consultation without an owner. {unit} belongs to another house.',
  },
  detail: /*i18n*/ {
    id: 'suspicion.task.detail',
    message: '{place}. Handed over by {unit}, {house}.',
    comment: 'My work: detail of a suspicion without an owner. {place}: a sector, such as Cleaning.',
  },
  detailReach: /*i18n*/ {
    id: 'suspicion.task.detail.reach',
    message:
      '{place}. Handed over by {unit}, {house}. {called} can safely be called {times}, at no other time. If nobody takes it in time, it counts as the obstacle OB-A02, nobody’s task.',
    comment: 'My work: the same, with the safe time. {times}: Tuesday 12–13.',
  },
  ownedTitle: /*i18n*/ {
    id: 'suspicion.owned.title',
    message: '{called}: decide what comes next',
    comment: 'My work, without a date: a suspicion that somebody of the unit owns. {called} is an alias.',
  },
  ownedConsultation: /*i18n*/ {
    id: 'suspicion.owned.consultation',
    message: 'Consultation from {unit}: answer, or put it away',
    comment: 'My work, without a date: a consultation that somebody of the unit owns.',
  },
  ownedDetail: /*i18n*/ {
    id: 'suspicion.owned.detail',
    message: 'Acknowledged. A case is not opened by itself, and nothing more crosses without a yes.',
    comment: 'My work: detail of a suspicion that somebody owns.',
  },
  ownedReach: /*i18n*/ {
    id: 'suspicion.owned.reach',
    message: 'Acknowledged. It is safe to call {times}, at no other time.',
    comment: 'My work: detail of a suspicion that somebody owns, with the safe time. {times}: Tuesday 12–13.',
  },
  lineHandedOver: /*i18n*/ {
    id: 'suspicion.line.handed-over',
    message: 'Handed over, and arrived',
    comment: 'First point on the line of a suspicion that nobody has taken.',
  },
  lineDue: /*i18n*/ {
    id: 'suspicion.line.due',
    message: 'Answer due. After that it goes to the unit’s manager.',
    comment: 'Point on the line, still to come.',
  },
  lineLate: /*i18n*/ {
    id: 'suspicion.line.late',
    message: 'An answer should have come. It went to the unit’s manager.',
    comment: 'Point on the line, passed.',
  },
  lineGoesUp: /*i18n*/ {
    id: 'suspicion.line.goes-up',
    message: 'Goes one step up, above the unit’s manager',
    comment: 'Point on the line, still to come.',
  },
  lineWentUp: /*i18n*/ {
    id: 'suspicion.line.went-up',
    message: 'Went one step up, above the unit’s manager',
    comment: 'Point on the line, passed.',
  },
  lineReach: /*i18n*/ {
    id: 'suspicion.line.reach',
    message: 'Safe time to call. Next time: {date}',
    comment: 'Point on the line: when the person can be reached. {date}: Tue 1 Dec.',
  },
} satisfies Record<string, Message>;
