const [endSign, entrySign] = [0x06054b50, 0x02014b50];
const endLength = 22;
/** 1 January 1980, the first day that a zip archive can name (APPNOTE 6.3.10, 4.4.6). */
const firstDay = 0x0021;

/** The same zip archive without the times at which its parts were packed, so that the same parts give the same bytes. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== endSign) throw new RangeError('No zip archive without a comment.');
  let at = view.getUint32(end + 16, true);
  const first = (place: number): void => {
    view.setUint16(place, 0, true);
    view.setUint16(place + 2, firstDay, true);
  };
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== entrySign) throw new RangeError('The list of the zip archive is damaged.');
    first(at + 12);
    first(view.getUint32(at + 42, true) + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
