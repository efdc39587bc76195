import { crc32, deflateSync, inflateSync } from 'node:zlib';

/*
 * A picture of a screen has few colours and many thousand shades of them, where text is smoothed. With its sixteen most
 * frequent colours alone, two points to a byte, it looks the same and weighs a quarter (docs/decisions/0106-pictures-of-every-screen.md).
 */

/** What half a byte can name. */
const most = 16;

/** How many of them are those of whole areas, which may be near to each other, and not of the edges of letters. */
const areas = 8;

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** @typedef {{ width: number, height: number, colours: Uint32Array }} Picture `colours` are 0xrrggbb, row by row. */

/** @param {Buffer} png */
function chunksOf(png) {
  if (!png.subarray(0, 8).equals(signature)) throw new Error('This is no PNG.');
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** The neighbour that the sum of the three foretells best, as PNG has it. @param {number} left @param {number} up @param {number} corner */
function paeth(left, up, corner) {
  const sum = left + up - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** A picture as a browser writes it: eight bits a channel, not interlaced. @param {Buffer} png @returns {Picture} */
export function readPng(png) {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = header[9] === 2 ? 3 : header[9] === 6 ? 4 : 0;
  if (header[8] !== 8 || channels === 0 || header[12] !== 0) throw new Error('This PNG is of another kind.');
  const bytes = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const stride = width * channels;
  const colours = new Uint32Array(width * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const filter = bytes[y * (stride + 1)];
    const row = Uint8Array.from(bytes.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let at = 0; at < stride; at++) {
      const left = row[at - channels] ?? 0;
      const up = above[at] ?? 0;
      const corner = above[at - channels] ?? 0;
      const told = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      row[at] = (row[at] ?? 0) + told;
    }
    for (let x = 0; x < width; x++) {
      const at = x * channels;
      colours[y * width + x] = ((row[at] ?? 0) << 16) | ((row[at + 1] ?? 0) << 8) | (row[at + 2] ?? 0);
    }
    above = row;
  }
  return { width, height, colours };
}

/** How far apart two colours are, as a square. @param {number} one @param {number} other */
const apart = (one, other) =>
  ((one >> 16) - (other >> 16)) ** 2 +
  (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
  ((one & 255) - (other & 255)) ** 2;

/** The most frequent colours, none too near to one that is there already. @param {Uint32Array} colours */
function paletteOf(colours) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  if (byCount.length <= most) return byCount;
  /** @type {number[]} */
  const chosen = [];
  for (const colour of byCount) {
    if (chosen.length === most) break;
    const nearest = chosen.length < areas ? 32 : 512;
    if (chosen.every((one) => apart(one, colour) > nearest)) chosen.push(colour);
  }
  return chosen;
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The same picture with its most frequent colours alone. @param {Buffer} png @returns {Buffer} */
export function withFewColours(png) {
  const { width, height, colours } = readPng(png);
  const palette = paletteOf(colours);
  /** @type {Map<number, number>} */
  const places = new Map(palette.map((colour, at) => [colour, at]));
  const placeOf = (/** @type {number} */ colour) => {
    const known = places.get(colour);
    if (known !== undefined) return known;
    let best = 0;
    for (let at = 1; at < palette.length; at++)
      if (apart(palette[at] ?? 0, colour) < apart(palette[best] ?? 0, colour)) best = at;
    places.set(colour, best);
    return best;
  };
  const stride = Math.ceil(width / 2) + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * stride + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | (placeOf(colours[y * width + x] ?? 0) << (x % 2 === 0 ? 4 : 0));
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  const list = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', list),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
