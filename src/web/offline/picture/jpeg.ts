import { type Bytes, joined } from '../bytes.ts';
import { type Exif, noExif, readExif } from './exif.ts';

const exifName = [0x45, 0x78, 0x69, 0x66, 0, 0]; // "Exif"
const startOfScan = 0xda;
const endOfImage = 0xd9;

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

const isExif = (segment: Uint8Array): boolean => exifName.every((byte, place) => segment[4 + place] === byte);

/** Only what is needed to draw the picture: JFIF and Adobe say how colours are stored, and the rest is said beside it. */
const isKept = (marker: number): boolean => marker !== 0xfe && (marker < 0xe1 || marker > 0xef || marker === 0xee);

/** Markers without a length: restarts, and one that is kept for the arithmetic coder. */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** The end of coded data: the next marker that is no escaped byte and no restart. */
function endOfData(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !standsAlone(next)) return at;
  }
  return bytes.length;
}

/** EXIF that says how the picture is to be turned, and nothing else. Without it a phone held upright gives a picture on its side. */
function turned(orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([0xff, 0xe1, 0, 2 + exifName.length + tiff.length, ...exifName, ...tiff]);
}

/**
 * The picture as it was coded, bit for bit, without what the camera wrote beside it: every APP segment but JFIF and Adobe, every
 * comment, and all that follows the end (second pictures, films). Null when it is damaged.
 */
export function cutJpeg(bytes: Bytes): { bytes: Bytes; exif: Exif } | null {
  const kept: Uint8Array[] = [];
  let exif: Exif = noExif;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++; // markers may be padded
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return null;
    if (marker === endOfImage) break;
    const length = standsAlone(marker) ? 0 : ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    let end = at + 2 + length;
    if (end > bytes.length || (length < 2 && !standsAlone(marker))) return null;
    const segment = bytes.subarray(at, end);
    if (marker === 0xe1 && isExif(segment) && exif === noExif) exif = readExif(segment.subarray(10));
    if (marker === startOfScan) end = endOfData(bytes, end);
    if (isKept(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  const [first] = kept;
  const jfif = first?.[1] === 0xe0 ? 1 : 0; // it must come first
  if (exif.orientation !== 1) kept.splice(jfif, 0, turned(exif.orientation));
  return { bytes: joined(bytes.subarray(0, 2), ...kept, Uint8Array.of(0xff, endOfImage)), exif };
}
