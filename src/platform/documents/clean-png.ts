import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture as it is kept: read dot by dot and written again, so that nothing else that was in the file is left. */
export type CleanPng = { readonly png: Uint8Array; readonly width: number; readonly height: number };

export const pngFaults = ['not-png', 'too-large', 'too-wide', 'damaged'] as const;
export type PngFault = (typeof pngFaults)[number];

/** What a logo is allowed to be: as a file, and in dots. */
export const logoLimits = { bytes: 65_536, width: 1600, height: 800 } as const;

const sign = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Values for one dot, by the type of colour: grey, colour, palette, grey and clear, colour and clear. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

type Chunk = { readonly name: string; readonly content: Buffer };

/** The chunks of a file up to its end. What comes after the end is not read. Null where a length or a sum is wrong. */
function chunksOf(file: Buffer): Chunk[] | null {
  const chunks: Chunk[] = [];
  for (let at = sign.length; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > file.length || crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return null;
    const name = file.toString('latin1', at + 4, at + 8);
    chunks.push({ name, content: file.subarray(at + 8, end) });
    if (name === 'IEND') return chunks;
    at = end + 4;
  }
  return null;
}

function written(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function unpacked(packed: Buffer, most: number): Buffer | null {
  try {
    const dots = inflateSync(packed, { maxOutputLength: most });
    return dots.length === most ? dots : null;
  } catch {
    return null; // damaged, or more than the picture can hold
  }
}

/**
 * A PNG of eight bits, without interlacing, as a new file with its dots and palette and nothing besides: no text, no place, no time, nothing
 * behind its end. The kind is known by what is in it, never by its name.
 */
export function cleanPng(bytes: Uint8Array): CleanPng | PngFault {
  const file = Buffer.from(bytes);
  if (file.length > logoLimits.bytes) return 'too-large';
  if (!file.subarray(0, sign.length).equals(sign)) return 'not-png';
  const chunks = chunksOf(file);
  const head = chunks?.[0]?.name === 'IHDR' ? chunks[0].content : null;
  if (!chunks || head?.length !== 13) return 'damaged';
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  if (width > logoLimits.width || height > logoLimits.height) return 'too-wide';
  const [bits, colour, packing, filter, interlaced] = head.subarray(8);
  const values = channels[colour ?? -1];
  if (width === 0 || height === 0 || !values || bits !== 8 || packing !== 0 || filter !== 0 || interlaced !== 0) {
    return 'damaged';
  }
  const of = (name: string): Buffer[] => chunks.filter((one) => one.name === name).map(({ content }) => content);
  const line = width * values + 1;
  const dots = unpacked(Buffer.concat(of('IDAT')), line * height);
  if (!dots) return 'damaged';
  for (let at = 0; at < dots.length; at += line) if ((dots[at] ?? 9) > 4) return 'damaged';
  const [palette] = of('PLTE');
  const [clear] = of('tRNS');
  const entries = (palette?.length ?? 0) / 3;
  if (palette && (!Number.isInteger(entries) || entries < 1 || entries > 256)) return 'damaged';
  if (colour === 3) {
    if (!palette || (clear && clear.length > entries) || namesMore(dots, line, entries)) return 'damaged';
  } else if (clear && clear.length !== (colour === 0 ? 2 : colour === 2 ? 6 : -1)) return 'damaged';
  const png = Buffer.concat([
    sign,
    written('IHDR', head),
    ...(colour === 3 && palette ? [written('PLTE', palette)] : []),
    ...(clear ? [written('tRNS', clear)] : []),
    written('IDAT', deflateSync(dots, { level: 9 })),
    written('IEND', Buffer.alloc(0)),
  ]);
  return png.length > logoLimits.bytes ? 'too-large' : { png: new Uint8Array(png), width, height };
}

/** Whether a dot names a colour that the palette does not have. Lines that differ from others are read by the programs that draw them. */
function namesMore(dots: Buffer, line: number, entries: number): boolean {
  for (let at = 0; at < dots.length; at += line) {
    if (dots[at] !== 0) continue;
    for (let dot = at + 1; dot < at + line; dot += 1) if ((dots[dot] ?? 0) >= entries) return true;
  }
  return false;
}
