import { bytesOf } from './bytes.ts';
import type { PackageTexts } from './compose-package.ts';
import { crc32 } from './crc32.ts';
import { directoryLine, headerLength, localHeader, type PackedFile, theEnd } from './zip-layout.ts';

/** A file whose contents come bit by bit, once they are asked for. Its sum is known before, since it stands before them. */
export type StreamedFile = PackedFile & { readonly contents: () => AsyncIterable<Uint8Array> };

/** A package from its first byte to its last, of which no more is in memory than one piece. */
export async function* packed(texts: PackageTexts, files: readonly StreamedFile[]): AsyncGenerator<Uint8Array> {
  const written: StreamedFile[] = texts.map(([path, text]) => {
    const bytes = bytesOf(text);
    const contents = async function* () {
      yield bytes;
    };
    return { path, bytes: bytes.length, crc: crc32(bytes), contents };
  });
  const all = [...written, ...files];
  const lines: Uint8Array[] = [];
  let at = 0;
  for (const file of all) {
    lines.push(directoryLine(file, at));
    yield localHeader(file);
    yield* file.contents();
    at += headerLength(file.path) + file.bytes;
  }
  yield* lines;
  yield theEnd(
    all.length,
    lines.reduce((sum, { length }) => sum + length, 0),
    at,
  );
}
