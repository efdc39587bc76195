/* Words for events that pages, documents and files have in common. */

export const eventKindWords = {
  workshop: /*i18n*/ { id: 'event-kind.workshop', message: 'Workshop', comment: 'A kind of event.' },
  'study-visit': /*i18n*/ { id: 'event-kind.study-visit', message: 'Study visit', comment: 'A kind of event.' },
  webinar: /*i18n*/ { id: 'event-kind.webinar', message: 'Webinar', comment: 'A kind of event.' },
  conference: /*i18n*/ { id: 'event-kind.conference', message: 'Conference', comment: 'A kind of event.' },
  training: /*i18n*/ { id: 'event-kind.training', message: 'Training', comment: 'A kind of event.' },
  'steering-group': /*i18n*/ {
    id: 'event-kind.steering-group',
    message: 'Steering group meeting',
    comment: 'A kind of event.',
  },
} as const;

export const worksAtWords = {
  police: /*i18n*/ {
    id: 'works-at.police',
    message: 'Police',
    comment: 'Where a participant of an event works. The same in each country.',
  },
  'work-environment': /*i18n*/ {
    id: 'works-at.work-environment',
    message: 'Labour inspectorate',
    comment: 'Where a participant of an event works. The same in each country.',
  },
  prosecution: /*i18n*/ {
    id: 'works-at.prosecution',
    message: 'Prosecutors',
    comment: 'Where a participant of an event works. The same in each country.',
  },
  court: /*i18n*/ {
    id: 'works-at.court',
    message: 'Courts',
    comment: 'Where a participant of an event works. The same in each country.',
  },
  tax: /*i18n*/ {
    id: 'works-at.tax',
    message: 'Tax agency',
    comment: 'Where a participant of an event works. The same in each country.',
  },
  migration: /*i18n*/ {
    id: 'works-at.migration',
    message: 'Migration agency',
    comment: 'Where a participant of an event works. The same in each country.',
  },
  'social-services': /*i18n*/ {
    id: 'works-at.social-services',
    message: 'Social services and coordinators',
    comment: 'Where a participant of an event works. The same in each country.',
  },
  union: /*i18n*/ {
    id: 'works-at.union',
    message: 'Trade unions',
    comment: 'Where a participant of an event works. The same in each country.',
  },
  organisation: /*i18n*/ {
    id: 'works-at.organisation',
    message: 'Other organisations',
    comment: 'Where a participant of an event works. The same in each country.',
  },
  other: /*i18n*/ {
    id: 'works-at.other',
    message: 'Other agencies',
    comment: 'Where a participant of an event works. The same in each country.',
  },
} as const;

export const participantStateWords = {
  invited: /*i18n*/ {
    id: 'participant-state.invited',
    message: 'No answer',
    comment: 'How a participant of an event stands.',
  },
  seat: /*i18n*/ {
    id: 'participant-state.seat',
    message: 'Has a seat',
    comment: 'How a participant of an event stands.',
  },
  waiting: /*i18n*/ {
    id: 'participant-state.waiting',
    message: 'On the waiting list',
    comment: 'How a participant of an event stands.',
  },
  declined: /*i18n*/ {
    id: 'participant-state.declined',
    message: 'Does not come',
    comment: 'How a participant of an event stands.',
  },
  removed: /*i18n*/ {
    id: 'participant-state.removed',
    message: 'Removed',
    comment: 'How a participant of an event stands.',
  },
} as const;

