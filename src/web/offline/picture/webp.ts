import { type Bytes, joined } from '../bytes.ts';
import { type Exif, noExif, readExif } from './exif.ts';

const drawn = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** In the flags of VP8X: that EXIF and XMP follow. */
const saysExifOrXmp = 0x08 | 0x04;

const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

export const isWebp = (bytes: Uint8Array): boolean => nameAt(bytes, 0) === 'RIFF' && nameAt(bytes, 8) === 'WEBP';

/** Some write the name of EXIF before it, as a JPEG does. */
const tiffIn = (chunk: Uint8Array): Uint8Array => (nameAt(chunk, 0) === 'Exif' ? chunk.subarray(6) : chunk);

/** The picture without EXIF, XMP, and whatever is not needed to draw it. Null when it is damaged. */
export function cutWebp(bytes: Bytes): { bytes: Bytes; exif: Exif } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const total = 8 + view.getUint32(4, true);
  if (total > bytes.length) return null;
  const kept: Uint8Array[] = [];
  let exif: Exif = noExif;
  for (let at = 12; at + 8 <= total; ) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > total) return null;
    const chunk = bytes.slice(at, Math.min(end, bytes.length));
    const name = nameAt(chunk, 0);
    if (name === 'EXIF') exif = readExif(tiffIn(chunk.subarray(8, 8 + length)));
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~saysExifOrXmp;
    if (drawn.has(name)) kept.push(chunk);
    at = end;
  }
  if (kept.length === 0) return null;
  const whole = joined(bytes.subarray(0, 12), ...kept);
  new DataView(whole.buffer).setUint32(4, whole.length - 8, true);
  return { bytes: whole, exif };
}
