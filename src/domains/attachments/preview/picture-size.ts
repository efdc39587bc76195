export type PictureSize = { readonly width: number; readonly height: number };

/** What is drawn at most: some 240 MB once it is unpacked, whatever the file weighs. The largest sensors of common phones are below it. */
export const mostPixels = 60_000_000;
/** No side is longer: a picture of one line can be as heavy to draw as a large one. */
export const longestSide = 20_000;

const two = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const four = (bytes: Uint8Array, at: number): number => two(bytes, at) * 65_536 + two(bytes, at + 2);
const littleTwo = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const littleThree = (bytes: Uint8Array, at: number): number => littleTwo(bytes, at) | ((bytes[at + 2] ?? 0) << 16);
const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

/** Heads of frames: all of the row but tables of codes and settings of the arithmetic coder. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Of several frames before the first scan the largest counts, whichever of them a browser would draw. */
function sizeOfJpeg(bytes: Uint8Array): PictureSize | null {
  let width = 0;
  let height = 0;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) break;
    const length = two(bytes, at + 2);
    if (length < 2) return null;
    if (isFrame(marker)) {
      height = Math.max(height, two(bytes, at + 5));
      width = Math.max(width, two(bytes, at + 7));
    }
    at += 2 + length;
  }
  return { width, height };
}

function sizeOfWebp(bytes: Uint8Array): PictureSize | null {
  let width = 0;
  let height = 0;
  for (let at = 12; at + 18 <= bytes.length; ) {
    const name = nameAt(bytes, at);
    const length = littleTwo(bytes, at + 4) + littleTwo(bytes, at + 6) * 65_536;
    const from = at + 8;
    if (name === 'VP8X') {
      width = Math.max(width, littleThree(bytes, from + 4) + 1);
      height = Math.max(height, littleThree(bytes, from + 7) + 1);
    } else if (name === 'VP8 ') {
      width = Math.max(width, littleTwo(bytes, from + 6) & 0x3fff);
      height = Math.max(height, littleTwo(bytes, from + 8) & 0x3fff);
    } else if (name === 'VP8L') {
      const bits = littleThree(bytes, from + 1) + (bytes[from + 4] ?? 0) * 16_777_216;
      width = Math.max(width, (bits % 16_384) + 1);
      height = Math.max(height, (Math.floor(bits / 16_384) % 16_384) + 1);
    } else if (name === 'ANMF') {
      width = Math.max(width, littleThree(bytes, from + 6) + 1);
      height = Math.max(height, littleThree(bytes, from + 9) + 1);
    }
    at = from + length + (length % 2);
  }
  return { width, height };
}

const sizes = {
  jpeg: sizeOfJpeg,
  png: (bytes: Uint8Array): PictureSize | null =>
    nameAt(bytes, 12) === 'IHDR' ? { width: four(bytes, 16), height: four(bytes, 20) } : null,
  gif: (bytes: Uint8Array): PictureSize => ({ width: littleTwo(bytes, 6), height: littleTwo(bytes, 8) }),
  webp: sizeOfWebp,
} as const;
type PictureType = keyof typeof sizes;

export const isPictureType = (type: string): type is PictureType => Object.hasOwn(sizes, type);

/** How large a picture says that it is, by its own head. Nothing is unpacked. Null where it says nothing that can be true. */
export function pictureSize(type: PictureType, bytes: Uint8Array): PictureSize | null {
  const size = sizes[type](bytes);
  return size && size.width > 0 && size.height > 0 ? size : null;
}

/** Whether a picture is too large to be drawn: a file of some kB may say that it is as large as a field. */
export const isTooLargeToDraw = ({ width, height }: PictureSize): boolean =>
  width * height > mostPixels || width > longestSide || height > longestSide;
