import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** What is known of a file once it was written. */
type ZippedFile = {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
  readonly at: number;
};

const signature = {
  local: 0x04034b50,
  descriptor: 0x08074b50,
  central: 0x02014b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  end: 0x06054b50,
};
/** Sizes come after the contents (3), names are UTF-8 (11). */
const flags = 0x0808;
const version = 45;
const deflated = 8;
const none32 = 0xffffffff;
/** 1 January 1980: the same contents give the same bytes, whenever they are packed. */
const day = 0x21;
/** For its owner alone to read, where a program that unpacks keeps to it. */
const mode = 0o100600 * 0x10000;

const u16 = (n: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(n);
  return bytes;
};
const u32 = (n: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(n >>> 0);
  return bytes;
};
const u64 = (n: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(n));
  return bytes;
};

/** Both sizes with 64 bits, in the field that says so. */
const sizes64 = (...all: readonly number[]): Buffer => Buffer.concat([u16(1), u16(all.length * 8), ...all.map(u64)]);

function localHeader(name: Buffer): Buffer {
  const extra = sizes64(0, 0);
  const fixed = [u32(signature.local), u16(version), u16(flags), u16(deflated), u16(0), u16(day), u32(0)];
  return Buffer.concat([...fixed, u32(none32), u32(none32), u16(name.length), u16(extra.length), name, extra]);
}

function centralHeader({ name, crc, packed, bytes, at }: ZippedFile): Buffer {
  const extra = sizes64(bytes, packed, at);
  const made = [
    u32(signature.central),
    u16((3 << 8) | version),
    u16(version),
    u16(flags),
    u16(deflated),
    u16(0),
    u16(day),
  ];
  const sizes = [u32(crc), u32(none32), u32(none32), u16(name.length), u16(extra.length), u16(0), u16(0), u16(0)];
  return Buffer.concat([...made, ...sizes, u32(mode), u32(none32), name, extra]);
}

function theEnd(count: number, size: number, at: number): Buffer {
  const end64 = [u32(signature.end64), u64(44), u16((3 << 8) | version), u16(version), u32(0), u32(0)];
  const counts = [u64(count), u64(count), u64(size), u64(at)];
  const locator = [u32(signature.locator64), u32(0), u64(at + size), u32(1)];
  const old = [u32(signature.end), u16(0), u16(0), u16(0xffff), u16(0xffff), u32(none32), u32(none32), u16(0)];
  return Buffer.concat([...end64, ...counts, ...locator, ...old]);
}

/**
 * Writes a zip file piece by piece, of any number of files of any size (zip64), none of which is held. What `write` takes is written before the
 * next is asked for.
 */
export class ZipStream {
  private readonly write: (bytes: Buffer) => Promise<void>;
  private readonly entries: ZippedFile[] = [];
  private at = 0;
  constructor(write: (bytes: Buffer) => Promise<void>) {
    this.write = write;
  }

  async add(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const name = Buffer.from(path, 'utf8');
    const began = this.at;
    await this.put(localHeader(name));
    const deflate = createDeflateRaw();
    let crc = 0;
    let bytes = 0;
    const counted = async function* () {
      for await (const piece of content) {
        crc = crc32(piece, crc);
        bytes += piece.length;
        yield piece;
      }
    };
    const fill = pipeline(counted, deflate);
    fill.catch(() => undefined); // it is waited for below; what reads hears of it first
    const contentsAt = this.at;
    for await (const packed of deflate) await this.put(packed as Buffer);
    await fill;
    const packed = this.at - contentsAt;
    await this.put(Buffer.concat([u32(signature.descriptor), u32(crc), u64(packed), u64(bytes)]));
    this.entries.push({ name, crc, packed, bytes, at: began });
  }

  async end(): Promise<void> {
    const at = this.at;
    for (const entry of this.entries) await this.put(centralHeader(entry));
    await this.put(theEnd(this.entries.length, this.at - at, at));
  }

  private async put(bytes: Buffer): Promise<void> {
    await this.write(bytes);
    this.at += bytes.length;
  }
}
