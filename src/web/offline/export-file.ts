import { now } from '../clock.ts';
import { nextBatch } from './batch.ts';
import { toBase64 } from './bytes.ts';
import { deviceRow } from './device.ts';
import { fieldStore } from './field-store.ts';

/**
 * Everything that has not arrived, as stored: sealed to the agency, so that its carrier reads nothing. Text, a line each:
 * first `{"v":1,"device",…}`; then `{"batch":…}`, what `/api/device/batch` takes; then `{"medium","piece","sealed"}`, which goes
 * to `/api/device/media/:medium/:piece` with the token of the batches. The order of the lines is the order in which to send them.
 */
export async function exportFile(): Promise<File> {
  const device = await deviceRow();
  if (!device) throw new Error('A phone that is nobody’s holds nothing.');
  const madeAt = now().toISOString();
  const parts: BlobPart[] = [line({ v: 1, device: device.id, token: device.token, madeAt, counter: device.counter })];
  for (let after = device.receipt?.through ?? 0; ; ) {
    const next = await nextBatch(device.token, after);
    if (!next) break;
    parts.push(line({ batch: next.batch }));
    after = next.acts.at(-1)?.counter ?? after;
  }
  const store = await fieldStore();
  for (const { id, named, pieces } of await store.getAll('media')) {
    for (let piece = 0; named !== null && piece < pieces; piece++) {
      const sealed = await store.get('pieces', [id, piece]);
      if (sealed) parts.push(new Blob([line({ medium: id, piece, sealed: toBase64(sealed) })]));
    }
  }
  return new File(parts, `cape-phone-${madeAt.slice(0, 10)}.capephone`, { type: 'application/x-ndjson' });
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
