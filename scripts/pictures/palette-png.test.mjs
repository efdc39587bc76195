import { deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readPng, withFewColours } from './palette-png.mjs';

/** A PNG of eight bits a channel whose rows are filtered as `filters` says, its checks left out: nothing here reads them. */
function pngOf(/** @type {number} */ width, /** @type {readonly (readonly number[])[]} */ rows, channels = 3) {
  const chunk = (/** @type {string} */ type, /** @type {Buffer} */ data) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, channels === 3 ? 2 : 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

it('every way in which a row can be written is read', () => {
  const rows = [
    [0, 10, 20, 30, 40, 50, 60], // as it is
    [1, 10, 20, 30, 30, 30, 30], // from the left
    [2, 1, 1, 1, 1, 1, 1], // from above
    [3, 5, 5, 5, 5, 5, 5], // from both, halved
    [4, 0, 0, 0, 0, 0, 0], // from whichever fits best
  ];
  expect([...readPng(pngOf(2, rows)).colours].map((colour) => colour.toString(16).padStart(6, '0'))).toEqual([
    '0a141e',
    '28323c',
    '0a141e',
    '28323c',
    '0b151f',
    '29333d',
    '0a0f14',
    '1e262d',
    '0a0f14',
    '1e262d',
  ]);
});

it('a channel of how much shines through is left out', () => {
  expect([...readPng(pngOf(1, [[0, 1, 2, 3, 255]], 4)).colours]).toEqual([0x010203]);
});

it('another kind of PNG, and what is none, is refused', () => {
  expect(() => readPng(Buffer.from('no picture'))).toThrow('This is no PNG.');
  const grey = pngOf(1, [[0, 1, 2, 3]]);
  grey[25] = 0;
  expect(() => readPng(grey)).toThrow('This PNG is of another kind.');
});

it('a picture of few colours keeps its size and each of them', () => {
  const white = [255, 255, 255];
  const teal = [0, 90, 120];
  const small = withFewColours(pngOf(3, [[0, ...white, ...teal, ...white]]));
  expect(small.readUInt32BE(16)).toBe(3);
  expect([...small.subarray(24, 26)]).toEqual([4, 3]);
  const palette = small.subarray(small.indexOf('PLTE') + 4, small.indexOf('PLTE') + 10);
  expect([...palette]).toEqual([...white, ...teal]);
  const data = small.indexOf('IDAT');
  const rows = inflateSync(small.subarray(data + 4, data + 4 + small.readUInt32BE(data - 4)));
  expect([...rows]).toEqual([0, 0x01, 0x00]);
});

it('a picture of very many colours keeps sixteen, and each point the nearest of them', () => {
  const rows = Array.from({ length: 64 }, (_, y) => [
    0,
    ...Array.from({ length: 64 * 3 }, (_, at) => (at * 37 + y * 91 + at * y * 7) % 256),
  ]);
  const small = withFewColours(pngOf(64, rows));
  expect(small.readUInt32BE(small.indexOf('PLTE') - 4)).toBe(16 * 3);
  const greys = [
    ...Array.from({ length: 40 }, () => 0),
    ...Array.from({ length: 40 }, (_, at) => 100 + at * 4),
    1,
    102,
  ];
  const grey = withFewColours(pngOf(greys.length, [[0, ...greys.flatMap((one) => [one, one, one])]]));
  const data = grey.indexOf('IDAT');
  const row = inflateSync(grey.subarray(data + 4, data + 4 + grey.readUInt32BE(data - 4)));
  expect((row[1 + 40] ?? 0) >> 4).toBe(0);
  expect((row[1 + 40] ?? 0) & 15).toBe((row[1 + 20] ?? 0) >> 4);
});

it('areas of nearly the same colour keep each their own, though edges have very many', () => {
  const areas = [
    [250, 249, 245],
    [242, 237, 227],
    [255, 255, 255],
    [224, 237, 242],
  ];
  const edges = Array.from({ length: 60 }, (_, at) => [at * 4, 90, 255 - at * 4]);
  const points = [...areas.flatMap((area) => Array.from({ length: 50 }, () => area)), ...edges];
  const small = withFewColours(pngOf(points.length, [[0, ...points.flat()]]));
  const palette = small.subarray(small.indexOf('PLTE') + 4);
  expect([...palette.subarray(0, areas.length * 3)]).toEqual(areas.flat());
});
