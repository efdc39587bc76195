import { open } from 'node:fs/promises';
import { sealStream } from '../../platform/crypto/age.ts';
import { passing } from '../../platform/crypto/digest.ts';
import { ZipStream } from '../../platform/files/zip-stream.ts';
import { isSafePath, sumsFile } from './layout.ts';
import { type FolderWriter, inLargePieces, oneText } from './write-folder.ts';

/** Pieces that one side puts in and the other takes out, one at a time. */
function handedOver() {
  const given: Uint8Array[] = [];
  let hasEnded = false;
  let wakeTaker: (() => void) | null = null;
  let wakeGiver: (() => void) | null = null;
  const wait = (keep: (wake: () => void) => void) => new Promise<void>(keep);
  return {
    give: async (bytes: Uint8Array): Promise<void> => {
      given.push(bytes);
      wakeTaker?.();
      while (given.length > 0 && !hasEnded) await wait((wake) => (wakeGiver = wake));
    },
    end: () => {
      hasEnded = true;
      wakeTaker?.();
      wakeGiver?.();
    },
    taken: async function* (): AsyncGenerator<Uint8Array> {
      for (;;) {
        const next = given.shift();
        if (next) {
          yield next;
          if (given.length === 0) wakeGiver?.();
        } else if (hasEnded) return;
        else await wait((wake) => (wakeTaker = wake));
      }
    },
  };
}

/** Lets this process answer what came meanwhile. */
const giveWay = () => new Promise<void>((go) => setImmediate(go));

/** The folder of an agency as one zip file that is sealed with age as it is written: nothing of it is on the disk in clear, nor the names of its files. */
export type ArchiveWriter = FolderWriter & {
  readonly written: () => { readonly bytes: number; readonly sha256: string };
};

/** Begins it. `onPiece` hears with each piece how many files are whole; what it throws ends the work. */
export async function beginArchive(
  path: string,
  recipient: string,
  onPiece: (files: number) => void,
): Promise<ArchiveWriter> {
  const file = await open(path, 'wx', 0o600);
  const pipe = handedOver();
  const { add, end } = passing();
  let bytes = 0;
  const sums = new Map<string, string>();
  let failure: unknown = null;
  const sealing = (async () => {
    try {
      for await (const piece of sealStream([recipient], pipe.taken())) {
        await file.write(piece);
        add(piece);
        bytes += piece.length;
        await giveWay();
      }
    } catch (error) {
      failure = error;
    } finally {
      pipe.end();
    }
  })();
  const zip = new ZipStream(async (piece) => {
    if (failure) throw failure;
    await pipe.give(piece);
    if (failure) throw failure;
    onPiece(sums.size);
  });
  const put: FolderWriter['put'] = async (name, content) => {
    if (!isSafePath(name) || sums.has(name)) throw new Error('A file of the folder has a name that it cannot have.');
    const sum = passing();
    const plain = async function* () {
      for await (const piece of inLargePieces(content)) {
        sum.add(piece);
        yield piece;
      }
    };
    await zip.add(name, plain());
    sums.set(name, sum.end().toString('hex'));
  };
  let sha256 = '';
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
      await put(sumsFile, oneText(all.map(([name, sum]) => `${sum}  ${name}\n`).join('')));
      return { digest: sums.get(sumsFile) ?? '', files: all.length };
    },
    finish: async () => {
      await zip.end();
      pipe.end();
      await sealing;
      await file.close();
      if (failure) throw failure;
      sha256 = end().toString('hex');
    },
    undo: async () => {
      pipe.end();
      await sealing;
      await file.close().catch(() => undefined); // it was closed already
    },
    written: () => ({ bytes, sha256 }),
  };
}
