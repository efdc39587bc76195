import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const longestComment = 65_535;
const mostParts = 2000;

/**
 * How many bytes a ZIP archive has when it is unpacked; null where it is damaged, locked, of a kind that no spreadsheet is, or
 * larger than `most`. An archive can say less of itself than comes out of it, so every part is unpacked against what it says,
 * before a library that holds everything in memory gets to see it.
 */
export function unpackedSize(archive: Buffer, most: number): number | 'broken' | 'large' {
  try {
    return sizeOf(archive, most);
  } catch {
    return 'broken'; // an offset that points outside, or a part that unpacks to more than it says
  }
}

function sizeOf(archive: Buffer, most: number): number | 'broken' | 'large' {
  const from = Math.max(0, archive.length - longestComment - 22);
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < from || archive.readUInt32LE(end) !== endOfDirectory) return 'broken';
  const count = archive.readUInt16LE(end + 10);
  if (count > mostParts) return 'large';
  let at = archive.readUInt32LE(end + 16);
  let sum = 0;
  for (let part = 0; part < count; part += 1) {
    if (archive.readUInt32LE(at) !== directoryEntry) return 'broken';
    const flags = archive.readUInt16LE(at + 8);
    const method = archive.readUInt16LE(at + 10);
    const packed = archive.readUInt32LE(at + 20);
    const unpacked = archive.readUInt32LE(at + 24);
    const local = archive.readUInt32LE(at + 42);
    const isLocked = (flags & 1) === 1;
    if (isLocked || (method !== 0 && method !== 8) || archive.readUInt32LE(local) !== localEntry) return 'broken';
    sum += unpacked;
    if (sum > most) return 'large';
    const body = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(body, body + packed);
    if (bytes.length !== packed) return 'broken';
    const size = method === 0 ? packed : inflateRawSync(bytes, { maxOutputLength: Math.max(1, unpacked) }).length;
    if (size !== unpacked) return 'broken';
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return sum;
}
