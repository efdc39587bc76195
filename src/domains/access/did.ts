import type { Did } from '../../kernel/domain.ts';
import type { access } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const accessDid: Did<typeof access, 'device.keep' | 'device.keep-medium'> = {
  'recovery-code.use': /*i18n*/ {
    id: 'log.did.recovery-code.use',
    message: 'used a recovery code',
    comment: 'After a name',
  },
  'recovery-code.make': /*i18n*/ {
    id: 'log.did.recovery-code.make',
    message: 'created new recovery codes',
    comment: 'After a name',
  },
  'session.start': /*i18n*/ { id: 'log.did.session.start', message: 'signed in', comment: 'After a name' },
  'session.end': /*i18n*/ {
    id: 'log.did.session.end',
    message: 'signed out, or a session was ended',
    comment: 'After a name',
  },
  'session.prove': /*i18n*/ {
    id: 'log.did.session.prove',
    message: 'confirmed their identity again',
    comment: 'After a name',
  },
  'session.recognise': /*i18n*/ {
    id: 'log.did.session.recognise',
    message: 'confirmed that an unusual sign-in was their own',
    comment: 'After a name',
  },
  'session.read': /*i18n*/ { id: 'log.did.session.read', message: 'opened the workspace', comment: 'After a name' },
  'sign-in.read': /*i18n*/ {
    id: 'log.did.sign-in.read',
    message: 'viewed their own ways to sign in',
    comment: 'After a name',
  },
  'passkey.add': /*i18n*/ {
    id: 'log.did.passkey.add',
    message: 'added a passkey of their own',
    comment: 'After a name',
  },
  'passkey.end': /*i18n*/ {
    id: 'log.did.passkey.end',
    message: 'removed a passkey of their own',
    comment: 'After a name',
  },
  'mail-address.ask': /*i18n*/ {
    id: 'log.did.mail-address.ask',
    message: 'entered an email address for notices about their own sign-in',
    comment: 'After a name',
  },
  'mail-address.confirm': /*i18n*/ {
    id: 'log.did.mail-address.confirm',
    message: 'confirmed an email address for notices about their own sign-in',
    comment: 'After a name',
  },
  'mail-address.remove': /*i18n*/ {
    id: 'log.did.mail-address.remove',
    message: 'removed the email address for notices about their own sign-in',
    comment: 'After a name',
  },
  'sitting.change-capacity': /*i18n*/ {
    id: 'log.did.sitting.change-capacity',
    message: 'switched capacity',
    comment: 'After a name',
  },
  'device.list': /*i18n*/ { id: 'log.did.device.list', message: 'listed their own phones', comment: 'After a name' },
  'device.enrol': /*i18n*/ { id: 'log.did.device.enrol', message: 'registered a phone', comment: 'After a name' },
  'device.lock': /*i18n*/ { id: 'log.did.device.lock', message: 'locked a phone', comment: 'After a name' },
  'device.end': /*i18n*/ { id: 'log.did.device.end', message: 'deregistered a phone', comment: 'After a name' },
  'device.kept': /*i18n*/ {
    id: 'log.did.device.kept',
    message: 'read what was received from a phone and not applied',
    comment: 'After a name',
  },
  'device.kept-medium': /*i18n*/ {
    id: 'log.did.device.kept-medium',
    message: 'viewed a picture or recording that was received and not applied',
    comment: 'After a name',
  },
  'device.take-out': /*i18n*/ {
    id: 'log.did.device.take-out',
    message: 'removed place and camera from what a phone sent',
    comment: 'After a name',
  },
};
