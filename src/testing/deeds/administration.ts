import { accountOf } from '../people.ts';
import { copyId, type Deeds } from './deeds.ts';

export const administrationDeeds: Deeds = {
  tell: async ({ ask, signIn, newId }) => {
    const alma = await signIn(accountOf.alma, 'access-administration');
    const [person, unit, provider, key, point] = [newId(), newId(), newId(), newId(), newId()];
    const word = (id: string) => `told-${id.slice(-12)}`;
    await ask(alma, 'unit.add', unit, { input: { key: word(unit), capacities: ['administration'] } });
    await ask(alma, 'unit.rename', unit);
    await ask(alma, 'unit.set-tips', unit);
    await ask(alma, 'unit.read', unit);
    await ask(alma, 'unit.list', '');
    await ask(alma, 'account.invite', person, {
      input: { unit: 'legal', capacities: [{ word: 'administration', from: null, until: null }] },
    });
    await ask(alma, 'account.renew-invitation', person);
    await ask(alma, 'account.change', person);
    await ask(alma, 'account.give-role', person);
    await ask(alma, 'account.end-role', person);
    await ask(alma, 'account.give-capacity', person);
    await ask(alma, 'account.end-capacity', person, { input: { capacity: 'administration' } });
    await ask(alma, 'account.set-mail', person);
    await ask(alma, 'account.set-absence', person);
    await ask(alma, 'account.review', person);
    await ask(alma, 'account.ask-recovery', person);
    // Another administrator confirms, whom the deeds do not have: it is refused.
    await ask(alma, 'account.confirm-recovery', person).catch(() => undefined);
    await ask(alma, 'account.decline-recovery', person);
    await ask(alma, 'account.end-sessions', person);
    await ask(alma, 'account.end-all-sessions', person);
    await ask(alma, 'account.end', person);
    await ask(alma, 'account.read', person);
    await ask(alma, 'account.list', '');
    await ask(alma, 'account.export', '');
    await ask(alma, 'provider.connect', provider, { input: { key: word(provider), clientId: word(provider) } });
    await ask(alma, 'provider.change', provider);
    await ask(alma, 'provider.end', provider);
    await ask(alma, 'provider.read', provider);
    await ask(alma, 'provider.list', '');
    await ask(alma, 'api-key.make', key);
    await ask(alma, 'api-key.confirm', key);
    await ask(alma, 'api-key.end', key);
    await ask(alma, 'api-key.list', '');
    const webhook = newId();
    await ask(alma, 'webhook.add', webhook);
    await ask(alma, 'webhook.change', webhook);
    await ask(alma, 'webhook.set-paused', webhook);
    await ask(alma, 'webhook.replace-secret', webhook);
    await ask(alma, 'webhook.test', webhook);
    // None has failed: it is refused.
    await ask(alma, 'webhook.send-again', webhook).catch(() => undefined);
    await ask(alma, 'webhook.drop', webhook).catch(() => undefined);
    await ask(alma, 'webhook.read', webhook);
    await ask(alma, 'webhook.end', webhook);
    await ask(alma, 'webhook.list', '');
    const [exported, another] = [newId(), newId()];
    await ask(alma, 'agency-export.ask', exported);
    // The second administrator is one whom the deeds do not have: it is not agreed to, so that there is nothing to fetch.
    for (const step of ['agree', 'fetch', 'file'])
      await ask(alma, `agency-export.${step}`, exported).catch(() => undefined);
    await ask(alma, 'agency-export.decline', exported);
    await ask(alma, 'agency-export.ask', another);
    await ask(alma, 'agency-export.cancel', another);
    await ask(alma, 'agency-export.list', '');
    const retention = newId();
    await ask(alma, 'retention.decide', retention);
    await ask(alma, 'retention.change', retention);
    await ask(alma, 'retention.end', retention);
    await ask(alma, 'retention.list', '');
    await ask(alma, 'retention.export', '');
    for (const step of ['change', 'reset', 'set-logo']) await ask(alma, `paper.${step}`, newId());
    await ask(alma, 'paper.preview', '');
    await ask(alma, 'paper.list', '');
    await ask(alma, 'processing.read', '');
    await ask(alma, 'contact-point.add', point);
    await ask(alma, 'contact-point.change', point);
    await ask(alma, 'contact-point.read', point);
    await ask(alma, 'contact-point.end', point);
    await ask(alma, 'contact-point.list', '');
    await ask(alma, 'knowledge.who-is-who', '');
    await ask(alma, 'tip-desk.list', '');
    await ask(alma, 'directory.set', '');
    await ask(alma, 'directory.read', '');
  },
  tables: [
    { table: 'administration.account_now', changed: { id: copyId('account') } },
    { table: 'administration.unit_now', changed: { id: copyId('unit') } },
    { table: 'administration.api_key_now', changed: { id: copyId('api_key') } },
    { table: 'administration.webhook_now', changed: { id: copyId('webhook') } },
    { table: 'administration.directory_now', changed: { id: copyId('directory') } },
    { table: 'administration.provider_now', changed: { id: copyId('provider') } },
    { table: 'administration.contact_point_now', changed: { id: copyId('contact-point') } },
    { table: 'administration.paper_now', changed: { id: copyId('paper') } },
    { table: 'administration.agency_export_now', changed: { id: copyId('agency-export') } },
    { table: 'administration.retention_now', changed: { id: copyId('retention') } },
  ],
};
