import type { Message } from '../../../../kernel/message.ts';

const contactComment = 'Exercise: handing something on to another agency, and messages';

export const contact = {
  title: /*i18n*/ {
    id: 'exercise.ui.contact.title',
    message: 'Disclose and tell',
    comment: contactComment,
  },
  what: /*i18n*/ {
    id: 'exercise.ui.contact.what',
    message: 'What you know',
    comment: contactComment,
  },
  nothing: /*i18n*/ {
    id: 'exercise.ui.contact.nothing',
    message: 'You know nothing yet that could be passed on.',
    comment: contactComment,
  },
  to: /*i18n*/ {
    id: 'exercise.ui.contact.to',
    message: 'To',
    comment: contactComment,
  },
  ground: /*i18n*/ {
    id: 'exercise.ui.contact.ground',
    message: 'On which ground',
    comment: contactComment,
  },
  noGround: /*i18n*/ {
    id: 'exercise.ui.contact.noGround',
    message: 'I have no ground',
    comment: contactComment,
  },
  also: /*i18n*/ {
    id: 'exercise.ui.contact.also',
    message: 'Say also',
    comment: contactComment,
  },
  place: /*i18n*/ {
    id: 'exercise.ui.contact.place',
    message: 'where it is',
    comment: contactComment,
  },
  count: /*i18n*/ {
    id: 'exercise.ui.contact.count',
    message: 'how many they are',
    comment: contactComment,
  },
  language: /*i18n*/ {
    id: 'exercise.ui.contact.language',
    message: 'which language they speak',
    comment: contactComment,
  },
  needs: /*i18n*/ {
    id: 'exercise.ui.contact.needs',
    message: 'what they need',
    comment: contactComment,
  },
  contactDetails: /*i18n*/ {
    id: 'exercise.ui.contact.contactDetails',
    message: 'how they can be reached',
    comment: contactComment,
  },
  disclose: /*i18n*/ {
    id: 'exercise.ui.contact.disclose',
    message: 'Disclose',
    comment: contactComment,
  },
  tell: /*i18n*/ {
    id: 'exercise.ui.contact.tell',
    message: 'Tell a colleague of your own agency',
    comment: contactComment,
  },
  sameAgency: /*i18n*/ {
    id: 'exercise.ui.contact.sameAgency',
    message: 'Inside your own agency you need no ground.',
    comment: contactComment,
  },
  said: /*i18n*/ {
    id: 'exercise.ui.contact.said',
    message: 'said by a person',
    comment: contactComment,
  },
  acknowledge: /*i18n*/ {
    id: 'exercise.ui.contact.acknowledge',
    message: 'Acknowledge receipt',
    comment: contactComment,
  },
  messages: /*i18n*/ {
    id: 'exercise.ui.contact.messages',
    message: 'Messages',
    comment: contactComment,
  },
  noMessages: /*i18n*/ {
    id: 'exercise.ui.contact.noMessages',
    message: 'No messages yet.',
    comment: contactComment,
  },
  write: /*i18n*/ {
    id: 'exercise.ui.contact.write',
    message: 'Write to a colleague',
    comment: contactComment,
  },
  text: /*i18n*/ {
    id: 'exercise.ui.contact.text',
    message: 'What you write',
    comment: contactComment,
  },
  send: /*i18n*/ {
    id: 'exercise.ui.contact.send',
    message: 'Send',
    comment: contactComment,
  },
  all: /*i18n*/ {
    id: 'exercise.ui.contact.all',
    message: 'All',
    comment: contactComment,
  },
  whisper: /*i18n*/ {
    id: 'exercise.ui.contact.whisper',
    message: 'Whisper from the one who leads. Only you read it now; it is in the debrief.',
    comment: contactComment,
  },
  event: /*i18n*/ {
    id: 'exercise.ui.contact.event',
    message: 'Event',
    comment: contactComment,
  },
  missing: /*i18n*/ {
    id: 'exercise.ui.contact.missing',
    message: 'Something is missing before I can do anything.',
    comment: contactComment,
  },
  refused: /*i18n*/ {
    id: 'exercise.ui.contact.refused',
    message: 'No, I may not do that.',
    comment: contactComment,
  },
  done: /*i18n*/ {
    id: 'exercise.ui.contact.done',
    message: 'Done.',
    comment: contactComment,
  },
  putAside: /*i18n*/ {
    id: 'exercise.ui.contact.putAside',
    message: 'Put aside',
    comment: contactComment,
  },
  refuse: /*i18n*/ {
    id: 'exercise.ui.contact.refuse',
    message: 'Refuse',
    comment: contactComment,
  },
  answerIt: /*i18n*/ {
    id: 'exercise.ui.contact.answerIt',
    message: 'Choose what to disclose',
    comment: contactComment,
  },
  whoAsks: /*i18n*/ {
    id: 'exercise.ui.contact.whoAsks',
    message: '{agency} asks for it',
    comment: contactComment,
  },
} as const satisfies Record<string, Message>;

const requestsComment = 'Exercise: documents and records that can be requested, interpreters and beds';

export const requests = {
  title: /*i18n*/ {
    id: 'exercise.ui.request.title',
    message: 'Request and book',
    comment: requestsComment,
  },
  documents: /*i18n*/ {
    id: 'exercise.ui.request.documents',
    message: 'Documents and records',
    comment: requestsComment,
  },
  elsewhere: /*i18n*/ {
    id: 'exercise.ui.request.elsewhere',
    message: 'held elsewhere',
    comment: requestsComment,
  },
  request: /*i18n*/ {
    id: 'exercise.ui.request.request',
    message: 'Request',
    comment: requestsComment,
  },
  preserve: /*i18n*/ {
    id: 'exercise.ui.request.preserve',
    message: 'Order to be preserved',
    comment: requestsComment,
  },
  done: /*i18n*/ {
    id: 'exercise.ui.request.done',
    message: 'Received',
    comment: requestsComment,
  },
  book: /*i18n*/ {
    id: 'exercise.ui.request.book',
    message: 'Book',
    comment: requestsComment,
  },
  booked: /*i18n*/ {
    id: 'exercise.ui.request.booked',
    message: 'Booked',
    comment: requestsComment,
  },
  'interpreter-phone': /*i18n*/ {
    id: 'exercise.ui.request.interpreter-phone',
    message: 'Interpreter by telephone, {language}',
    comment: requestsComment,
  },
  'interpreter-room': /*i18n*/ {
    id: 'exercise.ui.request.interpreter-room',
    message: 'Interpreter on site, {language}',
    comment: requestsComment,
  },
  bed: /*i18n*/ {
    id: 'exercise.ui.request.bed',
    message: '{places, plural, one {# bed for {whom}} other {# beds for {whom}}}',
    comment: requestsComment,
  },
  bedAny: /*i18n*/ {
    id: 'exercise.ui.request.bedAny',
    message: '{places, plural, one {# bed} other {# beds}}',
    comment: requestsComment,
  },
  care: /*i18n*/ {
    id: 'exercise.ui.request.care',
    message: 'Medical care',
    comment: requestsComment,
  },
  women: /*i18n*/ {
    id: 'exercise.ui.request.women',
    message: 'women',
    comment: requestsComment,
  },
  men: /*i18n*/ {
    id: 'exercise.ui.request.men',
    message: 'men',
    comment: requestsComment,
  },
} as const satisfies Record<string, Message>;
