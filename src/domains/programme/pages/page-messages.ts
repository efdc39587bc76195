export const pageTexts = {
  skip: /*i18n*/ {
    id: 'take-part-page.skip',
    message: 'Skip to content',
    comment: 'On a public page of an event, for people without an account.',
  },
  languages: /*i18n*/ {
    id: 'take-part-page.languages',
    message: 'Language',
    comment: 'On a public page of an event, for people without an account.',
  },
  invented: /*i18n*/ {
    id: 'take-part-page.invented',
    message: 'Demo. Every person here is invented.',
    comment: 'On a public page of an event, for people without an account. In a demo only.',
  },
  missingTitle: /*i18n*/ {
    id: 'take-part-page.missing.title',
    message: 'This link leads nowhere',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  missingText: /*i18n*/ {
    id: 'take-part-page.missing.text',
    message:
      'It may be cut off, replaced by a newer one, or have expired. Look in your newest mail, or ask the organiser.',
    comment: 'On a public page of an event, for people without an account.',
  },
  failedTitle: /*i18n*/ {
    id: 'take-part-page.failed.title',
    message: 'The page could not be shown',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  failedText: /*i18n*/ {
    id: 'take-part-page.failed.text',
    message: 'Nothing was lost. Try again in a minute.',
    comment: 'On a public page of an event, for people without an account.',
  },
  again: /*i18n*/ {
    id: 'take-part-page.again',
    message: 'Try again',
    comment: 'On a public page of an event, for people without an account. Button.',
  },
  busyTitle: /*i18n*/ {
    id: 'take-part-page.busy.title',
    message: 'Many people are here right now',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  busyText: /*i18n*/ {
    id: 'take-part-page.busy.text',
    message: 'Nothing was sent. Wait a minute and try again.',
    comment: 'On a public page of an event, for people without an account.',
  },
  wrongTitle: /*i18n*/ {
    id: 'take-part-page.wrong.title',
    message: 'Something needs to be corrected',
    comment: 'On a public page of an event, for people without an account. Heading of a box.',
  },
  done: /*i18n*/ {
    id: 'take-part-page.done',
    message: 'Saved.',
    comment: 'On a public page of an event, for people without an account.',
  },
  doneLinkTitle: /*i18n*/ {
    id: 'take-part-page.done.link-title',
    message: 'Look in your mail for the new link',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  doneLink: /*i18n*/ {
    id: 'take-part-page.done.link',
    message: 'A new link was sent to your mail. This one is closed.',
    comment: 'On a public page of an event, for people without an account.',
  },
  whenTitle: /*i18n*/ {
    id: 'take-part-page.when.title',
    message: 'When and where',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  when: /*i18n*/ {
    id: 'take-part-page.when',
    message: 'When',
    comment: 'On a public page of an event, for people without an account.',
  },
  where: /*i18n*/ {
    id: 'take-part-page.where',
    message: 'Where',
    comment: 'On a public page of an event, for people without an account.',
  },
  hosts: /*i18n*/ {
    id: 'take-part-page.hosts',
    message: 'Hosts',
    comment: 'On a public page of an event, for people without an account.',
  },
  travel: /*i18n*/ {
    id: 'take-part-page.travel',
    message: 'Travel',
    comment: 'On a public page of an event, for people without an account.',
  },
  interpretation: /*i18n*/ {
    id: 'take-part-page.interpretation',
    message: 'Interpretation',
    comment: 'On a public page of an event, for people without an account.',
  },
  contact: /*i18n*/ {
    id: 'take-part-page.contact',
    message: 'Questions',
    comment: 'On a public page of an event, for people without an account.',
  },
  organiser: /*i18n*/ {
    id: 'take-part-page.organiser',
    message: 'Organiser',
    comment: 'On a public page of an event, for people without an account.',
  },
  online: /*i18n*/ {
    id: 'take-part-page.online',
    message: 'Online',
    comment: 'On a public page of an event, for people without an account.',
  },
  clock: /*i18n*/ {
    id: 'take-part-page.clock',
    message: 'Times are those in {country}.',
    comment: 'On a public page of an event, for people without an account. {country}: name of a country.',
  },
  ownClock: /*i18n*/ {
    id: 'take-part-page.own-clock',
    message: '{time} where you are',
    comment: 'On a public page of an event, for people without an account. {time}: a time of day in another country.',
  },
  oneDay: /*i18n*/ {
    id: 'take-part-page.one-day',
    message: '{day}, {starts} to {ends}',
    comment: 'On a public page of an event, for people without an account.',
  },
  days: /*i18n*/ {
    id: 'take-part-page.days',
    message: '{from} to {to}. Begins {starts}, ends {ends}.',
    comment: 'On a public page of an event, for people without an account.',
  },
  agendaTitle: /*i18n*/ {
    id: 'take-part-page.agenda.title',
    message: 'Programme',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  addToCalendar: /*i18n*/ {
    id: 'take-part-page.calendar',
    message: 'Add to calendar',
    comment: 'On a public page of an event, for people without an account. Link to a file.',
  },
  printed: /*i18n*/ {
    id: 'take-part-page.printed',
    message: 'Programme as PDF',
    comment: 'On a public page of an event, for people without an account. Link to a file.',
  },
  seatsLeft: /*i18n*/ {
    id: 'take-part-page.seats-left',
    message:
      '{count, plural, =0 {All seats are taken. You can ask for a place on the waiting list.} one {One seat is free.} other {# seats are free.}}',
    comment: 'On a public page of an event, for people without an account.',
  },
  answerBy: /*i18n*/ {
    id: 'take-part-page.answer-by',
    message: 'Answer by {day}.',
    comment: 'On a public page of an event, for people without an account.',
  },
  cancelledTitle: /*i18n*/ {
    id: 'take-part-page.cancelled.title',
    message: 'The event is cancelled',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  closed: /*i18n*/ {
    id: 'take-part-page.closed',
    message: 'Registration is closed. Ask the organiser.',
    comment: 'On a public page of an event, for people without an account.',
  },
  byInvitation: /*i18n*/ {
    id: 'take-part-page.by-invitation',
    message: 'This event is for people who are invited. Use the link in your invitation.',
    comment: 'On a public page of an event, for people without an account.',
  },
  joinTitle: /*i18n*/ {
    id: 'take-part-page.join.title',
    message: 'Ask for a seat',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  joinText: /*i18n*/ {
    id: 'take-part-page.join.text',
    message: 'We send you a mail with a link of your own. You have a seat once you open it and say yes.',
    comment: 'On a public page of an event, for people without an account.',
  },
  name: /*i18n*/ {
    id: 'take-part-page.name',
    message: 'Your name',
    comment: 'On a public page of an event, for people without an account. Field.',
  },
  mail: /*i18n*/ {
    id: 'take-part-page.mail',
    message: 'Your work mail',
    comment: 'On a public page of an event, for people without an account. Field.',
  },
  organisation: /*i18n*/ {
    id: 'take-part-page.organisation',
    message: 'Organisation and unit (optional)',
    comment: 'On a public page of an event, for people without an account. Field.',
  },
  worksAt: /*i18n*/ {
    id: 'take-part-page.works-at',
    message: 'Where do you work?',
    comment: 'On a public page of an event, for people without an account. Field.',
  },
  country: /*i18n*/ {
    id: 'take-part-page.country',
    message: 'In which country?',
    comment: 'On a public page of an event, for people without an account. Field.',
  },
  choose: /*i18n*/ {
    id: 'take-part-page.choose',
    message: 'Choose',
    comment: 'On a public page of an event, for people without an account. First line of a list.',
  },
  join: /*i18n*/ {
    id: 'take-part-page.join',
    message: 'Send me the link',
    comment: 'On a public page of an event, for people without an account. Button.',
  },
  mailedTitle: /*i18n*/ {
    id: 'take-part-page.mailed.title',
    message: 'Look in your mail',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  mailedText: /*i18n*/ {
    id: 'take-part-page.mailed.text',
    message:
      'If the address is right, a mail with your link is on its way. You have no seat before you open it and say yes. It can take a few minutes.',
    comment: 'On a public page of an event, for people without an account.',
  },
  noMail: /*i18n*/ {
    id: 'take-part-page.no-mail',
    message: 'No mail can be sent from here now. Ask the organiser for a seat.',
    comment: 'On a public page of an event, for people without an account.',
  },
  erasedTitle: /*i18n*/ {
    id: 'take-part-page.erased.title',
    message: 'Your data are deleted',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  erasedText: /*i18n*/ {
    id: 'take-part-page.erased.text',
    message:
      'You get no more mail about this event. Copies that the organiser made for safety are overwritten in time.',
    comment: 'On a public page of an event, for people without an account.',
  },
  feedName: /*i18n*/ {
    id: 'take-part-page.feed',
    message: 'Events of the programme',
    comment: 'Name of a calendar that a program shows.',
  },
  feedCancelled: /*i18n*/ {
    id: 'take-part-page.feed.cancelled',
    message: 'Cancelled: {title}',
    comment: 'Title of an event in a calendar.',
  },
} as const;
