/** What a camera wrote into a picture beside it. */
export type Exif = {
  readonly position: { readonly latitude: number; readonly longitude: number; readonly metres: number } | null;
  /** As the camera wrote it, `2026-11-28T10:00:00`, and its distance from UTC where it wrote that too. */
  readonly takenAt: { readonly local: string; readonly offset: string | null } | null;
  readonly device: string | null;
  /** How the picture is to be turned: 1 to 8. */
  readonly orientation: number;
};

export const noExif: Exif = { position: null, takenAt: null, device: null, orientation: 1 };

type Entry = { readonly type: number; readonly count: number; readonly at: number };
const sizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };
const entriesAtMost = 500;

/** Reads TIFF, in which EXIF is written. Whatever points outside the bytes is not there. */
export class Tiff {
  private readonly view: DataView;
  private readonly little: boolean;
  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.little = this.view.byteLength >= 8 && this.view.getUint16(0) === 0x4949;
  }

  private has(at: number, length: number): boolean {
    return at >= 0 && at + length <= this.view.byteLength;
  }

  long(at: number): number {
    return this.has(at, 4) ? this.view.getUint32(at, this.little) : 0;
  }

  short(at: number): number {
    return this.has(at, 2) ? this.view.getUint16(at, this.little) : 0;
  }

  /** The entries of a directory by their tags. */
  directory(at: number): Map<number, Entry> {
    const entries = new Map<number, Entry>();
    const count = Math.min(this.short(at), entriesAtMost);
    for (let i = 0; at > 0 && i < count; i++) {
      const entry = at + 2 + i * 12;
      const type = this.short(entry + 2);
      const values = this.long(entry + 4);
      const length = (sizes[type] ?? 0) * values;
      const start = length <= 4 ? entry + 8 : this.long(entry + 8);
      if (length > 0 && this.has(start, length)) entries.set(this.short(entry), { type, count: values, at: start });
    }
    return entries;
  }

  text(entry: Entry | undefined): string | null {
    if (entry?.type !== 2) return null;
    const bytes = new Uint8Array(this.view.buffer, this.view.byteOffset + entry.at, entry.count);
    const text = new TextDecoder().decode(bytes).replace(/\0.*$/s, '').trim();
    return text === '' ? null : text;
  }

  number(entry: Entry | undefined): number | null {
    if (!entry) return null;
    return entry.type === 3 ? this.short(entry.at) : entry.type === 4 ? this.long(entry.at) : null;
  }

  fractions(entry: Entry | undefined): number[] | null {
    if (entry?.type !== 5) return null;
    const values = Array.from({ length: Math.min(entry.count, 3) }, (_, i) => {
      const at = entry.at + i * 8;
      return this.long(at) / this.long(at + 4);
    });
    return values.every(Number.isFinite) ? values : null;
  }
}

export function degrees(tiff: Tiff, gps: ReadonlyMap<number, Entry>, tag: number, negative: string): number | null {
  const parts = tiff.fractions(gps.get(tag + 1));
  const side = tiff.text(gps.get(tag));
  if (parts?.length !== 3 || !side) return null;
  const [degree = 0, minute = 0, second = 0] = parts;
  return (side.toUpperCase() === negative ? -1 : 1) * (degree + minute / 60 + second / 3600);
}

/** A place without how exact it is says less than it seems to, so it counts only with that. */
function positionIn(tiff: Tiff, gps: ReadonlyMap<number, Entry>): Exif['position'] {
  const latitude = degrees(tiff, gps, 1, 'S');
  const longitude = degrees(tiff, gps, 3, 'W');
  const metres = tiff.fractions(gps.get(0x1f))?.[0];
  if (latitude === null || longitude === null || metres === undefined) return null;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  return { latitude, longitude, metres };
}

function timeIn(tiff: Tiff, main: ReadonlyMap<number, Entry>, exif: ReadonlyMap<number, Entry>): Exif['takenAt'] {
  const text = tiff.text(exif.get(0x9003)) ?? tiff.text(main.get(0x0132));
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(text ?? '');
  if (!parts) return null;
  const offset = tiff.text(exif.get(0x9011)) ?? tiff.text(exif.get(0x9010)) ?? '';
  return {
    local: `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}`,
    offset: /^[+-]\d\d:\d\d$/.test(offset) ? offset : null,
  };
}

/** What is in a TIFF block. Says nothing where it is damaged. */
export function readExif(bytes: Uint8Array): Exif {
  const tiff = new Tiff(bytes);
  const main = tiff.directory(tiff.long(4));
  const below = (tag: number): Map<number, Entry> => tiff.directory(tiff.number(main.get(tag)) ?? 0);
  const make = tiff.text(main.get(0x010f));
  const model = tiff.text(main.get(0x0110));
  const named = model && make && !model.startsWith(make) ? `${make} ${model}` : (model ?? make);
  const orientation = tiff.number(main.get(0x0112)) ?? 1;
  return {
    position: positionIn(tiff, below(0x8825)),
    takenAt: timeIn(tiff, main, below(0x8769)),
    device: named?.slice(0, 120) ?? null,
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
  };
}
