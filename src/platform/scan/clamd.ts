import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';

/** What a scanner says of the contents of a file. *too-large*: it takes no more than it has been given, and says nothing of the rest. */
export type Scanned =
  | { readonly outcome: 'clean' | 'too-large'; readonly signature: null }
  | { readonly outcome: 'found'; readonly signature: string };

/** Has contents scanned as they come. Throws `ScannerUnreachable` where no answer can be had. */
export type Scanner = (contents: AsyncIterable<Uint8Array>) => Promise<Scanned>;

/** There is no answer, or none that is understood. Nothing was said of the contents. */
export class ScannerUnreachable extends Error {
  override readonly name = 'ScannerUnreachable';
}

/** How long the scanner may be silent. It unpacks archives as far as its own settings say, which takes its time. */
const patienceMs = 300_000;
const longestAnswer = 4096;
/** Few enough bytes to fit into the buffer of a socket. */
const frame = 65_536;

/**
 * ClamAV's daemon at its socket, by its command INSTREAM: pieces with their length before them, a length of nought at the end, one line as
 * the answer. The contents go over the socket and are in no file of this server. clamd(8).
 */
export const clamdAt =
  (path: string): Scanner =>
  async (contents) => {
    const socket = connect({ path });
    const answer = new Promise<string>((resolve, reject) => {
      let said = '';
      socket.setEncoding('latin1');
      socket.setTimeout(patienceMs, () => socket.destroy(new Error('silent')));
      socket.on('data', (part: string) => {
        said += part;
        if (said.length > longestAnswer) socket.destroy(new Error('too long'));
        else if (said.includes('\0')) resolve(said.slice(0, said.indexOf('\0')));
      });
      // What says no more answers no more, also where it has not read what was sent.
      socket.on('end', () => socket.destroy());
      // It answers before the end and closes where more comes than it takes: what it has said counts, also when writing fails.
      socket.on('close', () => reject(new ScannerUnreachable()));
      socket.on('error', () => undefined);
    });
    answer.catch(() => undefined); // it is awaited below
    let isOver = false;
    const over = answer.then(
      () => true,
      () => true,
    );
    void over.then((is) => {
      isOver = is;
    });
    // What it has answered by now is read before more is written: where it has closed, what was not read would be lost with the writing.
    const send = async (bytes: Uint8Array): Promise<void> => {
      if (!socket.write(bytes)) await Promise.race([over, drained(socket)]);
      await setImmediate();
    };
    try {
      await send(Buffer.from('zINSTREAM\0'));
      for await (const piece of contents) {
        for (let from = 0; from < piece.length && !isOver; from += frame) {
          const part = piece.subarray(from, from + frame);
          const length = Buffer.alloc(4);
          length.writeUInt32BE(part.length);
          await send(Buffer.concat([length, part]));
        }
        if (isOver) break;
      }
      if (!isOver) socket.write(Buffer.alloc(4));
      return understood(await answer);
    } finally {
      socket.destroy();
    }
  };

const drained = (socket: ReturnType<typeof connect>): Promise<void> =>
  new Promise((resolve) => socket.once('drain', () => resolve()));

function understood(line: string): Scanned {
  const found = /^stream: (.{1,200}) FOUND$/.exec(line)?.[1];
  // No virus: the daemon did not look into all of it, and says so where its `AlertExceedsMax` is on.
  if (found?.startsWith('Heuristics.Limits.Exceeded')) return { outcome: 'too-large', signature: null };
  if (found !== undefined) return { outcome: 'found', signature: found };
  if (line === 'stream: OK') return { outcome: 'clean', signature: null };
  if (/size limit exceeded/i.test(line)) return { outcome: 'too-large', signature: null };
  throw new ScannerUnreachable();
}
