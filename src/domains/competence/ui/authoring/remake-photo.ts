import { base64 } from '@scure/base';
import { cleanPhoto, photoLimits } from '../../courses/photo.ts';

/** How the picture is made smaller until it is small enough: side and quality. */
const tries = [
  [1280, 0.8],
  [1280, 0.6],
  [960, 0.6],
  [720, 0.5],
] as const;

/**
 * A picture of any kind that this browser shows, drawn again here as a JPEG: nothing of its file goes on but what is seen. SVG is refused, since
 * it is a program and no picture. Null where the browser cannot.
 */
export async function remadePhoto(file: File): Promise<string | 'svg' | null> {
  if (file.type.includes('svg') || file.name.toLowerCase().endsWith('.svg')) return 'svg';
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
  for (const [side, quality] of tries) {
    const share = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * share));
    canvas.height = Math.max(1, Math.round(bitmap.height * share));
    const brush = canvas.getContext('2d');
    if (!brush) return null;
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
    if (!blob) return null;
    const clean = blob.size > photoLimits.bytes ? 'too-large' : cleanPhoto(new Uint8Array(await blob.arrayBuffer()));
    if (typeof clean !== 'string') return base64.encode(clean.bytes);
  }
  return null;
}
