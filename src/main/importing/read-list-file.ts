import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { type ListRead, type ReadWith, readList } from '../../kernel/sheets/read-list.ts';
import { type ListWrong, mostMegabytes } from '../../kernel/sheets/sheet.ts';

const unpack = promisify(inflateRaw);

const withNode: ReadWith = {
  decode: (bytes, encoding) => {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return null; // no text in this encoding
    }
  },
  inflate: (packed, most) => unpack(packed, { maxOutputLength: most }).catch(() => null),
};

/** Reads a list from the disk as the browser reads one; null where there is no such file. */
export async function readListFile(path: string): Promise<ListRead | ListWrong | null> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  if (found.size > mostMegabytes * 1_000_000) return 'too-large';
  return readList(new Uint8Array(await readFile(path)), withNode);
}
