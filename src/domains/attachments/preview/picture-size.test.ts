import { describe, expect, it } from 'vitest';
import { pngOf } from '../testing/hostile-files.ts';
import { isTooLargeToDraw, pictureSize } from './picture-size.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const frame = (width: string, height: string) => `\xff\xc0\x00\x0b\x08${height}${width}\x01\x01\x11\x00`;

describe('how large a picture says that it is', () => {
  it.each([
    ['jpeg', `\xff\xd8${frame('\x02\x80', '\x01\xe0')}\xff\xda`, { width: 640, height: 480 }],
    ['gif', 'GIF89a\x80\x02\xe0\x01\0\0\0', { width: 640, height: 480 }],
    ['webp', `RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x7f\x02\0\xdf\x01\0`, { width: 640, height: 480 }],
    ['webp', `RIFF\0\0\0\0WEBPVP8 \x0a\0\0\0\0\0\0\x9d\x01\x2a\x80\x02\xe0\x01`, { width: 640, height: 480 }],
  ] as const)('%s', (type, contents, size) => expect(pictureSize(type, bytes(contents))).toEqual(size));

  it('a PNG', () =>
    expect(pictureSize('png', pngOf({ width: 640, height: 480 }))).toEqual({ width: 640, height: 480 }));

  it('is that of its largest frame, whichever would be drawn', () => {
    const two = `\xff\xd8${frame('\x00\x10', '\x00\x10')}${frame('\xff\xff', '\xff\xff')}\xff\xda`;
    expect(pictureSize('jpeg', bytes(two))).toEqual({ width: 65_535, height: 65_535 });
  });

  it.each([
    ['jpeg', '\xff\xd8\xff\xda'],
    ['jpeg', '\xff\xd8\xff\xc0\x00\x00'],
    ['jpeg', '\xff\xd8GIF89a'],
    ['png', '\x89PNG\r\n\x1a\n\0\0\0\x0dIDAT'],
    ['gif', 'GIF89a'],
    ['webp', 'RIFF\0\0\0\0WEBP'],
  ] as const)('a damaged %s has none', (type, contents) => expect(pictureSize(type, bytes(contents))).toBeNull());

  it('is too much where a file of some bytes is a field of pixels, or a line without an end', () => {
    expect(isTooLargeToDraw({ width: 30_000, height: 30_000 })).toBe(true);
    expect(isTooLargeToDraw({ width: 1, height: 1_000_000 })).toBe(true);
    expect(isTooLargeToDraw({ width: 8064, height: 6048 })).toBe(false);
    expect(pngOf({ width: 30_000, height: 30_000 }).length).toBeLessThan(2000);
  });
});
