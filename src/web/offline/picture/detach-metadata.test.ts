import { describe, expect, it } from 'vitest';
import { type Bytes, joined, utf8 } from '../bytes.ts';
import { detachMetadata, NotCut } from './detach-metadata.ts';

const big = (value: number, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, place) => (value >>> (8 * (length - 1 - place))) & 255);
const little = (value: number, length: number): Uint8Array => big(value, length).reverse();
const has = (bytes: Bytes, text: string): boolean => new TextDecoder('latin1').decode(bytes).includes(text);
const bare = (...parts: readonly (Uint8Array | number)[]): Bytes =>
  joined(...parts.map((part) => (typeof part === 'number' ? Uint8Array.of(part) : part)));

/** A TIFF block as a camera writes it, in either order of bytes. */
function tiff(number: typeof big, orientation: number): Bytes {
  const blocks: Uint8Array[] = [];
  const start = 8;
  let next = 400; // values that do not fit into an entry are behind the directories
  const entry = (tag: number, type: number, count: number, value: Uint8Array): Uint8Array => {
    if (value.length <= 4)
      return bare(number(tag, 2), number(type, 2), number(count, 4), value, new Uint8Array(4 - value.length));
    const at = next;
    blocks.push(value);
    next += value.length;
    return bare(number(tag, 2), number(type, 2), number(count, 4), number(at, 4));
  };
  const text = (tag: number, value: string): Uint8Array => entry(tag, 2, value.length + 1, utf8(`${value}\0`));
  const fractions = (tag: number, ...values: readonly [number, number][]): Uint8Array =>
    entry(tag, 5, values.length, bare(...values.flatMap(([over, under]) => [number(over, 4), number(under, 4)])));
  const directory = (...entries: Uint8Array[]): Bytes => bare(number(entries.length, 2), ...entries, number(0, 4));
  const exifAt = 100;
  const gpsAt = 200;
  const main = directory(
    text(0x010f, 'Canary'),
    text(0x0110, 'Sparrow 7'),
    entry(0x0112, 3, 1, number(orientation, 2)),
    entry(0x8769, 4, 1, number(exifAt, 4)),
    entry(0x8825, 4, 1, number(gpsAt, 4)),
  );
  const exif = directory(text(0x9003, '2026:11:24 09:40:00'), text(0x9011, '+01:00'));
  const gps = directory(
    text(1, 'N'),
    fractions(2, [59, 1], [19, 1], [4680, 100]),
    text(3, 'W'),
    fractions(4, [18, 1], [3, 1], [36, 1]),
    fractions(0x1f, [25, 2]),
  );
  const whole = new Uint8Array(next);
  const mark = number === big ? utf8('MM') : utf8('II');
  whole.set(bare(mark, number(42, 2), number(start, 4)));
  whole.set(main, start);
  whole.set(exif, exifAt);
  whole.set(gps, gpsAt);
  let at = 400;
  for (const block of blocks) {
    whole.set(block, at);
    at += block.length;
  }
  return whole;
}

const segment = (marker: number, contents: Uint8Array): Bytes =>
  bare(0xff, marker, big(contents.length + 2, 2), contents);
const jfif = segment(0xe0, utf8('JFIF\0\x01\x01\0\0\x01\0\x01\0\0'));
const adobe = segment(0xee, utf8('Adobe\0d\0\0\0\0'));
const table = segment(0xdb, new Uint8Array(65).fill(3));
// Escaped bytes, a restart and padding within the data are no ends.
const scan = bare(segment(0xda, new Uint8Array(10)), 1, 0xff, 0, 2, 0xff, 0xd3, 3, 0xff, 0xff, 0, 4);
const end = Uint8Array.of(0xff, 0xd9);
const soi = Uint8Array.of(0xff, 0xd8);
const exifSegment = (orientation: number): Bytes => segment(0xe1, bare(utf8('Exif\0\0'), tiff(big, orientation)));
const said = { latitude: expect.closeTo(59.3296667, 5), longitude: expect.closeTo(-18.06, 5), metres: 12.5 };
const taken = { local: '2026-11-24T09:40:00', offset: '+01:00' };

