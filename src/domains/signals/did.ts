import type { Did } from '../../kernel/domain.ts';
import type { signals } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const signalsDid: Did<typeof signals> = {
  'tip-desk.list': /*i18n*/ {
    id: 'log.did.tip-desk.list',
    message: 'listed the tip desks',
    comment: 'After a name',
  },
  'signal.change-responsible': /*i18n*/ {
    id: 'log.did.signal.change-responsible',
    message: 'changed who is responsible for a signal',
    comment: 'After a name',
  },
  'tip.stop': /*i18n*/ {
    id: 'log.did.tip.stop',
    message: 'recorded that the sender of a tip wants no more messages',
    comment: 'After a name',
  },
  'signal.list': /*i18n*/ { id: 'log.did.signal.list', message: 'listed signals', comment: 'After a name' },
  'signal.read': /*i18n*/ { id: 'log.did.signal.read', message: 'read a signal', comment: 'After a name' },
  'signal.register': /*i18n*/ {
    id: 'log.did.signal.register',
    message: 'registered a signal',
    comment: 'After a name',
  },
  'signal.undo-register': /*i18n*/ {
    id: 'log.did.signal.undo-register',
    message: 'undid registering a signal',
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
    message: 'looked up which units can receive facts from a signal',
    comment: 'After a name',
  },
  'signal.preview': /*i18n*/ {
    id: 'log.did.signal.preview',
    message: 'previewed a disclosure from a signal',
    comment: 'After a name',
  },
  'signal.pass-on': /*i18n*/ {
    id: 'log.did.signal.pass-on',
    message: 'disclosed facts from a signal to another agency',
    comment: 'After a name',
  },
  'tip.list': /*i18n*/ { id: 'log.did.tip.list', message: 'listed tips', comment: 'After a name' },
  'tip.read': /*i18n*/ { id: 'log.did.tip.read', message: 'read a tip', comment: 'After a name' },
  'tip.open': /*i18n*/ { id: 'log.did.tip.open', message: 'opened a tip', comment: 'After a name' },
  'tip.answer': /*i18n*/ { id: 'log.did.tip.answer', message: 'answered a tip', comment: 'After a name' },
  'tip.keys': /*i18n*/ { id: 'log.did.tip.keys', message: 'viewed the tip keys', comment: 'After a name' },
  'tip.key': /*i18n*/ { id: 'log.did.tip.key', message: 'made a new key for tips', comment: 'After a name' },
  'tip.key-seen': /*i18n*/ {
    id: 'log.did.tip.key-seen',
    message: 'reviewed or confirmed a tip key',
    comment: 'After a name',
  },
  'tip.key-ask': /*i18n*/ {
    id: 'log.did.tip.key-ask',
    message: 'asked to be added to a tip key',
    comment: 'After a name',
  },
  'tip.key-add': /*i18n*/ {
    id: 'log.did.tip.key-add',
    message: 'added a reader to a tip key',
    comment: 'After a name',
  },
  'tip.key-remove': /*i18n*/ {
    id: 'log.did.tip.key-remove',
    message: 'removed a reader from a tip key, or declined a request',
    comment: 'After a name',
  },
};
