import type { DeviceAct, DeviceBatch, SealedKey } from '../../kernel/device-act.ts';
import { toBase64 } from './bytes.ts';
import { type ActRow, fieldStore } from './field-store.ts';

const actsAtMost = 100;
const keysAtMost = 50;
/** Of the text that is sent, and what is around the acts in it. The server takes half a megabyte. */
export const batchAtMost = 200_000;
const runtime = 500;
const keyLength = 400;

export type Batch = { readonly batch: DeviceBatch; readonly acts: readonly ActRow[] };

export const onTheWay = ({ signed, body }: ActRow): DeviceAct | null =>
  signed && body ? { head: signed.head, signature: toBase64(signed.signature), body: toBase64(body) } : null;

/** The next acts after a number, as many as fit, with the keys that the agency opens them with. Null when there are none. */
export async function nextBatch(token: string, after: number, size = batchAtMost): Promise<Batch | null> {
  const tx = (await fieldStore()).transaction(['acts', 'keys']);
  const keys = new Map<string, SealedKey>();
  const acts: ActRow[] = [];
  const sent: DeviceAct[] = [];
  let length = runtime;
  let cursor = await tx.objectStore('acts').openCursor(IDBKeyRange.lowerBound(after, true));
  for (; cursor && sent.length < actsAtMost && keys.size < keysAtMost; cursor = await cursor.continue()) {
    const act = cursor.value;
    const told = onTheWay(act);
    if (!told) continue;
    length += JSON.stringify(told).length + (keys.has(act.key) ? 0 : keyLength);
    if (length > size && sent.length > 0) break; // one goes alone, however large it is
    const key = await tx.objectStore('keys').get(act.key);
    if (key) keys.set(act.key, key);
    acts.push(act);
    sent.push(told);
  }
  return sent.length > 0 ? { batch: { token, keys: [...keys.values()], acts: sent, media: [] }, acts } : null;
}
