import type { Bytes } from '../../../../web/offline/bytes.ts';
import { isPictureType, isTooLargeToDraw, type PictureSize, pictureSize } from '../../preview/picture-size.ts';

/** A picture as it was drawn here: pixels and nothing else. */
export type Drawn = { readonly bitmap: ImageBitmap };
export type NotDrawn = { readonly why: 'damaged' } | { readonly why: 'too-large'; readonly size: PictureSize };

/** Longest side on the screen: no more is seen there, and a phone has little room. */
const onScreen = 2400;

/**
 * Draws a picture, once its own head says that it is not too large. Only what can be seen goes on: neither what stands beside the picture,
 * nor a second file behind it. It is turned as its camera says.
 */
export async function drawPicture(type: string, bytes: Bytes): Promise<Drawn | NotDrawn> {
  const size = isPictureType(type) ? pictureSize(type, bytes) : null;
  if (!size) return { why: 'damaged' };
  if (isTooLargeToDraw(size)) return { why: 'too-large', size };
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type: `image/${type}` }), {
      imageOrientation: 'from-image',
    });
    return { bitmap };
  } catch {
    return { why: 'damaged' };
  }
}

/** Puts it onto a canvas of the screen, smaller where it is larger than what can be seen. */
export function putOn(canvas: HTMLCanvasElement, { bitmap }: Drawn): void {
  const share = Math.min(1, onScreen / Math.max(bitmap.width, bitmap.height));
  canvas.width = Math.max(1, Math.round(bitmap.width * share));
  canvas.height = Math.max(1, Math.round(bitmap.height * share));
  const brush = canvas.getContext('2d');
  if (brush) brush.imageSmoothingQuality = 'high';
  brush?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
}

/** The picture again, in its full size, from its pixels alone: a JPEG of a JPEG, and of all else a PNG. Null where the browser cannot. */
export async function remade(type: string, { bitmap }: Drawn): Promise<{ blob: Blob; ending: string } | null> {
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const isJpeg = type === 'jpeg';
  const blob = await new Promise<Blob | null>((done) =>
    canvas.toBlob(done, isJpeg ? 'image/jpeg' : 'image/png', isJpeg ? 0.92 : undefined),
  );
  canvas.width = 0;
  return blob && { blob, ending: isJpeg ? 'jpg' : 'png' };
}
