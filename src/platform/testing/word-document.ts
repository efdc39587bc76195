import { inflateRawSync } from 'node:zlib';

/** The text of a Word document that came in base64: its main part, unpacked, with the marks around each text. */
export function textOfWord(base64: string): string {
  const zip = Buffer.from(base64, 'base64');
  const list = zip.indexOf('PK\x01\x02', 0, 'latin1');
  for (let at = list; at >= 0; at = zip.indexOf('PK\x01\x02', at + 1, 'latin1')) {
    if (zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)) !== 'word/document.xml') continue;
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    return (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
  }
  throw new Error('It is no Word document.');
}