describe('a JPEG', () => {
  it('keeps what it is drawn with, bit for bit, and says the rest beside it', () => {
    const xmp = segment(0xe1, utf8('http://ns.adobe.com/xap/1.0/\0canary'));
    const profile = segment(0xe2, utf8('MPF\0canary'));
    const comment = segment(0xfe, utf8('canary'));
    const second = bare(segment(0xed, utf8('canary')), scan); // a picture that comes in several passes
    const { bytes, type, exif } = detachMetadata(
      bare(
        soi,
        jfif,
        exifSegment(1),
        xmp,
        profile,
        comment,
        adobe,
        table,
        scan,
        second,
        end,
        utf8('canary film behind it'),
      ),
    );
    expect(bytes).toEqual(bare(soi, jfif, adobe, table, scan, scan, end));
    expect(type).toBe('image/jpeg');
    expect(exif).toEqual({ position: said, takenAt: taken, device: 'Canary Sparrow 7', orientation: 1 });
  });

  it('says how it is to be turned, where it is, and nothing else', () => {
    const { bytes } = detachMetadata(bare(soi, exifSegment(6), table, scan, end));
    expect(has(bytes, 'Canary')).toBe(false);
    const again = detachMetadata(bytes);
    expect(again.exif).toEqual({ position: null, takenAt: null, device: null, orientation: 6 });
    expect(again.bytes).toEqual(bytes);
  });

  it('may have padding between its markers', () => {
    expect(detachMetadata(bare(soi, 0xff, 0xff, table, scan, end)).bytes).toEqual(bare(soi, table, scan, end));
  });

  it('is refused when it breaks off or goes on as something else', () => {
    const whole = bare(soi, jfif, table, scan, end);
    for (const length of [4, 12, 40, whole.length - 2]) {
      expect(() => detachMetadata(whole.slice(0, length))).toThrow(new NotCut('damaged'));
    }
    expect(() => detachMetadata(bare(soi, Uint8Array.of(0xff, 0xe0, 0, 0), end))).toThrow(NotCut);
  });
});

describe('a PNG', () => {
  // Its sum is not looked at: a chunk is kept as it is or not at all.
  const chunk = (name: string, contents: Uint8Array): Bytes =>
    bare(big(contents.length, 4), utf8(name), contents, utf8('sum!'));
  const start = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const header = chunk('IHDR', new Uint8Array(13));
  const data = chunk('IDAT', new Uint8Array(40).fill(7));
  const last = chunk('IEND', new Uint8Array());

  it('keeps what it is drawn with and says the rest beside it', () => {
    const cut = ['tEXt', 'zTXt', 'iTXt', 'tIME', 'caBX'].map((name) => chunk(name, utf8('canary')));
    const gamma = chunk('gAMA', new Uint8Array(4));
    const { bytes, type, exif } = detachMetadata(
      bare(start, header, ...cut, chunk('eXIf', tiff(little, 1)), gamma, data, last, utf8('canary')),
    );
    expect(bytes).toEqual(bare(start, header, gamma, data, last));
    expect(type).toBe('image/png');
    expect(exif).toMatchObject({ position: said, takenAt: taken, device: 'Canary Sparrow 7' });
  });

  it('is refused when it breaks off', () => {
    expect(() => detachMetadata(bare(start, header, data.slice(0, 20)))).toThrow(new NotCut('damaged'));
    expect(() => detachMetadata(bare(start, header, data))).toThrow(new NotCut('damaged'));
  });
});

describe('a WebP', () => {
  const chunk = (name: string, contents: Uint8Array): Bytes =>
    bare(utf8(name), little(contents.length, 4), contents, ...(contents.length % 2 ? [0] : []));
  const riff = (...chunks: Uint8Array[]): Bytes => {
    const inside = bare(utf8('WEBP'), ...chunks);
    return bare(utf8('RIFF'), little(inside.length, 4), inside);
  };
  const extended = (flags: number): Bytes => chunk('VP8X', bare(flags, new Uint8Array(9)));
  const data = chunk('VP8 ', new Uint8Array(31).fill(9));

  it('keeps what it is drawn with, says no more that something follows, and has the right length', () => {
    const { bytes, type, exif } = detachMetadata(
      bare(
        riff(
          extended(0x3e),
          data,
          chunk('EXIF', bare(utf8('Exif\0\0'), tiff(little, 1))),
          chunk('XMP ', utf8('canary')),
        ),
        utf8('canary'),
      ),
    );
    expect(bytes).toEqual(riff(extended(0x32), data));
    expect(type).toBe('image/webp');
    expect(exif).toMatchObject({ position: said, takenAt: taken });
  });

  it('is refused when it breaks off', () => {
    expect(() => detachMetadata(riff(extended(0), data).slice(0, 50))).toThrow(new NotCut('damaged'));
  });
});

describe('what is not cut', () => {
  it('is HEIC, which says so, and everything that is no picture known here', () => {
    expect(() => detachMetadata(bare(big(24, 4), utf8('ftypheic'), new Uint8Array(12)))).toThrow(new NotCut('heic'));
    expect(() => detachMetadata(utf8('GIF89a'))).toThrow(new NotCut('unknown'));
    expect(() => detachMetadata(new Uint8Array())).toThrow(new NotCut('unknown'));
  });
});

describe('EXIF that is damaged', () => {
  it('says nothing, and does no harm', () => {
    const whole = tiff(big, 6);
    for (let length = 0; length < whole.length; length += 7) {
      const cut = segment(0xe1, bare(utf8('Exif\0\0'), whole.slice(0, length)));
      expect(has(detachMetadata(bare(soi, cut, table, scan, end)).bytes, 'Canary')).toBe(false);
    }
    const loop = whole.slice();
    loop.fill(0xff, 8, 60);
    expect(() =>
      detachMetadata(bare(soi, segment(0xe1, bare(utf8('Exif\0\0'), loop)), table, scan, end)),
    ).not.toThrow();
  });
});
