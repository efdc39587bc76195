import type { Bytes } from '../bytes.ts';
import type { Exif } from './exif.ts';
import { cutJpeg, isJpeg } from './jpeg.ts';
import { cutPng, isPng } from './png.ts';
import { cutWebp, isWebp } from './webp.ts';

/**
 * What a picture says beside itself cannot be taken out of it, so it is not kept. *HEIC*: a format that is not cut here; the
 * camera of the page gives another one. *Damaged*: it says that it is a picture and does not go on as one. *Unknown*: no picture
 * that is known here.
 */
export class NotCut extends Error {
  override readonly name = 'NotCut';
  constructor(readonly reason: 'heic' | 'damaged' | 'unknown') {
    super(reason);
  }
}

type Cut = { readonly bytes: Bytes; readonly type: 'image/jpeg' | 'image/png' | 'image/webp'; readonly exif: Exif };

const heicBrands = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis)$/;

const isHeic = (bytes: Bytes): boolean => {
  const name = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  return name(4) === 'ftyp' && heicBrands.test(name(8));
};

/** The picture alone, bit for bit, and what its camera said beside it. Goes by the bytes and not by the name. */
export function detachMetadata(bytes: Bytes): Cut {
  const formats = [
    { is: isJpeg, cut: cutJpeg, type: 'image/jpeg' },
    { is: isPng, cut: cutPng, type: 'image/png' },
    { is: isWebp, cut: cutWebp, type: 'image/webp' },
  ] as const;
  const format = formats.find(({ is }) => is(bytes));
  if (!format) throw new NotCut(isHeic(bytes) ? 'heic' : 'unknown');
  const cut = format.cut(bytes);
  if (!cut) throw new NotCut('damaged');
  return { ...cut, type: format.type };
}
