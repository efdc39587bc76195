import { type Bytes, joined } from '../bytes.ts';
import { type Exif, noExif, readExif } from './exif.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What may stay beside the picture because it is drawn with it: colours, transparency, size of a point, moving pictures. */
const drawn = new Set('tRNS gAMA cHRM sRGB iCCP cICP bKGD pHYs sBIT hIST sPLT acTL fcTL fdAT'.split(' '));

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, place) => bytes[place] === byte);

/** The picture without its texts, times, EXIF, and whatever is not needed to draw it. Null when it is damaged. */
export function cutPng(bytes: Bytes): { bytes: Bytes; exif: Exif } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let exif: Exif = noExif;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'eXIf') exif = readExif(bytes.subarray(at + 8, end - 4));
    // A capital says that nothing can be drawn without it.
    if (/^[A-Z]/.test(name) || drawn.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return { bytes: joined(...kept), exif };
    at = end;
  }
  return null;
}
