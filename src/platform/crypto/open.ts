import { createDecipheriv } from 'node:crypto';
import { placeBytes, type SealedAt } from './envelope.ts';

/** A sealed text does not open: it was changed, or it belongs to another place or key. */
export class DoesNotOpen extends Error {
  override readonly name = 'DoesNotOpen';
}

/**
 * The only place where sealed text becomes readable. Call it only inside the request of a person who may read that text; the command or
 * query appends the entry that records the access.
 */
export function openText(dataKey: Uint8Array, place: SealedAt, sealed: Uint8Array): string {
  if (sealed.length < 28) throw new DoesNotOpen('A sealed text is too short.');
  const bytes = Buffer.from(sealed);
  try {
    const decipher = createDecipheriv('aes-256-gcm', dataKey, bytes.subarray(0, 12))
      .setAAD(placeBytes(place))
      .setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    throw new DoesNotOpen('A sealed text does not open with this key at this place.');
  }
}
