import { deflateSync } from 'node:zlib';
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
  const small = withFewColours(pngOf(2, [[0, 255, 255, 255, 0, 90, 120]]), 60_000);
  expect(small.readUInt32BE(16)).toBe(2);
  expect(small[25]).toBe(3);
  const palette = small.subarray(small.indexOf('PLTE') + 4, small.indexOf('PLTE') + 10);
  expect([...palette]).toEqual([255, 255, 255, 0, 90, 120]);
});

it('a picture of very many colours is written with fewer, until it fits', () => {
  const rows = Array.from({ length: 64 }, (_, y) => [
    0,
    ...Array.from({ length: 64 * 3 }, (_, at) => (at * 37 + y * 91 + at * y * 7) % 256),
  ]);
  const fits = withFewColours(pngOf(64, rows), 2500);
  const free = withFewColours(pngOf(64, rows), 60_000);
  expect(fits.length).toBeLessThan(free.length);
  expect(free.readUInt32BE(free.indexOf('PLTE') - 4)).toBe(256 * 3);
});
