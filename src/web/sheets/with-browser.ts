import type { ReadWith } from '../../kernel/sheets/read-list.ts';

/** What a browser brings for reading a list: its decoders, and what unpacks until it has become too much. */
export const withBrowser: ReadWith = {
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
