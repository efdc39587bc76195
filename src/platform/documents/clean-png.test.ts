import { crc32, deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { cleanPng } from './clean-png.ts';
import { framePicture } from './frame-picture.ts';

const sign = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
function head(width: number, height: number, [bits = 8, colour = 0, interlaced = 0]: number[] = []): Buffer {
  const made = Buffer.alloc(13);
  made.writeUInt32BE(width, 0);
  made.writeUInt32BE(height, 4);
  made.set([bits, colour, 0, 0, interlaced], 8);
  return chunk('IHDR', made);
}
const end = chunk('IEND', Buffer.alloc(0));
const aPng = (first: Buffer, dots: Uint8Array, ...more: Buffer[]): Buffer =>
  Buffer.concat([sign, first, ...more, chunk('IDAT', deflateSync(dots)), end]);

it('keeps dots, palette and size, and nothing that was hidden in the file or behind its end', () => {
  const text = chunk('tEXt', Buffer.from('Comment\0<script>hidden</script>'));
  const place = chunk('eXIf', Buffer.from('hidden'));
  const file = Buffer.concat([aPng(head(2, 1), Buffer.from([0, 9, 9]), text, place), Buffer.from('PK\x03\x04 hidden')]);
  const clean = cleanPng(file);
  if (typeof clean === 'string') throw new Error(clean);
  expect(clean).toMatchObject({ width: 2, height: 1 });
  const kept = Buffer.from(clean.png);
  expect(kept.toString('latin1')).not.toMatch(/hidden|tEXt|eXIf|PK/);
  // What was cleaned is what it was already.
  expect(cleanPng(clean.png)).toEqual(clean);
  const palette = chunk('PLTE', Buffer.from([1, 2, 3]));
  expect(typeof cleanPng(aPng(head(2, 1, [8, 3]), Buffer.from([0, 0, 0]), palette))).toBe('object');
  expect(typeof cleanPng(framePicture(300, 100))).toBe('object');
});

it.each([
  ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), 'not-png'],
  ['another picture', Buffer.from('\xff\xd8\xff\xe0JFIF', 'latin1'), 'not-png'],
  ['only the beginning of one', sign, 'damaged'],
  ['a page behind the beginning', Buffer.concat([sign, Buffer.from('<html><script>x()</script></html>')]), 'damaged'],
  ['more bytes than are taken', Buffer.concat([framePicture(2, 2), Buffer.alloc(65_536)]), 'too-large'],
  ['more dots than are taken', aPng(head(60_000, 60_000), Buffer.alloc(4)), 'too-wide'],
  ['more dots than it says', aPng(head(2, 1), Buffer.alloc(1_000_000)), 'damaged'],
  ['fewer dots than it says', aPng(head(2, 2), Buffer.from([0, 1, 1])), 'damaged'],
  ['no dots', aPng(head(0, 0), Buffer.alloc(0)), 'damaged'],
  ['sixteen bits', aPng(head(1, 1, [16]), Buffer.from([0, 1, 1])), 'damaged'],
  ['interlacing', aPng(head(1, 1, [8, 0, 1]), Buffer.from([0, 1])), 'damaged'],
  ['a filter that does not exist', aPng(head(1, 1), Buffer.from([9, 1])), 'damaged'],
  ['no palette', aPng(head(1, 1, [8, 3]), Buffer.from([0, 1])), 'damaged'],
  [
    'a colour that the palette lacks',
    aPng(head(1, 1, [8, 3]), Buffer.from([0, 7]), chunk('PLTE', Buffer.from([1, 2, 3]))),
    'damaged',
  ],
  ['a wrong sum', Buffer.concat([framePicture(2, 2).subarray(0, -1), Buffer.from([0])]), 'damaged'],
])('refuses %s', (_what, file, fault) => {
  expect(cleanPng(file)).toBe(fault);
});
