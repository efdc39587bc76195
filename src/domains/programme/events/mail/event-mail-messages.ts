export const eventMailTexts = {
  invitationSubject: /*i18n*/ {
    id: 'event-mail.invitation.subject',
    message: 'Invitation: {title}',
    comment: 'Subject of a mail to a participant. {title}: of the event.',
  },
  invitation: /*i18n*/ {
    id: 'event-mail.invitation',
    message: '{organiser} invites you to: {title}. It begins on {day}. Please answer by {answerBy}.',
    comment: 'In a mail to a participant of an event. {organiser}: an agency.',
  },
  confirmSubject: /*i18n*/ {
    id: 'event-mail.confirm.subject',
    message: 'Confirm that you want to come: {title}',
    comment: 'Subject of a mail to a participant. {title}: of the event.',
  },
  confirm: /*i18n*/ {
    id: 'event-mail.confirm',
    message:
      'Someone gave this address to ask for a seat at: {title}, {day}. Open your page and say yes to get a seat. If it was not you, do nothing: your address is deleted.',
    comment: 'In a mail to a participant of an event.',
  },
  seatSubject: /*i18n*/ {
    id: 'event-mail.seat.subject',
    message: 'You have a seat: {title}',
    comment: 'Subject of a mail to a participant. {title}: of the event.',
  },
  seat: /*i18n*/ {
    id: 'event-mail.seat',
    message:
      'You have a seat at: {title}. It begins on {day}. If you cannot come, give the seat back on your page, so that another person can have it.',
    comment: 'In a mail to a participant of an event.',
  },
  waitingSubject: /*i18n*/ {
    id: 'event-mail.waiting.subject',
    message: 'You are on the waiting list: {title}',
    comment: 'Subject of a mail to a participant. {title}: of the event.',
  },
  waiting: /*i18n*/ {
    id: 'event-mail.waiting',
    message:
      'All seats that you could have at {title} are taken. You are on the waiting list, and get a mail if a seat is free.',
    comment: 'In a mail to a participant of an event.',
  },
  freedSubject: /*i18n*/ {
    id: 'event-mail.freed.subject',
    message: 'A seat is free for you: {title}',
    comment: 'Subject of a mail to a participant. {title}: of the event.',
  },
  freed: /*i18n*/ {
    id: 'event-mail.freed',
    message:
      'A seat at {title} is yours now. It begins on {day}. If you cannot come any more, give it back on your page.',
    comment: 'In a mail to a participant of an event.',
  },
  movedSubject: /*i18n*/ {
    id: 'event-mail.moved.subject',
    message: 'Changed: {title}',
    comment: 'Subject of a mail to a participant. {title}: of the event.',
  },
  moved: /*i18n*/ {
    id: 'event-mail.moved',
    message:
      '{title} has another time or place. It begins on {day}. See what applies now on your page, and give your seat back if you cannot come.',
    comment: 'In a mail to a participant of an event.',
  },
  cancelledSubject: /*i18n*/ {
    id: 'event-mail.cancelled.subject',
    message: 'Cancelled: {title}',
    comment: 'Subject of a mail to a participant. {title}: of the event.',
  },
  cancelled: /*i18n*/ {
    id: 'event-mail.cancelled',
    message: '{title} on {day} is cancelled. The reason is on your page.',
    comment: 'In a mail to a participant of an event.',
  },
  withdrawnSubject: /*i18n*/ {
    id: 'event-mail.withdrawn.subject',
    message: 'Your invitation was withdrawn: {title}',
    comment: 'Subject of a mail to a participant. {title}: of the event.',
  },
  withdrawn: /*i18n*/ {
    id: 'event-mail.withdrawn',
    message: '{organiser} has withdrawn your invitation to {title}. Your link does not work any more.',
    comment: 'In a mail to a participant of an event.',
  },
  mondaySubject: /*i18n*/ {
    id: 'event-mail.monday.subject',
    message: 'A question from {organiser}',
    comment: 'Subject of a mail to a participant. {organiser}: an agency.',
  },
  monday: /*i18n*/ {
    id: 'event-mail.monday',
    message: 'A question to you is waiting on your page. It takes two minutes.',
    comment: 'In a mail to a participant of an event.',
  },
  afterSubject: /*i18n*/ {
    id: 'event-mail.after.subject',
    message: 'A short question from {organiser}',
    comment: 'Subject of a mail to a participant, three and six months after an event. {organiser}: an agency.',
  },
  after: /*i18n*/ {
    id: 'event-mail.after',
    message: 'A question to you is waiting on your page. You answer it with one choice. Answering is voluntary.',
    comment: 'In a mail to a participant of an event.',
  },
  yourPage: /*i18n*/ {
    id: 'event-mail.your-page',
    message: 'Your page:',
    comment: 'In a mail to a participant of an event. Before an address.',
  },
  linkIsYours: /*i18n*/ {
    id: 'event-mail.link-is-yours',
    message: 'The link is yours alone: who has it can answer for you. You need no account.',
    comment: 'In a mail to a participant of an event.',
  },
  unexpected: /*i18n*/ {
    id: 'event-mail.unexpected',
    message:
      'Sent by CAPE for {organiser}. Did you not expect this? You can ignore it, or delete your data on your page.',
    comment: 'In a mail to a participant of an event.',
  },
} as const;
