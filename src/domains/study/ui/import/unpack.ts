import type { Unpacking } from '../../review/import/workbook.ts';

/** Unpacks with what the browser has, and stops as soon as it has become too much. */
async function inflate(bytes: Uint8Array, most: number): Promise<Uint8Array | null> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      length += piece.value.length;
      if (length > most) {
        await reader.cancel();
        return null;
      }
      pieces.push(piece.value);
    }
  } catch {
    return null; // no packed stream, or one that was cut short: browsers have different errors for it
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export const unpacking: Unpacking = { inflate, decode: (bytes) => new TextDecoder('utf-8').decode(bytes) };
