import { rmSync } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sealStream } from '../../platform/crypto/age.ts';
import { passing, randomBytes } from '../../platform/crypto/digest.ts';
import { isSafePath, sealedNote, sumsFile } from './layout.ts';
import { MoveRefused, moveMessages } from './messages.ts';

const buffered = 65_536;

/** A folder that is being written. It has its name only once it is whole; until then, and after a fault, there is nothing under that name. */
export type FolderWriter = {
  /** Writes one file, for its owner alone to read. */
  readonly put: (path: string, content: AsyncIterable<string | Uint8Array>) => Promise<void>;
  /** Writes one file of lines. */
  readonly putLines: (path: string, lines: AsyncIterable<string>) => Promise<number>;
  /** Writes the checksums, and gives the one over them all. */
  readonly seal: () => Promise<{ readonly digest: string; readonly files: number }>;
  readonly finish: () => Promise<void>;
  readonly undo: () => Promise<void>;
};

export type Sealing = { readonly recipient: string; readonly note: string };

/** Begins a folder. Whatever is there already is left alone, and refused. */
export async function beginFolder(path: string, sealing: Sealing | null): Promise<FolderWriter> {
  if (await isThere(path)) throw new MoveRefused(moveMessages.outThere, { path });
  if (!(await isThere(dirname(path)))) throw new MoveRefused(moveMessages.outNowhere, { path: dirname(path) });
  const making = `${path}.${randomBytes(6).toString('hex')}.part`;
  await mkdir(making, { mode: 0o700 });
  const remove = () => rmSync(making, { recursive: true, force: true });
  process.once('exit', remove); // also when it is interrupted: half of what is secret is secret
  const made = new Set([making]);
  const sums = new Map<string, string>();

  const folderOf = async (file: string) => {
    const folder = dirname(join(making, file));
    if (made.has(folder)) return;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    made.add(folder);
  };
  const write = async (name: string, content: AsyncIterable<Uint8Array>) => {
    await folderOf(name);
    const file = await open(join(making, name), 'wx', 0o600);
    try {
      for await (const piece of content) await file.write(piece);
    } finally {
      await file.close();
    }
  };
  const put: FolderWriter['put'] = async (name, content) => {
    if (!isSafePath(name) || sums.has(name)) throw new Error('A file of the folder has a name that it cannot have.');
    const { add, end } = passing();
    const plain = async function* () {
      for await (const piece of inLargePieces(content)) {
        add(piece);
        yield piece;
      }
    };
    await (sealing ? write(`${name}.age`, sealStream([sealing.recipient], plain())) : write(name, plain()));
    sums.set(name, end().toString('hex'));
  };
  return {
    put,
    putLines: async (name, lines) => {
      let count = 0;
      const text = async function* () {
        for await (const line of lines) {
          count += 1;
          yield `${line}\n`;
        }
      };
      await put(name, text());
      return count;
    },
    seal: async () => {
      const all = [...sums].sort(([one], [other]) => (one < other ? -1 : 1));
      const text = all.map(([name, sum]) => `${sum}  ${name}\n`).join('');
      await put(sumsFile, oneText(text));
      if (sealing) await write(sealedNote, inLargePieces(oneText(sealing.note)));
      return { digest: sums.get(sumsFile) ?? '', files: all.length };
    },
    finish: async () => {
      await rename(making, path);
      process.off('exit', remove);
    },
    undo: async () => {
      await rm(making, { recursive: true, force: true });
      process.off('exit', remove);
    },
  };
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

export async function* oneText(text: string): AsyncGenerator<string> {
  yield text;
}

export async function* inLargePieces(content: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const piece of content) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : Buffer.from(piece);
    waiting.push(bytes);
    length += bytes.length;
    if (length < buffered) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(waiting);
}
