import { crc32, inflateRawSync } from 'node:zlib';

const at64 = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at));

/** The files of a zip file with 64-bit sizes, by name, read from its central directory as other programs do. Throws where a checksum does not fit. */
export function unzip(zip: Buffer): Map<string, Buffer> {
  const locator = zip.length - 22 - 20;
  if (zip.readUInt32LE(zip.length - 22) !== 0x06054b50 || zip.readUInt32LE(locator) !== 0x07064b50) {
    throw new Error('This is no zip file that ends as it should.');
  }
  const end = at64(zip, locator + 8);
  const [count, size, start] = [at64(zip, end + 32), at64(zip, end + 40), at64(zip, end + 48)];
  if (start + size !== end) throw new Error('The directory of a zip file does not end where it should.');
  const files = new Map<string, Buffer>();
  let at = start;
  for (let n = 0; n < count; n++) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('An entry of a zip file is none.');
    const [nameLength, extraLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30)];
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    const extra = at + 46 + nameLength;
    const [bytes, packed, local] = [at64(zip, extra + 4), at64(zip, extra + 12), at64(zip, extra + 20)];
    const contents = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = inflateRawSync(zip.subarray(contents, contents + packed));
    if (content.length !== bytes || crc32(content) !== zip.readUInt32LE(at + 16)) {
      throw new Error('A file in a zip file is not what its checksum says.');
    }
    files.set(name, content);
    at = extra + extraLength;
  }
  return files;
}
