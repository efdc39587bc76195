/** A file as it lies in the container: its name in plain ASCII, its length and its sum. It is not packed, so that its bytes are its own. */
export type PackedFile = { readonly path: string; readonly bytes: number; readonly crc: number };

export const marks = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
/** 1 January 1980: the same contents give the same bytes, whenever they are packed. */
const day = 0x21;
const [version, utf8, stored] = [20, 0x0800, 0];

/** What the oldest form of a ZIP file can count, less than which every program opens. */
export const largestContainer = 4_000_000_000;
export const mostFiles = 60_000;

export const headerLength = (path: string): number => 30 + path.length;

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function filled(length: number, fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [at, width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return bytes;
}

/** The fields that both heads of a file have, from where they begin. */
const shared = ({ path, bytes, crc }: PackedFile, from: number) =>
  [
    [from, 2, version],
    [from + 2, 2, utf8],
    [from + 4, 2, stored],
    [from + 8, 2, day],
    [from + 10, 4, crc],
    [from + 14, 4, bytes],
    [from + 18, 4, bytes],
    [from + 22, 2, path.length],
  ] as const;

/** Where in the head of a file its sum stands. */
export const crcIn = { local: 14, central: 16 } as const;

/** What stands before the contents of a file. */
export function localHeader(file: PackedFile): Uint8Array {
  const head = filled(headerLength(file.path), [[0, 4, marks.local], ...shared(file, 4)]);
  head.set(ascii(file.path), 30);
  return head;
}

/** The line of a file in the directory at the end. */
export function directoryLine(file: PackedFile, at: number): Uint8Array {
  const line = filled(46 + file.path.length, [[0, 4, marks.central], [4, 2, version], ...shared(file, 6), [42, 4, at]]);
  line.set(ascii(file.path), 46);
  return line;
}

/** The last bytes of the container: how many files, and where their directory is. */
export const theEnd = (count: number, length: number, at: number): Uint8Array =>
  filled(22, [
    [0, 4, marks.end],
    [8, 2, count],
    [10, 2, count],
    [12, 4, length],
    [16, 4, at],
  ]);

/** How long the whole is. */
export const containerLength = (files: readonly Pick<PackedFile, 'path' | 'bytes'>[]): number =>
  files.reduce((sum, { path, bytes }) => sum + headerLength(path) + bytes + 46 + path.length, 22);
