import { base64 } from '@scure/base';

/*
 * A photograph of a course is a JPEG that was drawn again in the browser of its author. Here it is read segment by segment and written again with
 * those that make the picture, so that no place, time, camera, text or second file is in it, whatever wrote it.
 */

/** At most so many bytes, and dots on a side. */
export const photoLimits = { bytes: 150_000, side: 1600 } as const;
export const photoFaults = ['not-jpeg', 'too-large', 'too-wide', 'damaged'] as const;
export type PhotoFault = (typeof photoFaults)[number];
export type CleanPhoto = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

/** How a photograph is named where drawings of shapes are given as their text. */
const head = 'data:image/jpeg;base64,';

/** Tables, frames and scans (ITU T.81, table B.1). Application data and comments are left out. */
const kept = new Set([0xdb, 0xc4, 0xc0, 0xc1, 0xc2, 0xda, 0xdd]);
const frames = new Set([0xc0, 0xc1, 0xc2]);

export function cleanPhoto(bytes: Uint8Array): CleanPhoto | PhotoFault {
  if (bytes.length > photoLimits.bytes) return 'too-large';
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return 'not-jpeg';
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  let scans = 0;
  let at = 2;
  for (;;) {
    const [mark, kind = 0, high = 0, low = 0] = bytes.subarray(at, at + 4);
    if (mark !== 0xff) return 'damaged';
    if (kind === 0xd9) break;
    const end = at + 2 + high * 256 + low;
    if (kind < 0xc0 || end > bytes.length || end < at + 4) return 'damaged';
    if (frames.has(kind)) {
      if (size) return 'damaged';
      const [, , , , , top = 0, bottom = 0, left = 0, right = 0] = bytes.subarray(at, at + 9);
      size = { width: left * 256 + right, height: top * 256 + bottom };
    }
    let next = end;
    if (kind === 0xda) {
      scans += 1;
      if (!size) return 'damaged';
      next = endOfScan(bytes, end);
    }
    // The colours of a JPEG that says so itself (Adobe's mark) are those of every browser without it, for three colours.
    if (kept.has(kind)) parts.push(bytes.subarray(at, next));
    at = next;
  }
  if (!size || scans === 0 || size.width === 0 || size.height === 0) return 'damaged';
  if (size.width > photoLimits.side || size.height > photoLimits.side) return 'too-wide';
  return { bytes: joined([...parts, new Uint8Array([0xff, 0xd9])]), ...size };
}

/** Where the data of a scan end: at the next mark that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const writtenPhoto = (bytes: Uint8Array): string => `${head}${base64.encode(bytes)}`;

/** The bytes of a photograph that is given as text; null where it is none. */
export function photoBytes(written: string): Uint8Array<ArrayBuffer> | null {
  if (!written.startsWith(head)) return null;
  try {
    return new Uint8Array(base64.decode(written.slice(head.length)));
  } catch {
    return null;
  }
}

/** Whether it is a photograph with nothing in it but its picture. */
export function isCleanPhoto(written: string): boolean {
  const bytes = photoBytes(written);
  const clean = bytes && cleanPhoto(bytes);
  return clean !== null && typeof clean === 'object' && clean.bytes.length === bytes?.length;
}