export const participantsFile = {
  name: /*i18n*/ { id: 'participants-file.name', message: 'Name', comment: 'Column of a file of participants.' },
  organisation: /*i18n*/ {
    id: 'participants-file.organisation',
    message: 'Organisation',
    comment: 'Column of a file of participants.',
  },
  worksAt: /*i18n*/ {
    id: 'participants-file.works-at',
    message: 'Works at',
    comment: 'Column of a file of participants.',
  },
  country: /*i18n*/ {
    id: 'participants-file.country',
    message: 'Country',
    comment: 'Column of a file of participants.',
  },
  mail: /*i18n*/ { id: 'participants-file.mail', message: 'Mail', comment: 'Column of a file of participants.' },
  state: /*i18n*/ { id: 'participants-file.state', message: 'State', comment: 'Column of a file of participants.' },
  came: /*i18n*/ { id: 'participants-file.came', message: 'Present', comment: 'Column of a file of participants.' },
  yes: /*i18n*/ { id: 'participants-file.yes', message: 'Yes', comment: 'Cell of a file of participants.' },
  no: /*i18n*/ { id: 'participants-file.no', message: 'No', comment: 'Cell of a file of participants.' },
  notTaken: /*i18n*/ {
    id: 'participants-file.not-taken',
    message: 'Attendance not taken',
    comment: 'Cell of a file of participants.',
  },
  erased: /*i18n*/ {
    id: 'participants-file.erased',
    message: 'Erased',
    comment: 'Cell of a file of participants, in place of a name.',
  },
} as const;

export const eventPaperTexts = {
  kind: /*i18n*/ {
    id: 'event-paper.kind',
    message: 'Kind',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  when: /*i18n*/ {
    id: 'event-paper.when',
    message: 'When',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  where: /*i18n*/ {
    id: 'event-paper.where',
    message: 'Where',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  clock: /*i18n*/ {
    id: 'event-paper.clock',
    message: 'Times are in',
    comment: 'In the printed programme of an event, or a certificate. Followed by the name of a time zone.',
  },
  online: /*i18n*/ {
    id: 'event-paper.online',
    message: 'Online',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  hosts: /*i18n*/ {
    id: 'event-paper.hosts',
    message: 'Hosts',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  interpretation: /*i18n*/ {
    id: 'event-paper.interpretation',
    message: 'Interpretation',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  travel: /*i18n*/ {
    id: 'event-paper.travel',
    message: 'Travel',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  contact: /*i18n*/ {
    id: 'event-paper.contact',
    message: 'Questions',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  time: /*i18n*/ {
    id: 'event-paper.time',
    message: 'Time',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  what: /*i18n*/ {
    id: 'event-paper.what',
    message: 'What',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  who: /*i18n*/ {
    id: 'event-paper.who',
    message: 'Who',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  oneDay: /*i18n*/ {
    id: 'event-paper.one-day',
    message: '{day}, {starts} to {ends}',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  days: /*i18n*/ {
    id: 'event-paper.days',
    message: '{from} to {to}. Begins {starts}, ends {ends}',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  agendaOf: /*i18n*/ { id: 'event-paper.agenda-of', message: 'Programme, {day}', comment: 'Caption of a table.' },
  forParticipants: /*i18n*/ {
    id: 'event-paper.for-participants',
    message: 'For participants',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  certificate: /*i18n*/ {
    id: 'event-paper.certificate',
    message: 'Certificate of attendance',
    comment: 'In the printed programme of an event, or a certificate. Title.',
  },
  forName: /*i18n*/ {
    id: 'event-paper.for-name',
    message: 'For {name}',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  certifies: /*i18n*/ {
    id: 'event-paper.certifies',
    message: '{name} attended “{title}”.',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  participant: /*i18n*/ {
    id: 'event-paper.participant',
    message: 'Participant',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  organiser: /*i18n*/ {
    id: 'event-paper.organiser',
    message: 'Organiser',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  reference: /*i18n*/ {
    id: 'event-paper.reference',
    message: 'Reference',
    comment: 'In the printed programme of an event, or a certificate.',
  },
  certificateMeans: /*i18n*/ {
    id: 'event-paper.certificate-means',
    message: 'Attendance was taken at the door. No knowledge was tested.',
    comment: 'In the printed programme of an event, or a certificate.',
  },
} as const;
