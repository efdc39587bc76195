import type { Message } from '../../../../kernel/message.ts';

/** What a person did, in the past tense, after their name: by the name of the route. */
export const signalsDid: Readonly<Record<string, Message>> = {
  'signal.list': /*i18n*/ { id: 'log.did.signal.list', message: 'listed signals', comment: 'After a name' },
  'signal.read': /*i18n*/ { id: 'log.did.signal.read', message: 'read a signal', comment: 'After a name' },
  'signal.register': /*i18n*/ {
    id: 'log.did.signal.register',
    message: 'registered a signal',
    comment: 'After a name',
  },
  'signal.correct': /*i18n*/ { id: 'log.did.signal.correct', message: 'corrected a signal', comment: 'After a name' },
  'signal.acknowledge': /*i18n*/ {
    id: 'log.did.signal.acknowledge',
    message: 'acknowledged a signal',
    comment: 'After a name',
  },
  'signal.addresses': /*i18n*/ {
    id: 'log.did.signal.addresses',
    message: 'looked up where a signal can be passed on',
    comment: 'After a name',
  },
  'signal.preview': /*i18n*/ {
    id: 'log.did.signal.preview',
    message: 'looked at what of a signal would be passed on',
    comment: 'After a name',
  },
  'signal.pass-on': /*i18n*/ {
    id: 'log.did.signal.pass-on',
    message: 'disclosed a signal to another agency',
    comment: 'After a name',
  },
  'situation.list': /*i18n*/ {
    id: 'log.did.situation.list',
    message: 'listed situations at workplaces',
    comment: 'After a name',
  },
  'situation.read': /*i18n*/ {
    id: 'log.did.situation.read',
    message: 'looked at a situation at a workplace',
    comment: 'After a name',
  },
  'situation.set-priorities': /*i18n*/ {
    id: 'log.did.situation.set-priorities',
    message: 'set the priorities of a county',
    comment: 'After a name',
  },
  'tip.list': /*i18n*/ { id: 'log.did.tip.list', message: 'listed tips', comment: 'After a name' },
  'tip.read': /*i18n*/ { id: 'log.did.tip.read', message: 'read a tip', comment: 'After a name' },
  'tip.open': /*i18n*/ { id: 'log.did.tip.open', message: 'opened a tip', comment: 'After a name' },
  'tip.answer': /*i18n*/ { id: 'log.did.tip.answer', message: 'answered a tip', comment: 'After a name' },
  'tip.keys': /*i18n*/ { id: 'log.did.tip.keys', message: 'looked at the keys for tips', comment: 'After a name' },
  'tip.key': /*i18n*/ { id: 'log.did.tip.key', message: 'made a new key for tips', comment: 'After a name' },
  'tip.key-seen': /*i18n*/ {
    id: 'log.did.tip.key-seen',
    message: 'saw or confirmed a key for tips',
    comment: 'After a name',
  },
};
