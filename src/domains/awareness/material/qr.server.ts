import encodeQr from 'qr';

/** How many dots of paper stay empty around a code, so that a phone finds it (ISO/IEC 18004). */
const margin = 4;

/**
 * A code that leads to an address, as a drawing of one path: a quarter of it may be torn or covered. Its side is in dots of its own, so that
 * it is sharp in any size.
 */
export function qrDrawing(address: string): string {
  const rows: boolean[][] = encodeQr(address, 'raw', { ecc: 'quartile', border: margin });
  const runs = rows.flatMap((row, y) =>
    [
      ...row
        .map((dot) => (dot ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  const side = rows.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}h-${side}z"/><path fill="#17212b" d="${runs.join('')}"/></svg>`;
}
