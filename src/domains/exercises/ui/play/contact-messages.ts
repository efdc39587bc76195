import type { Message } from '../../../../kernel/message.ts';

export const contact = {
  title: /*i18n*/ {
    id: 'exercise.ui.contact.title',
    message: 'Disclose and tell',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  what: /*i18n*/ {
    id: 'exercise.ui.contact.what',
    message: 'What you know',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  nothing: /*i18n*/ {
    id: 'exercise.ui.contact.nothing',
    message: 'You know nothing yet that could be passed on.',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  to: /*i18n*/ {
    id: 'exercise.ui.contact.to',
    message: 'To',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  ground: /*i18n*/ {
    id: 'exercise.ui.contact.ground',
    message: 'On which ground',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  noGround: /*i18n*/ {
    id: 'exercise.ui.contact.noGround',
    message: 'I have no ground',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  also: /*i18n*/ {
    id: 'exercise.ui.contact.also',
    message: 'Also state',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  place: /*i18n*/ {
    id: 'exercise.ui.contact.place',
    message: 'where it is',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  count: /*i18n*/ {
    id: 'exercise.ui.contact.count',
    message: 'how many they are',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  language: /*i18n*/ {
    id: 'exercise.ui.contact.language',
    message: 'which language they speak',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  needs: /*i18n*/ {
    id: 'exercise.ui.contact.needs',
    message: 'what they need',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  contactDetails: /*i18n*/ {
    id: 'exercise.ui.contact.contactDetails',
    message: 'how they can be reached',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  disclose: /*i18n*/ {
    id: 'exercise.ui.contact.disclose',
    message: 'Disclose',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  tell: /*i18n*/ {
    id: 'exercise.ui.contact.tell',
    message: 'Tell a colleague of your own agency',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  sameAgency: /*i18n*/ {
    id: 'exercise.ui.contact.sameAgency',
    message: 'Inside your own agency you need no ground.',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  said: /*i18n*/ {
    id: 'exercise.ui.contact.said',
    message: 'said by a person',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  acknowledge: /*i18n*/ {
    id: 'exercise.ui.contact.acknowledge',
    message: 'Acknowledge receipt',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  messages: /*i18n*/ {
    id: 'exercise.ui.contact.messages',
    message: 'Messages',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  noMessages: /*i18n*/ {
    id: 'exercise.ui.contact.noMessages',
    message: 'No messages yet.',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  write: /*i18n*/ {
    id: 'exercise.ui.contact.write',
    message: 'Write to a colleague',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  text: /*i18n*/ {
    id: 'exercise.ui.contact.text',
    message: 'What you write',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  send: /*i18n*/ {
    id: 'exercise.ui.contact.send',
    message: 'Send',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  all: /*i18n*/ {
    id: 'exercise.ui.contact.all',
    message: 'All',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  whisper: /*i18n*/ {
    id: 'exercise.ui.contact.whisper',
    message: 'Whisper from the facilitator. Only you read it now; it is in the debrief.',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  event: /*i18n*/ {
    id: 'exercise.ui.contact.event',
    message: 'Event',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  missing: /*i18n*/ {
    id: 'exercise.ui.contact.missing',
    message: 'I need more information before I can act.',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  refused: /*i18n*/ {
    id: 'exercise.ui.contact.refused',
    message: 'No, I may not do that.',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  done: /*i18n*/ {
    id: 'exercise.ui.contact.done',
    message: 'Done.',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  putAside: /*i18n*/ {
    id: 'exercise.ui.contact.putAside',
    message: 'Noted',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  refuse: /*i18n*/ {
    id: 'exercise.ui.contact.refuse',
    message: 'Refuse',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  answerIt: /*i18n*/ {
    id: 'exercise.ui.contact.answerIt',
    message: 'Choose what to disclose',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
  whoAsks: /*i18n*/ {
    id: 'exercise.ui.contact.whoAsks',
    message: '{agency} asks for it',
    comment: 'Exercise: handing something on to another agency, and messages',
  },
} as const satisfies Record<string, Message>;

export const requests = {
  title: /*i18n*/ {
    id: 'exercise.ui.request.title',
    message: 'Request and book',
    comment: 'Exercise: documents and records that can be requested, interpreters and beds',
  },
  documents: /*i18n*/ {
    id: 'exercise.ui.request.documents',
    message: 'Documents and records',
    comment: 'Exercise: documents and records that can be requested, interpreters and beds',
  },
  elsewhere: /*i18n*/ {
    id: 'exercise.ui.request.elsewhere',
    message: 'held elsewhere',
    comment: 'Exercise: documents and records that can be requested, interpreters and beds',
  },
  request: /*i18n*/ {
    id: 'exercise.ui.request.request',
    message: 'Request',
    comment: 'Exercise: documents and records that can be requested, interpreters and beds',
  },
  preserve: /*i18n*/ {
    id: 'exercise.ui.request.preserve',
    message: 'Order to be preserved',
    comment: 'Exercise: documents and records that can be requested, interpreters and beds',
  },
  done: /*i18n*/ {
    id: 'exercise.ui.request.done',
    message: 'Received',
    comment: 'Exercise: documents and records that can be requested, interpreters and beds',
  },
  book: /*i18n*/ {
    id: 'exercise.ui.request.book',
    message: 'Book',
    comment: 'Exercise: documents and records that can be requested, interpreters and beds',
  },
  booked: /*i18n*/ {
    id: 'exercise.ui.request.booked',
    message: 'Booked',
    comment: 'Exercise: documents and records that can be requested, interpreters and beds',
  },
  'interpreter-phone': /*i18n*/ {
    id: 'exercise.ui.request.interpreter-phone',
    message: 'Interpreter by telephone, {language}',
    comment: 'Exercise: documents and records that can be requested, interpreters and beds',
  },
  'interpreter-room': /*i18n*/ {
    id: 'exercise.ui.request.interpreter-room',
    message: 'Interpreter on site, {language}',
    comment: 'Exercise: documents and records that can be requested, interpreters and beds',
  },
  bed: /*i18n*/ {
    id: 'exercise.ui.request.bed',
    message: '{places, plural, one {# bed for {whom}} other {# beds for {whom}}}',
    comment: 'Exercise: documents and records that can be requested, interpreters and beds',
  },
  bedAny: /*i18n*/ {
    id: 'exercise.ui.request.bedAny',
    message: '{places, plural, one {# bed} other {# beds}}',
    comment: 'Exercise: documents and records that can be requested, interpreters and beds',
  },
  care: /*i18n*/ {
    id: 'exercise.ui.request.care',
    message: 'Medical care',
    comment: 'Exercise: documents and records that can be requested, interpreters and beds',
  },
  women: /*i18n*/ {
    id: 'exercise.ui.request.women',
    message: 'women',
    comment: 'Exercise: documents and records that can be requested, interpreters and beds',
  },
  men: /*i18n*/ {
    id: 'exercise.ui.request.men',
    message: 'men',
    comment: 'Exercise: documents and records that can be requested, interpreters and beds',
  },
} as const satisfies Record<string, Message>;
