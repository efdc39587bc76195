import { describe, expect, it } from 'vitest';
import { aPhoto } from '../testing/a-draft.ts';
import { cleanPhoto, isCleanPhoto, photoBytes, writtenPhoto } from './photo.ts';

const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

describe('a photograph of a course', () => {
  it('is kept as its picture and nothing besides', () => {
    const clean = cleanPhoto(aPhoto());
    if (typeof clean === 'string') throw new Error(clean);
    expect([clean.width, clean.height]).toEqual([1, 1]);
    for (const said of ['JFIF', 'Exif', 'plats']) {
      expect(text(aPhoto())).toContain(said);
      expect(text(clean.bytes)).not.toContain(said);
    }
    expect(cleanPhoto(clean.bytes)).toEqual(clean);
    expect(isCleanPhoto(writtenPhoto(clean.bytes))).toBe(true);
    expect(isCleanPhoto(writtenPhoto(aPhoto()))).toBe(false);
    expect(photoBytes(writtenPhoto(clean.bytes))).toEqual(clean.bytes);
  });

  it('ends where it ends: what follows is left out', () => {
    const clean = cleanPhoto(new Uint8Array([...aPhoto(), ...new TextEncoder().encode('<script>alert(1)</script>')]));
    if (typeof clean === 'string') throw new Error(clean);
    expect(text(clean.bytes)).not.toContain('script');
  });

  it.each([
    ['not-jpeg', new TextEncoder().encode('<svg onload="alert(1)"/>')],
    ['not-jpeg', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['damaged', new Uint8Array([0xff, 0xd8, 0xff, 0xd9])],
    ['damaged', aPhoto().subarray(0, 60)],
    ['damaged', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0])],
    ['damaged', new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 0, 0])],
    ['too-large', new Uint8Array(150_001)],
  ])('is refused as %s', (fault, bytes) => {
    expect(cleanPhoto(bytes)).toBe(fault);
  });

  it('is refused where it is wider than a page', () => {
    const wide = aPhoto();
    const at = wide.findIndex((byte, place) => byte === 0xff && wide[place + 1] === 0xc0);
    wide.set([0x06, 0x41], at + 5);
    expect(cleanPhoto(wide)).toBe('too-wide');
  });

  it('is none where its text is another', () => {
    for (const text_ of ['data:image/svg+xml;base64,PHN2Zz4=', 'data:image/jpeg;base64,???', ''])
      expect([text_, isCleanPhoto(text_)]).toEqual([text_, false]);
  });
});
