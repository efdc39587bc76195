import type { Message } from '../../../kernel/message.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const accountsDid = {
  'account.review': /*i18n*/ {
    id: 'log.did.account.review',
    message: 'signed that a person still needs their access',
    comment: 'After a name',
  },
  'account.phones': /*i18n*/ {
    id: 'log.did.account.phones',
    message: 'listed the phones of the agency’s people',
    comment: 'After a name',
  },
  'account.lock-phones': /*i18n*/ {
    id: 'log.did.account.lock-phones',
    message: 'locked phones of a person',
    comment: 'After a name',
  },
  'account.end-phones': /*i18n*/ {
    id: 'log.did.account.end-phones',
    message: 'deregistered phones of a person',
    comment: 'After a name',
  },
  'account.ask-recovery': /*i18n*/ {
    id: 'log.did.account.ask-recovery',
    message: 'requested recovery of a person’s access',
    comment: 'After a name',
  },
  'account.confirm-recovery': /*i18n*/ {
    id: 'log.did.account.confirm-recovery',
    message: 'confirmed recovery of a person’s access',
    comment: 'After a name',
  },
  'account.decline-recovery': /*i18n*/ {
    id: 'log.did.account.decline-recovery',
    message: 'declined recovery of a person’s access',
    comment: 'After a name',
  },
  'account.provision': /*i18n*/ {
    id: 'log.did.account.provision',
    message: 'added a person from the directory',
    comment: 'After a name',
  },
  'account.unprovision': /*i18n*/ {
    id: 'log.did.account.unprovision',
    message: 'ended the account of a person removed from the directory',
    comment: 'After a name',
  },
  'unit.by-key': /*i18n*/ {
    id: 'log.did.unit.by-key',
    message: 'read the units of the agency',
    comment: 'After the name of an API key',
  },
  'account.by-key': /*i18n*/ {
    id: 'log.did.account.by-key',
    message: 'read the accounts of the agency',
    comment: 'After the name of an API key',
  },
  'account.add': /*i18n*/ {
    id: 'log.did.account.add',
    message: 'tried to add a person from the directory',
    comment: 'After a name',
  },
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
  'account.end-all-sessions': /*i18n*/ {
    id: 'log.did.account.end-all-sessions',
    message: 'signed out many people',
    comment: 'After a name',
  },
  'account.end': /*i18n*/ { id: 'log.did.account.end', message: 'ended a person’s account', comment: 'After a name' },
  'unit.list': /*i18n*/ { id: 'log.did.unit.list', message: 'listed the units', comment: 'After a name' },
  'unit.read': /*i18n*/ {
    id: 'log.did.unit.read',
    message: 'read the history of a unit',
    comment: 'After a name',
  },
  'unit.add': /*i18n*/ { id: 'log.did.unit.add', message: 'added a unit', comment: 'After a name' },
  'unit.rename': /*i18n*/ { id: 'log.did.unit.rename', message: 'renamed a unit', comment: 'After a name' },
  'unit.set-tips': /*i18n*/ {
    id: 'log.did.unit.set-tips',
    message: 'changed which tips a unit receives',
    comment: 'After a name',
  },
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
  'installation.import-cases': /*i18n*/ {
    id: 'log.did.installation.import-cases',
    message: 'imported a list of cases for a person of the agency, or tried to',
    comment: 'After a name: always that of the operator of the installation',
  },
} as const satisfies Readonly<Record<string, Message>>;
