import { crc32, deflateSync } from 'node:zlib';

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const [white, grey] = [0xff, 0x8c];

/**
 * An empty frame as PNG, in shades of grey. It is used where a program cannot show a drawing (SVG), so that the reader sees
 * that something is missing there rather than nothing.
 */
export function framePicture(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8); // bits for each shade; all else is zero: grey, no interlacing
  // Each line begins with 0: no difference from the line before is stored.
  const lines = Buffer.alloc((width + 1) * height, white);
  for (let line = 0; line < height; line += 1) {
    const from = line * (width + 1);
    if (line === 0 || line === height - 1) lines.fill(grey, from, from + width + 1);
    lines[from] = 0;
    lines[from + 1] = grey;
    lines[from + width] = grey;
  }
  const sign = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([sign, chunk('IHDR', head), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))]);
}
