import type { Message } from '../../../../kernel/message.ts';

/** What a person did, in the past tense, after their name: by the name of the route. */
export const signInDid: Readonly<Record<string, Message>> = {
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
  'notices.make-feed': /*i18n*/ {
    id: 'log.did.notices.make-feed',
    message: 'made an address for the calendar of their own due dates',
    comment: 'After a name. A calendar that counts matters and names none.',
  },
  'notices.end-feed': /*i18n*/ {
    id: 'log.did.notices.end-feed',
    message: 'ended the address for the calendar of their own due dates',
    comment: 'After a name',
  },
  'notices.feed': /*i18n*/ {
    id: 'log.did.notices.feed',
    message: 'fetched the calendar of their own due dates',
    comment: 'After a name: a calendar program did it, by the address that the person has made.',
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
  'work.list': /*i18n*/ { id: 'log.did.work.list', message: 'opened My work', comment: 'After a name' },
  'account.list': /*i18n*/ { id: 'log.did.account.list', message: 'listed who has access', comment: 'After a name' },
  'account.export': /*i18n*/ {
    id: 'log.did.account.export',
    message: 'exported the list of who has access',
    comment: 'After a name',
  },
  'account.read': /*i18n*/ {
    id: 'log.did.account.read',
    message: 'viewed a person’s access',
    comment: 'After a name',
  },
  'account.invite': /*i18n*/ { id: 'log.did.account.invite', message: 'invited a person', comment: 'After a name' },
  'account.renew-invitation': /*i18n*/ {
    id: 'log.did.account.renew-invitation',
    message: 'made a new code for an invitation',
    comment: 'After a name',
  },
  'account.change': /*i18n*/ {
    id: 'log.did.account.change',
    message: 'changed a person’s name or title',
    comment: 'After a name',
  },
  'account.set-mail': /*i18n*/ {
    id: 'log.did.account.set-mail',
    message: 'changed the email address for notices about a person’s sign-in',
    comment: 'After a name',
  },
  'account.give-role': /*i18n*/ {
    id: 'log.did.account.give-role',
    message: 'gave a person a role',
    comment: 'After a name',
  },
  'account.end-role': /*i18n*/ {
    id: 'log.did.account.end-role',
    message: 'ended a person’s role',
    comment: 'After a name',
  },
  'account.give-capacity': /*i18n*/ {
    id: 'log.did.account.give-capacity',
    message: 'gave a person a capacity',
    comment: 'After a name',
  },
  'account.end-capacity': /*i18n*/ {
    id: 'log.did.account.end-capacity',
    message: 'ended a person’s capacity',
    comment: 'After a name',
  },
  'account.set-absence': /*i18n*/ {
    id: 'log.did.account.set-absence',
    message: 'noted that a person is away',
    comment: 'After a name',
  },
  'account.end-sessions': /*i18n*/ {
    id: 'log.did.account.end-sessions',
    message: 'ended a person’s sessions',
    comment: 'After a name',
  },
  'account.end': /*i18n*/ { id: 'log.did.account.end', message: 'ended a person’s account', comment: 'After a name' },
  'unit.list': /*i18n*/ { id: 'log.did.unit.list', message: 'listed the units', comment: 'After a name' },
  'unit.add': /*i18n*/ { id: 'log.did.unit.add', message: 'added a unit', comment: 'After a name' },
  'unit.rename': /*i18n*/ { id: 'log.did.unit.rename', message: 'renamed a unit', comment: 'After a name' },
  'provider.list': /*i18n*/ {
    id: 'log.did.provider.list',
    message: 'listed the sign-in services',
    comment: 'After a name',
  },
  'provider.connect': /*i18n*/ {
    id: 'log.did.provider.connect',
    message: 'connected a sign-in service',
    comment: 'After a name',
  },
  'provider.change': /*i18n*/ {
    id: 'log.did.provider.change',
    message: 'changed a sign-in service',
    comment: 'After a name',
  },
  'provider.end': /*i18n*/ { id: 'log.did.provider.end', message: 'ended a sign-in service', comment: 'After a name' },
  'installation.set-up': /*i18n*/ {
    id: 'log.did.installation.set-up',
    message: 'changed the set-up of the installation',
    comment: 'After a name',
  },
  'installation.export': /*i18n*/ {
    id: 'log.did.installation.export',
    message: 'exported everything that belongs to the agency, or began to',
    comment: 'After a name: always that of the operator of the installation',
  },
  'installation.import': /*i18n*/ {
    id: 'log.did.installation.import',
    message: 'imported the agency from another installation',
    comment: 'After a name: always that of the operator of the installation',
  },
  'log.read': /*i18n*/ { id: 'log.did.log.read', message: 'read the log', comment: 'After a name' },
  'log.people': /*i18n*/ {
    id: 'log.did.log.people',
    message: 'looked up whom the log can be filtered by',
    comment: 'After a name',
  },
  'log.export': /*i18n*/ { id: 'log.did.log.export', message: 'exported the log as a file', comment: 'After a name' },
  'knowledge.overview': /*i18n*/ {
    id: 'log.did.knowledge.overview',
    message: 'viewed laws, indicators and figures',
    comment: 'After a name',
  },
  'knowledge.codes': /*i18n*/ { id: 'log.did.knowledge.codes', message: 'looked up codes', comment: 'After a name' },
};
