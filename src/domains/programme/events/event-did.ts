/** What the log says of acts and readings of events, in the past tense, after a name: what participants do is taken in by the unit. */
export const eventDid = {
  'event.list': /*i18n*/ {
    id: 'log.did.event.list',
    message: 'listed the events of the programme',
    comment: 'After a name',
  },
  'event.read': /*i18n*/ {
    id: 'log.did.event.read',
    message: 'read an event and its participants',
    comment: 'After a name',
  },
  'event.participants': /*i18n*/ {
    id: 'log.did.event.participants',
    message: 'took out the participants of an event as a file',
    comment: 'After a name',
  },
  'event.paper': /*i18n*/ {
    id: 'log.did.event.paper',
    message: 'printed the programme of an event or a certificate',
    comment: 'After a name',
  },
  'event.link': /*i18n*/ {
    id: 'log.did.event.link',
    message: 'saw the link of a participant',
    comment: 'After a name',
  },
  'event.create': /*i18n*/ { id: 'log.did.event.create', message: 'planned an event', comment: 'After a name' },
  'event.change': /*i18n*/ { id: 'log.did.event.change', message: 'changed an event', comment: 'After a name' },
  'event.invite': /*i18n*/ {
    id: 'log.did.event.invite',
    message: 'invited people to an event',
    comment: 'After a name',
  },
  'event.remove': /*i18n*/ {
    id: 'log.did.event.remove',
    message: 'removed a participant of an event',
    comment: 'After a name',
  },
  'event.renew-link': /*i18n*/ {
    id: 'log.did.event.renew-link',
    message: 'sent a participant a new link',
    comment: 'After a name',
  },
  'event.attend': /*i18n*/ {
    id: 'log.did.event.attend',
    message: 'took attendance at an event',
    comment: 'After a name',
  },
  'event.cancel': /*i18n*/ { id: 'log.did.event.cancel', message: 'cancelled an event', comment: 'After a name' },
  'event.end': /*i18n*/ { id: 'log.did.event.end', message: 'closed an event', comment: 'After a name' },
  'event.change-responsible': /*i18n*/ {
    id: 'log.did.event.change-responsible',
    message: 'changed who organises an event',
    comment: 'After a name',
  },
  'event.join': /*i18n*/ { id: 'log.did.event.join', message: 'took in a request for a seat', comment: 'After a name' },
  'event.answer': /*i18n*/ {
    id: 'log.did.event.answer',
    message: 'took in an answer to an invitation',
    comment: 'After a name',
  },
  'event.needs': /*i18n*/ {
    id: 'log.did.event.needs',
    message: 'took in what a participant needs',
    comment: 'After a name',
  },
  'event.evaluate': /*i18n*/ {
    id: 'log.did.event.evaluate',
    message: 'took in an evaluation',
    comment: 'After a name',
  },
  'event.monday-act': /*i18n*/ {
    id: 'log.did.event.monday-act',
    message: 'took in a Monday act',
    comment: 'After a name',
  },
  'event.monday-answer': /*i18n*/ {
    id: 'log.did.event.monday-answer',
    message: 'took in how a Monday act went',
    comment: 'After a name',
  },
  'event.remind': /*i18n*/ {
    id: 'log.did.event.remind',
    message: 'reminded participants by mail',
    comment: 'After a name',
  },
  'event.erase': /*i18n*/ {
    id: 'log.did.event.erase',
    message: 'erased what participants said of themselves',
    comment: 'After a name',
  },
} as const;
