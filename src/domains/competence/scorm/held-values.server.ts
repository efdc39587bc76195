import { hmac } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { openRecord } from '../library/sealing.server.ts';
import { listDocuments, type OpenLaunch } from '../recording/store.server.ts';
import type { ScormValues } from './data-model.ts';

/** What is held of a part in an attempt, as one sealed document, and where that is. */
export async function heldValues(
  tx: Tx,
  of: {
    readonly keys: Keys;
    readonly place: Buffer;
    readonly now: Date;
    readonly open: Pick<OpenLaunch, 'attempt' | 'unit'>;
  },
): Promise<{ readonly at: Buffer; readonly values: ScormValues }> {
  const { attempt, unit } = of.open;
  const at = hmac(of.keys.root, 'values of parts ', attempt, ' ', String(unit));
  const found = (await listDocuments(tx, of.place, of.now)).find((one) => one.place.equals(at));
  if (!found) return { at, values: {} };
  return { at, values: JSON.parse(openRecord(of.keys, attempt, at.toString('hex'), found.sealed)) as ScormValues };
}
