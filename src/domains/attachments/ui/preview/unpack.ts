import type { Bytes } from '../../../../web/offline/bytes.ts';
import type { ReadPart } from '../../preview/office/office-part.ts';
import { mostOfAll, mostOfOne, NotRead, type ZipEntry, zipEntries } from '../../preview/zip-entries.ts';

/** Given to the browser's unpacking at a time: what comes of it at once is at most a thousand times as much. */
const step = 8192;

/** Unpacks one part, and stops as soon as it is more than it may be, whatever the archive says of itself. */
async function unpack(bytes: Bytes, entry: ZipEntry, most: number): Promise<Uint8Array[]> {
  const stored = bytes.subarray(entry.from, entry.to);
  if (!entry.isPacked) {
    if (stored.length > most) throw new NotRead('too-much');
    return [stored];
  }
  let at = 0;
  const source = new ReadableStream<Bytes>({
    pull(into) {
      if (at >= stored.length) return into.close();
      into.enqueue(stored.slice(at, at + step));
      at += step;
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let had = 0;
  for (;;) {
    const next = await reader.read().catch(() => {
      throw new NotRead('damaged');
    });
    if (next.done) return parts;
    had += next.value.length;
    if (had > most) {
      reader.cancel().catch(() => undefined);
      throw new NotRead('too-much');
    }
    parts.push(next.value);
  }
}

/** Reads parts of an archive as text, each once, all together no more than may be. What was not asked for stays packed. */
export function partsOf(bytes: Bytes): ReadPart {
  const entries = zipEntries(bytes);
  const read = new Map<string, string>();
  let left = mostOfAll;
  return async (name) => {
    const before = read.get(name);
    if (before !== undefined) return before;
    const entry = entries.get(name);
    if (!entry) return null;
    const parts = await unpack(bytes, entry, Math.min(mostOfOne, left));
    left -= parts.reduce((sum, part) => sum + part.length, 0);
    const decoder = new TextDecoder();
    const text = parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
    read.set(name, text);
    return text;
  };
}
