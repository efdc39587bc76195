import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Database } from '../../../platform/database/database.ts';
import { hashOfSecret, launchSecrets } from '../launching/secrets.server.ts';
import { sealRecord } from '../library/sealing.server.ts';
import { findLaunch, putDocument, useTicket } from '../recording/store.server.ts';

/** Opens the frame of an opening, and has its part keep one document. */
export async function recordDocument(
  { database, keys }: { readonly database: Database; readonly keys: Keys },
  launch: string,
  now: Date,
): Promise<void> {
  const secrets = launchSecrets(keys, launch);
  const [ticket, place] = [hashOfSecret(secrets.ticket), hashOfSecret(secrets.place)];
  if (!ticket || !place) throw new Error('An opening has no secrets.');
  await database.transaction('cape_public', async (tx) => {
    await useTicket(tx, ticket, now);
    const open = await findLaunch(tx, { place, token: null, now });
    const at = sha256('påhittat dokument');
    const sealed = sealRecord(keys, open?.attempt ?? '', at.toString('hex'), '{"resource":"activities/state"}');
    if (!(await putDocument(tx, { place, now }, { at, etag: '"1"', sealed })))
      throw new Error('A part could not keep a document.');
  });
}
