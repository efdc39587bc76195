import type { Message } from '../../../kernel/message.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const systemsDid = {
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
  'paper.list': /*i18n*/ {
    id: 'log.did.paper.list',
    message: 'read the document templates',
    comment: 'After a name',
  },
  'paper.preview': /*i18n*/ {
    id: 'log.did.paper.preview',
    message: 'previewed a document template',
    comment: 'After a name',
  },
  'paper.change': /*i18n*/ {
    id: 'log.did.paper.change',
    message: 'changed a document template',
    comment: 'After a name',
  },
  'paper.reset': /*i18n*/ {
    id: 'log.did.paper.reset',
    message: 'restored the standard text of a document',
    comment: 'After a name',
  },
  'paper.set-logo': /*i18n*/ {
    id: 'log.did.paper.set-logo',
    message: 'changed the logo on documents',
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
  'contact-point.by-key': /*i18n*/ {
    id: 'log.did.contact-point.by-key',
    message: 'read the numbers that the agency publishes',
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
  'provider.list': /*i18n*/ {
    id: 'log.did.provider.list',
    message: 'listed the sign-in services',
    comment: 'After a name',
  },
  'provider.read': /*i18n*/ {
    id: 'log.did.provider.read',
    message: 'read the history of a sign-in service',
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
} as const satisfies Readonly<Record<string, Message>>;
