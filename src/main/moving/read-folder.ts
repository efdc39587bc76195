import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../../kernel/text/printable.ts';
import { passing } from '../../platform/crypto/digest.ts';
import { isSafePath, sumsFile } from './layout.ts';
import { MoveRefused, moveMessages } from './messages.ts';

const longestLine = 64 * 1_048_576;
const longestSums = 256 * 1_048_576;

export type FolderLine = { readonly path: string; readonly number: number; readonly text: string };

/** A folder of which each file is as its checksum says, and which holds no other. */
export type FolderReader = {
  /** Every file, by name. */
  readonly paths: readonly string[];
  /** What is in a file. Refused at its end where it was changed since it was checked. */
  readonly bytes: (path: string) => AsyncGenerator<Buffer>;
  readonly lines: (path: string) => AsyncGenerator<FolderLine>;
  readonly json: (path: string) => Promise<Readonly<Record<string, unknown>>>;
};

/** Reads the checksums of a folder and holds every file against them, before anything else is asked of it. Links lead nowhere. */
export async function openFolder(folder: string): Promise<FolderReader> {
  const found = await listFiles(folder);
  if (found.has(`${sumsFile}.age`)) throw new MoveRefused(moveMessages.isSealed, {});
  if (!found.has(sumsFile)) throw new MoveRefused(moveMessages.noFolder, { path: printable(folder), file: sumsFile });
  const sums = await readSums(folder);
  for (const path of sums.keys()) if (!found.has(path)) throw new MoveRefused(moveMessages.missing, { file: path });
  for (const path of found)
    if (path !== sumsFile && !sums.has(path)) throw new MoveRefused(moveMessages.extra, { file: printable(path) });

  const bytes = async function* (path: string) {
    const sum = sums.get(path);
    if (sum === undefined) throw new MoveRefused(moveMessages.missing, { file: printable(path) });
    const { add, end } = passing();
    for await (const piece of piecesOf(join(folder, path))) {
      add(piece);
      yield piece;
    }
    if (end().toString('hex') !== sum) throw new MoveRefused(moveMessages.changed, { file: path });
  };
  for (const path of sums.keys()) for await (const _piece of bytes(path));
  const lines = (path: string) => linesOf(path, bytes(path));
  return {
    paths: [...sums.keys()],
    bytes,
    lines,
    json: async (path) => {
      for await (const line of lines(path)) return objectIn(line);
      throw new MoveRefused(moveMessages.noJson, { file: path, line: 1 });
    },
  };
}

/** The JSON object in a line. */
export function objectIn({ path, number, text }: FolderLine): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null; // falls through to the sentence below
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new MoveRefused(moveMessages.noJson, { file: path, line: number });
  return value as Readonly<Record<string, unknown>>;
}

/** Every file below a folder, by its name from there. */
async function listFiles(folder: string): Promise<Set<string>> {
  const all = new Set<string>();
  const add = async (below: string) => {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
          throw new MoveRefused(moveMessages.noFolder, { path: printable(folder), file: sumsFile });
        throw error;
      },
    );
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await add(path);
      else if (entry.isFile()) all.add(path);
      else throw new MoveRefused(moveMessages.noFile, { file: printable(path) });
    }
  };
  await add('');
  return all;
}

async function readSums(folder: string): Promise<Map<string, string>> {
  const path = join(folder, sumsFile);
  if ((await lstat(path)).size > longestSums) throw new MoveRefused(moveMessages.badSums, { line: 1 });
  const sums = new Map<string, string>();
  for await (const { text, number } of linesOf(sumsFile, piecesOf(path))) {
    const [, sum = '', name = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(text) ?? [];
    if (sum === '') throw new MoveRefused(moveMessages.badSums, { line: number });
    if (!isSafePath(name)) throw new MoveRefused(moveMessages.badPath, { line: number, file: printable(name) });
    if (sums.has(name) || name === sumsFile) throw new MoveRefused(moveMessages.badSums, { line: number });
    sums.set(name, sum);
  }
  return sums;
}

/** A file that is no link. */
async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    for (;;) {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(65_536), 0, 65_536, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Lines end with one character and no other, whatever a text in them holds. */
async function* linesOf(path: string, pieces: AsyncIterable<Buffer>): AsyncGenerator<FolderLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let number = 1;
  let begun: Buffer[] = [];
  let length = 0;
  const text = (rest: Buffer): string => {
    try {
      return decoder.decode(Buffer.concat([...begun, rest]));
    } catch {
      throw new MoveRefused(moveMessages.noJson, { file: path, line: number });
    }
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, from)) {
      yield { path, number, text: text(piece.subarray(from, end)) };
      number += 1;
      begun = [];
      length = 0;
      from = end + 1;
    }
    begun.push(piece.subarray(from));
    length += piece.length - from;
    if (length > longestLine) throw new MoveRefused(moveMessages.noJson, { file: path, line: number });
  }
  if (length > 0) throw new MoveRefused(moveMessages.noJson, { file: path, line: number });
}
