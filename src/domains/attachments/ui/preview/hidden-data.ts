import { degrees, Tiff } from '../../../../web/offline/picture/exif.ts';

/** What a picture says beside what can be seen in it. */
export type HiddenData = {
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
  /** As the camera wrote it: the clock of the camera, in no zone that is known. */
  readonly takenAt: string | null;
  readonly device: string | null;
  /** Whether there is more that is not read here: descriptions, edits, notes of the maker, a small picture of its own. */
  readonly more: boolean;
};

const nothing: HiddenData = { place: null, takenAt: null, device: null, more: false };
const textAt = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

function readTiff(bytes: Uint8Array): HiddenData {
  const tiff = new Tiff(bytes);
  const main = tiff.directory(tiff.long(4));
  const below = (tag: number) => tiff.directory(tiff.number(main.get(tag)) ?? 0);
  const gps = below(0x8825);
  const camera = below(0x8769);
  const [latitude, longitude] = [degrees(tiff, gps, 1, 'S'), degrees(tiff, gps, 3, 'W')];
  const isPlace = latitude !== null && longitude !== null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  const [make, model] = [tiff.text(main.get(0x010f)), tiff.text(main.get(0x0110))];
  const named = model && make && !model.startsWith(make) ? `${make} ${model}` : (model ?? make);
  const written = tiff.text(camera.get(0x9003)) ?? tiff.text(main.get(0x0132));
  const known = new Set([0x0112, 0x010f, 0x0110, 0x0132, 0x8825, 0x8769, 0x011a, 0x011b, 0x0128, 0x0213]);
  return {
    place: isPlace ? { latitude, longitude } : null,
    takenAt: written?.replace(/^(\d{4}):(\d\d):(\d\d)/, '$1-$2-$3').slice(0, 40) ?? null,
    device: named?.slice(0, 120) ?? null,
    more: [...main.keys()].some((tag) => !known.has(tag)) || camera.size > 1 || (gps.size > 0 && !isPlace),
  };
}

const both = (one: HiddenData, other: HiddenData): HiddenData => ({
  place: one.place ?? other.place,
  takenAt: one.takenAt ?? other.takenAt,
  device: one.device ?? other.device,
  more: one.more || other.more,
});

function inJpeg(bytes: Uint8Array): HiddenData {
  let found = nothing;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) break;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2) break;
    const isExif = marker === 0xe1 && textAt(bytes, at + 4, 4) === 'Exif';
    // Colours are no data about any one; all else beside the picture may be.
    const isDrawing =
      marker < 0xe1 || marker === 0xee || (marker === 0xe2 && textAt(bytes, at + 4, 11) === 'ICC_PROFILE');
    if (isExif) found = both(found, readTiff(bytes.subarray(at + 10, at + 2 + length)));
    else if (marker === 0xfe || (marker <= 0xef && !isDrawing)) found = both(found, { ...nothing, more: true });
    at += 2 + length;
  }
  return found;
}

function inPng(bytes: Uint8Array): HiddenData {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found = nothing;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = textAt(bytes, at + 4, 4);
    const contents = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'eXIf') found = both(found, readTiff(contents));
    if (/^(tEXt|iTXt|zTXt|tIME)$/.test(name)) found = both(found, { ...nothing, more: true });
    if (name === 'IEND') break;
    at += 12 + length;
  }
  return found;
}

function inWebp(bytes: Uint8Array): HiddenData {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found = nothing;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    const name = textAt(bytes, at, 4);
    const from = at + 8 + (textAt(bytes, at + 8, 4) === 'Exif' ? 6 : 0);
    if (name === 'EXIF') found = both(found, readTiff(bytes.subarray(from, at + 8 + length)));
    if (name === 'XMP ') found = both(found, { ...nothing, more: true });
    at += 8 + length + (length % 2);
  }
  return found;
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => HiddenData>> = { jpeg: inJpeg, png: inPng, webp: inWebp };

/** What a picture says beside itself, as far as it is read here. Null: nothing was found. */
export function hiddenData(type: string, bytes: Uint8Array): HiddenData | null {
  const found = readers[type]?.(bytes) ?? nothing;
  return found.place || found.takenAt || found.device || found.more ? found : null;
}
