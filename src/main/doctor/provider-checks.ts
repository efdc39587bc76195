import { listProviders, providerAsker } from '../../domains/access/public.server.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Database } from '../../platform/database/database.ts';
import { type DoctorCheck, notOk, ok } from './check.ts';
import { doctorTexts as text } from './messages.ts';

/** Each sign-in service in use says of itself what CAPE was told, and names keys that it signs with. */
export async function providerChecks(database: Database, keys: Pick<Keys, 'root'>): Promise<DoctorCheck[]> {
  const providers = await database.transaction('cape_login', (tx) => listProviders(tx, keys));
  const asker = providerAsker();
  return Promise.all(
    providers.map(async (provider): Promise<DoctorCheck> => {
      const { key } = provider;
      try {
        const { issuer, address } = await asker.itself(provider);
        if (issuer !== provider.issuer) return notOk('provider', 'bad', text.providerOther, { key });
        const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(8000) });
        const { keys: published } = (await answer.json()) as { keys?: unknown };
        return Array.isArray(published) && published.length > 0
          ? ok('provider', text.providerGood, { key })
          : notOk('provider', 'bad', text.providerNoKeys, { key });
      } catch (error) {
        const { refusal } = error as { refusal?: unknown };
        return notOk('provider', 'bad', refusal === 'untrusted' ? text.providerOther : text.providerSilent, { key });
      }
    }),
  );
}
