import encodeQR from 'qr';
import type { Picture } from '../../../platform/documents/paper-document.ts';

/** White around the code, in modules, as the standard asks (ISO/IEC 18004). */
const quiet = 4;

/** A text as a QR code, one path of squares. Middle error correction: a crease of the paper does no harm. */
export function qrPicture(text: string): Picture {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quiet });
  const side = rows.length;
  const squares = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * 4}" height="${side * 4}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}h-${side}z"/><path fill="#000" d="${squares.join('')}"/></svg>`,
    width: side * 4,
    height: side * 4,
  };
}
