/** Why an archive is not read. */
export class NotRead extends Error {
  override readonly name = 'NotRead';
  constructor(readonly reason: 'damaged' | 'locked' | 'too-much') {
    super(reason);
  }
}

export type ZipEntry = {
  readonly name: string;
  /** Whether its contents are packed, or stored as they are. */
  readonly isPacked: boolean;
  /** Where its contents are in the file. */
  readonly from: number;
  readonly to: number;
};

/** How much an office file may hold. A real one has some tens to hundreds of parts. */
export const mostEntries = 5000;
/** What is unpacked at most, of one part and of all together, counted as it comes and not as it says. */
export const mostOfOne = 24 * 1_048_576;
export const mostOfAll = 64 * 1_048_576;

const two = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
const four = (bytes: Uint8Array, at: number): number => two(bytes, at) + two(bytes, at + 2) * 65_536;
const isAt = (bytes: Uint8Array, at: number, third: number, fourth: number): boolean =>
  bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === third && bytes[at + 3] === fourth;

function findEnd(bytes: Uint8Array): number {
  const least = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= least; at--) if (isAt(bytes, at, 5, 6)) return at;
  throw new NotRead('damaged');
}

/**
 * What is in an archive, by the list at its end. Nothing is unpacked. An archive that names an entry twice could be read in two ways, so it
 * is not read; nor is one with passwords, one in parts, or one that says that it is larger than 4 GB.
 */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const end = findEnd(bytes);
  const count = two(bytes, end + 10);
  if (count > mostEntries) throw new NotRead('too-much');
  const entries = new Map<string, ZipEntry>();
  let at = four(bytes, end + 16);
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || !isAt(bytes, at, 1, 2)) throw new NotRead('damaged');
    const nameLength = two(bytes, at + 28);
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + Math.min(nameLength, 1000)));
    if (entries.has(name)) throw new NotRead('damaged');
    if ((two(bytes, at + 8) & 1) === 1) throw new NotRead('locked');
    entries.set(name, { name, ...placeOf(bytes, at) });
    at += 46 + nameLength + two(bytes, at + 30) + two(bytes, at + 32);
  }
  return entries;
}

function placeOf(bytes: Uint8Array, at: number): Omit<ZipEntry, 'name'> {
  const method = two(bytes, at + 10);
  const length = four(bytes, at + 20);
  const local = four(bytes, at + 42);
  if ((method !== 0 && method !== 8) || local + 30 > bytes.length || !isAt(bytes, local, 3, 4))
    throw new NotRead('damaged');
  const from = local + 30 + two(bytes, local + 26) + two(bytes, local + 28);
  if (from + length > bytes.length) throw new NotRead('damaged');
  return { isPacked: method === 8, from, to: from + length };
}
