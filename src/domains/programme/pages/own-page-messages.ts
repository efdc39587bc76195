export const ownTexts = {
  hello: /*i18n*/ {
    id: 'take-part-page.hello',
    message: '{name}, your page for this event',
    comment: 'On a public page of an event, for people without an account. Above the heading.',
  },
  invitedTitle: /*i18n*/ {
    id: 'take-part-page.invited.title',
    message: 'Do you come?',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  yes: /*i18n*/ {
    id: 'take-part-page.yes',
    message: 'Yes, I come',
    comment: 'On a public page of an event, for people without an account. Button.',
  },
  no: /*i18n*/ {
    id: 'take-part-page.no',
    message: 'No, I do not come',
    comment: 'On a public page of an event, for people without an account. Button.',
  },
  seatTitle: /*i18n*/ {
    id: 'take-part-page.seat.title',
    message: 'You have a seat',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  seatText: /*i18n*/ {
    id: 'take-part-page.seat.text',
    message: 'If you cannot come, give the seat back, so that another person can have it.',
    comment: 'On a public page of an event, for people without an account.',
  },
  giveBack: /*i18n*/ {
    id: 'take-part-page.give-back',
    message: 'Give the seat back',
    comment: 'On a public page of an event, for people without an account. Button.',
  },
  waitingTitle: /*i18n*/ {
    id: 'take-part-page.waiting.title',
    message: 'You are on the waiting list, number {place}',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  waitingText: /*i18n*/ {
    id: 'take-part-page.waiting.text',
    message: 'A seat that becomes free goes to the first person on the list who can have it. You get a mail.',
    comment: 'On a public page of an event, for people without an account.',
  },
  leaveList: /*i18n*/ {
    id: 'take-part-page.leave-list',
    message: 'Leave the waiting list',
    comment: 'On a public page of an event, for people without an account. Button.',
  },
  declinedTitle: /*i18n*/ {
    id: 'take-part-page.declined.title',
    message: 'You said that you do not come',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  declinedText: /*i18n*/ {
    id: 'take-part-page.declined.text',
    message: 'You can still change your mind. If all seats are taken, you are placed on the waiting list.',
    comment: 'On a public page of an event, for people without an account.',
  },
  cameTitle: /*i18n*/ {
    id: 'take-part-page.came.title',
    message: 'You were there',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  notCameTitle: /*i18n*/ {
    id: 'take-part-page.not-came.title',
    message: 'You are not marked as present',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  notCameText: /*i18n*/ {
    id: 'take-part-page.not-came.text',
    message: 'If that is wrong, ask the organiser to correct it.',
    comment: 'On a public page of an event, for people without an account.',
  },
  overTitle: /*i18n*/ {
    id: 'take-part-page.over.title',
    message: 'The event is over',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  certificate: /*i18n*/ {
    id: 'take-part-page.certificate',
    message: 'Certificate of attendance as PDF',
    comment: 'On a public page of an event, for people without an account. Link to a file.',
  },
  needsTitle: /*i18n*/ {
    id: 'take-part-page.needs.title',
    message: 'What you need to take part',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  needsText: /*i18n*/ {
    id: 'take-part-page.needs.text',
    message: 'Voluntary. Only the organiser reads it. It is deleted on {day}.',
    comment: 'On a public page of an event, for people without an account.',
  },
  needsInterpretation: /*i18n*/ {
    id: 'take-part-page.needs.interpretation',
    message: 'Interpretation: which language? (optional)',
    comment: 'On a public page of an event, for people without an account. Field.',
  },
  needsAccess: /*i18n*/ {
    id: 'take-part-page.needs.access',
    message: 'Access, hearing, food, anything else (optional)',
    comment: 'On a public page of an event, for people without an account. Field.',
  },
  needsHint: /*i18n*/ {
    id: 'take-part-page.needs.hint',
    message: 'For example: “I use a wheelchair”, “Please seat me in front”.',
    comment: 'On a public page of an event, for people without an account.',
  },
  saveNeeds: /*i18n*/ {
    id: 'take-part-page.needs.save',
    message: 'Save what I need',
    comment: 'On a public page of an event, for people without an account. Button.',
  },
  mondayTitle: /*i18n*/ {
    id: 'take-part-page.monday.title',
    message: 'What will you do on Monday?',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  mondayText: /*i18n*/ {
    id: 'take-part-page.monday.text',
    message:
      'One thing that you can do yourself on Monday {day}, in your own words. We ask you after three and six months how it went. Write no details of a case or a person.',
    comment: 'On a public page of an event, for people without an account.',
  },
  mondayField: /*i18n*/ {
    id: 'take-part-page.monday.field',
    message: 'On Monday I …',
    comment: 'On a public page of an event, for people without an account. Field.',
  },
  mondayShow: /*i18n*/ {
    id: 'take-part-page.monday.show',
    message: 'It may be shown in my words, without my name and country',
    comment: 'On a public page of an event, for people without an account. Checkbox.',
  },
  mondaySave: /*i18n*/ {
    id: 'take-part-page.monday.save',
    message: 'Save my Monday act',
    comment: 'On a public page of an event, for people without an account. Button.',
  },
  yourAct: /*i18n*/ {
    id: 'take-part-page.your-act',
    message: 'Your Monday act',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  askTitle: /*i18n*/ {
    id: 'take-part-page.ask.title',
    message: 'How has it gone after {after} months?',
    comment: 'On a public page of an event, for people without an account. Heading. {after}: 3 or 6.',
  },
  askText: /*i18n*/ {
    id: 'take-part-page.ask.text',
    message: 'Your answer is yours. “Not started” and “No effect” help as much as “Done”.',
    comment: 'On a public page of an event, for people without an account.',
  },
  saveAnswer: /*i18n*/ {
    id: 'take-part-page.ask.save',
    message: 'Save my answer',
    comment: 'On a public page of an event, for people without an account. Button.',
  },
  evaluateTitle: /*i18n*/ {
    id: 'take-part-page.evaluate.title',
    message: 'How was it?',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  evaluateText: /*i18n*/ {
    id: 'take-part-page.evaluate.text',
    message:
      'From 1, not at all, to 5, fully. Your answers are shown only together with those of at least four others, never by name.',
    comment: 'On a public page of an event, for people without an account.',
  },
  notAnswered: /*i18n*/ {
    id: 'take-part-page.not-answered',
    message: 'No answer',
    comment: 'On a public page of an event, for people without an account. A choice.',
  },
  evaluateNote: /*i18n*/ {
    id: 'take-part-page.evaluate.note',
    message: 'What should be different next time? (optional)',
    comment: 'On a public page of an event, for people without an account. Field.',
  },
  evaluateSave: /*i18n*/ {
    id: 'take-part-page.evaluate.save',
    message: 'Send my answers',
    comment: 'On a public page of an event, for people without an account. Button. Answers are sent once.',
  },
  linkTitle: /*i18n*/ {
    id: 'take-part-page.link.title',
    message: 'Your personal link',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  linkText: /*i18n*/ {
    id: 'take-part-page.link.text',
    message: 'No account, no password. Who has the link can answer for you, so do not forward the mail.',
    comment: 'On a public page of an event, for people without an account.',
  },
  linkUntil: /*i18n*/ {
    id: 'take-part-page.link.until',
    message: 'It stops working on {day}.',
    comment: 'On a public page of an event, for people without an account.',
  },
  newLink: /*i18n*/ {
    id: 'take-part-page.new-link',
    message: 'Send me a new link and close this one',
    comment: 'On a public page of an event, for people without an account. Button.',
  },
  keptTitle: /*i18n*/ {
    id: 'take-part-page.kept.title',
    message: 'What is stored about you',
    comment: 'On a public page of an event, for people without an account. Heading.',
  },
  keptPerson: /*i18n*/ {
    id: 'take-part-page.kept.person',
    message: 'Your name, organisation and mail: until {day}. If you do not come: until {earlier}.',
    comment: 'On a public page of an event, for people without an account.',
  },
  keptCame: /*i18n*/ {
    id: 'take-part-page.kept.came',
    message: 'That a person from your kind of agency and country came: as a count, without your name.',
    comment: 'On a public page of an event, for people without an account.',
  },
  keptMonday: /*i18n*/ {
    id: 'take-part-page.kept.monday',
    message: 'Your Monday act and your answers: without your name after that day.',
    comment: 'On a public page of an event, for people without an account.',
  },
  keptNothing: /*i18n*/ {
    id: 'take-part-page.kept.nothing',
    message: 'No cookies, no tracking.',
    comment: 'On a public page of an event, for people without an account.',
  },
  eraseTitle: /*i18n*/ {
    id: 'take-part-page.erase.title',
    message: 'Delete my data',
    comment: 'On a public page of an event, for people without an account. Part that opens.',
  },
  eraseText: /*i18n*/ {
    id: 'take-part-page.erase.text',
    message:
      'Your seat is given back, your name, mail and needs are deleted at once, and this link stops working. It cannot be undone.',
    comment: 'On a public page of an event, for people without an account.',
  },
  erase: /*i18n*/ {
    id: 'take-part-page.erase',
    message: 'Delete my data now',
    comment: 'On a public page of an event, for people without an account. Button.',
  },
} as const;
