import { crc32, deflateRawSync } from 'node:zlib';

const [localMark, centralMark, endMark] = [0x04034b50, 0x02014b50, 0x06054b50];
/** Names are UTF-8. 1 January 1980, so that the same contents give the same bytes. */
const [utf8, day, deflated, version] = [0x0800, 0x21, 8, 20];

/** A few small files as one archive, written at once, in the oldest form, which every program opens. For much or large: `ZipStream`. */
export function plainZip(files: readonly (readonly [string, Uint8Array])[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(content, { level: 9 });
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(version, 0);
    shared.writeUInt16LE(utf8, 2);
    shared.writeUInt16LE(deflated, 4);
    shared.writeUInt16LE(day, 8);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([mark(localMark), shared, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const made = Buffer.alloc(2);
    made.writeUInt16LE(version);
    central.push(Buffer.concat([mark(centralMark), made, shared, place, name]));
    locals.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, listed, mark(endMark), end]);
}

function mark(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
