import { mostMegabytes } from '../../import/fields.ts';
import { type ListRead, type ReadWith, readList } from '../../import/read-list.ts';
import type { ListWrong } from '../../import/sheet.ts';

const withBrowser: ReadWith = {
  decode: (bytes, encoding) => {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return null; // no text in this encoding
    }
  },
  inflate: async (packed, most) => {
    const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = stream.getReader();
    const pieces: Uint8Array[] = [];
    let length = 0;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        length += value.length;
        if (length > most) return null;
        pieces.push(value);
      }
    } catch {
      return null; // a broken file
    } finally {
      void reader.cancel().catch(() => undefined);
    }
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  },
};

/** Reads a file that was chosen or dropped, in this window. */
export async function chooseList(file: File): Promise<ListRead | ListWrong> {
  if (file.size > mostMegabytes * 1_000_000) return 'too-large';
  try {
    return await readList(new Uint8Array(await file.arrayBuffer()), withBrowser);
  } catch (error) {
    if (error instanceof DOMException) return 'unreadable';
    throw error;
  }
}
