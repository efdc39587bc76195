/** One file in a zip archive, as it is stored there. */
type ZipEntry = { readonly bytes: Uint8Array; readonly isDeflated: boolean };
export type Zip = ReadonlyMap<string, ZipEntry>;

const [endSign, entrySign, partSign] = [0x06054b50, 0x02014b50, 0x04034b50];
const endLength = 22;
const mostParts = 2000;

/**
 * What is in a zip archive (APPNOTE 6.3.10), by its list of contents at the end. Null where there is no such list, where it
 * is damaged, too long or divided over several files, or where anything in it is locked. Nothing is unpacked here.
 */
export function zipOf(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): Zip | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endIn(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) return null;
  const parts = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySign) return null;
    const [locked, method] = [view.getUint16(at + 8, true) & 1, view.getUint16(at + 10, true)];
    const [packed, begin] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const name = decode(bytes.subarray(at + 46, at + 46 + nameLength));
    at += 46 + nameLength + extra + comment;
    if (locked || (method !== 0 && method !== 8)) return null;
    if (begin + 30 > bytes.length || view.getUint32(begin, true) !== partSign) return null;
    const from = begin + 30 + view.getUint16(begin + 26, true) + view.getUint16(begin + 28, true);
    if (from + packed > bytes.length) return null;
    parts.set(name, { bytes: bytes.subarray(from, from + packed), isDeflated: method === 8 });
  }
  return parts;
}

/** The list of contents begins in the last 64 kB: a comment may follow it. */
function endIn(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - 65_535);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) if (view.getUint32(at, true) === endSign) return at;
  return -1;
}
