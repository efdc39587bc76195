import type { Message } from '../../../../kernel/message.ts';

/** What administrators, managers and directories did, and who was made responsible. */
export const administrationDid: Readonly<Record<string, Message>> = {
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
  'tip-desk.list': /*i18n*/ {
    id: 'log.did.tip-desk.list',
    message: 'listed the tip desks',
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
  'retention.list': /*i18n*/ {
    id: 'log.did.retention.list',
    message: 'read what is decided about retention',
    comment: 'After a name',
  },
  'retention.export': /*i18n*/ {
    id: 'log.did.retention.export',
    message: 'saved what is decided about retention as a file',
    comment: 'After a name',
  },
  'retention.decide': /*i18n*/ {
    id: 'log.did.retention.decide',
    message: 'decided how long records are kept',
    comment: 'After a name',
  },
  'retention.change': /*i18n*/ {
    id: 'log.did.retention.change',
    message: 'changed a decision about retention',
    comment: 'After a name',
  },
  'retention.end': /*i18n*/ {
    id: 'log.did.retention.end',
    message: 'ended a decision about retention',
    comment: 'After a name',
  },
  'contact-point.list': /*i18n*/ {
    id: 'log.did.contact-point.list',
    message: 'listed the numbers that the agency publishes',
    comment: 'After a name',
  },
  'contact-point.read': /*i18n*/ {
    id: 'log.did.contact-point.read',
    message: 'read a number that the agency publishes',
    comment: 'After a name',
  },
  'contact-point.add': /*i18n*/ {
    id: 'log.did.contact-point.add',
    message: 'published a number',
    comment: 'After a name',
  },
  'contact-point.change': /*i18n*/ {
    id: 'log.did.contact-point.change',
    message: 'changed a published number',
    comment: 'After a name',
  },
  'contact-point.end': /*i18n*/ {
    id: 'log.did.contact-point.end',
    message: 'ended a published number',
    comment: 'After a name',
  },
  'api-key.list': /*i18n*/ { id: 'log.did.api-key.list', message: 'listed the API keys', comment: 'After a name' },
  'api-key.make': /*i18n*/ { id: 'log.did.api-key.make', message: 'created an API key', comment: 'After a name' },
  'api-key.confirm': /*i18n*/ {
    id: 'log.did.api-key.confirm',
    message: 'confirmed that an API key is still needed',
    comment: 'After a name',
  },
  'api-key.end': /*i18n*/ { id: 'log.did.api-key.end', message: 'ended an API key', comment: 'After a name' },
  'unit.by-key': /*i18n*/ {
    id: 'log.did.unit.by-key',
    message: 'read the units of the agency',
    comment: 'After the name of an API key',
  },
  'contact-point.by-key': /*i18n*/ {
    id: 'log.did.contact-point.by-key',
    message: 'read the numbers that the agency publishes',
    comment: 'After the name of an API key',
  },
  'account.by-key': /*i18n*/ {
    id: 'log.did.account.by-key',
    message: 'read the accounts of the agency',
    comment: 'After the name of an API key',
  },
  'webhook.list': /*i18n*/ { id: 'log.did.webhook.list', message: 'listed the webhooks', comment: 'After a name' },
  'webhook.read': /*i18n*/ { id: 'log.did.webhook.read', message: 'read a webhook', comment: 'After a name' },
  'webhook.add': /*i18n*/ { id: 'log.did.webhook.add', message: 'added a webhook', comment: 'After a name' },
  'webhook.change': /*i18n*/ { id: 'log.did.webhook.change', message: 'changed a webhook', comment: 'After a name' },
  'webhook.set-paused': /*i18n*/ {
    id: 'log.did.webhook.set-paused',
    message: 'paused or resumed a webhook',
    comment: 'After a name',
  },
  'webhook.replace-secret': /*i18n*/ {
    id: 'log.did.webhook.replace-secret',
    message: 'replaced the secret of a webhook',
    comment: 'After a name',
  },
  'webhook.test': /*i18n*/ {
    id: 'log.did.webhook.test',
    message: 'sent a test event to a webhook',
    comment: 'After a name',
  },
  'webhook.end': /*i18n*/ { id: 'log.did.webhook.end', message: 'ended a webhook', comment: 'After a name' },
  'webhook.send-again': /*i18n*/ {
    id: 'log.did.webhook.send-again',
    message: 'sent a failed delivery to a webhook again',
    comment: 'After a name',
  },
  'webhook.drop': /*i18n*/ {
    id: 'log.did.webhook.drop',
    message: 'dropped a delivery to a webhook',
    comment: 'After a name',
  },
  'directory.read': /*i18n*/ {
    id: 'log.did.directory.read',
    message: 'read the settings of the directory',
    comment: 'After a name',
  },
  'directory.set': /*i18n*/ {
    id: 'log.did.directory.set',
    message: 'changed the settings of the directory',
    comment: 'After a name',
  },
  'directory-group.add': /*i18n*/ {
    id: 'log.did.directory-group.add',
    message: 'added a group from the directory',
    comment: 'After a name',
  },
  'directory-group.change': /*i18n*/ {
    id: 'log.did.directory-group.change',
    message: 'changed a group of the directory',
    comment: 'After a name',
  },
  'directory-group.end': /*i18n*/ {
    id: 'log.did.directory-group.end',
    message: 'ended a group of the directory',
    comment: 'After a name',
  },
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
  'knowledge.who-is-who': /*i18n*/ {
    id: 'log.did.knowledge.who-is-who',
    message: 'read Who is who',
    comment: 'After a name',
  },
  'case.change-responsible': /*i18n*/ {
    id: 'log.did.case.change-responsible',
    message: 'changed who is responsible for a case',
    comment: 'After a name',
  },
  'signal.change-responsible': /*i18n*/ {
    id: 'log.did.signal.change-responsible',
    message: 'changed who is responsible for a signal',
    comment: 'After a name',
  },
  'suspicion.change-responsible': /*i18n*/ {
    id: 'log.did.suspicion.change-responsible',
    message: 'changed who is responsible for a suspicion of exploitation',
    comment: 'After a name',
  },
  'claim.change-responsible': /*i18n*/ {
    id: 'log.did.claim.change-responsible',
    message: 'changed who is responsible for a wage claim',
    comment: 'After a name',
  },
  'inspection.change-responsible': /*i18n*/ {
    id: 'log.did.inspection.change-responsible',
    message: 'changed who is responsible for an inspection',
    comment: 'After a name',
  },
  'investigation.change-responsible': /*i18n*/ {
    id: 'log.did.investigation.change-responsible',
    message: 'changed who is responsible for a criminal file',
    comment: 'After a name',
  },
  'fee-claim.change-responsible': /*i18n*/ {
    id: 'log.did.fee-claim.change-responsible',
    message: 'changed who is responsible for a claim abroad',
    comment: 'After a name',
  },
  'load.read': /*i18n*/ { id: 'log.did.load.read', message: 'read the workload of the unit', comment: 'After a name' },
  'load.matters': /*i18n*/ {
    id: 'log.did.load.matters',
    message: 'listed matters by responsible person',
    comment: 'After a name',
  },
  'work.matters': /*i18n*/ { id: 'log.did.work.matters', message: 'listed their own matters', comment: 'After a name' },
  'account.add': /*i18n*/ {
    id: 'log.did.account.add',
    message: 'tried to add a person from the directory',
    comment: 'After a name',
  },
  'directory-group.list': /*i18n*/ {
    id: 'log.did.directory-group.list',
    message: 'listed the groups of the directory',
    comment: 'After a name',
  },
  'directory-group.read': /*i18n*/ {
    id: 'log.did.directory-group.read',
    message: 'read a group of the directory',
    comment: 'After a name',
  },
  'directory.list': /*i18n*/ {
    id: 'log.did.directory.list',
    message: 'read what the directory interface can do',
    comment: 'After a name',
  },
  'directory.bulk': /*i18n*/ {
    id: 'log.did.directory.bulk',
    message: 'sent several changes from the directory in one request, which is not supported',
    comment: 'After a name',
  },
};
