/** Unpacks what was packed by deflate, to at most so many bytes; null where it is broken or longer. */
export type Inflate = (packed: Uint8Array, most: number) => Promise<Uint8Array | null>;

/** What an archive says of one file in it. */
type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
};

/** An XLSX of a hundred thousand rows is far below; what says more is made to fill a memory. */
const mostUnpacked = 300_000_000;
const mostEntries = 2000;

const directoryMark = 0x02014b50;
const endMark = 0x06054b50;
const localMark = 0x04034b50;

/** The directory of a ZIP archive; null where it is broken, too large when unpacked, or written for more than four gigabytes. */
function entriesOf(bytes: Uint8Array, text: (part: Uint8Array) => string): ReadonlyMap<string, Entry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 22 - 65_536 && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== endMark) return null;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return null;
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryMark) return null;
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    const name = text(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

export type Archive = {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Null where the file is not there, is broken, or is longer than `most` bytes. */
  readonly read: (name: string, most: number) => Promise<Uint8Array | null>;
  readonly most: number;
};

/** Opens an archive. What a file in it says of its size is not believed: unpacking stops at the limit, counted over all that is read. */
export function openArchive(
  bytes: Uint8Array,
  { inflate, text }: { readonly inflate: Inflate; readonly text: (part: Uint8Array) => string },
): Archive | null {
  const entries = entriesOf(bytes, text);
  if (entries === null) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = mostUnpacked;
  const read = async (name: string, most: number): Promise<Uint8Array | null> => {
    const entry = entries.get(name);
    if (!entry || entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== localMark) return null;
    const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const packed = bytes.subarray(from, from + entry.packed);
    const atMost = Math.min(left, most);
    if (packed.length !== entry.packed || entry.packed > atMost) return null;
    const whole = entry.method === 0 ? packed : entry.method === 8 ? await inflate(packed, atMost) : null;
    if (whole) left -= whole.length;
    return whole;
  };
  return { names: [...entries.keys()], has: (name) => entries.has(name), read, most: mostUnpacked };
}
