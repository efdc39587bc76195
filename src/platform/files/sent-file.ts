import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Who } from '../../kernel/who.ts';
import type { Keys } from '../crypto/key-file.ts';
import type { Database } from '../database/database.ts';
import type { Walls } from '../http/walls.ts';

/** What a query needs that is answered with a file: it is read bit by bit, after the query is over, each time as the same person. */
export type Sending = {
  readonly database: Database;
  readonly walls: Walls;
  readonly keys: Keys;
  readonly clock: () => Date;
  readonly verbs: (who: Who) => readonly string[];
  readonly token: Uint8Array;
  /** From which byte on the rest is asked for, and of which file that was; null: the whole. */
  readonly range?: { readonly from: number; readonly tag: string | null } | null;
  /** What is done once the answer is over, whole or cut. */
  readonly onEnd: (work: () => void) => void;
};

/** A file that is sent in place of JSON. */
export type SentFile = {
  readonly name: string;
  readonly bytes: number;
  readonly contents: AsyncIterable<Uint8Array>;
  /** For a file that never changes under this name: a download that broke off goes on from a byte. */
  readonly resumes?: { readonly tag: string; readonly from: number };
};

/** The one range that is understood: all from some byte on. What else is asked for is answered with the whole, as HTTP allows. */
export function rangeIn(range: string | undefined, ifRange: string | undefined): NonNullable<Sending['range']> | null {
  const from = /^bytes=(\d{1,15})-$/.exec(range ?? '')?.[1];
  return from === undefined ? null : { from: Number(from), tag: ifRange ?? null };
}

/** Nothing of it is run, shown or framed, whatever the browser takes it for. */
const filePolicy = "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The name for every browser (RFC 6266): letters of ASCII, and the name itself beside. */
function dispositionOf(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/**
 * Sends a file to be kept, and never to be shown: what it is, the receiver is not told. It is read as fast as it is taken, so that it needs
 * no more memory than a few pieces. Where it cannot be read to its end the connection is cut, and the browser says that it failed.
 */
export function sendFile(reply: FastifyReply, { name, bytes, contents, resumes }: SentFile): FastifyReply {
  const from = resumes?.from ?? 0;
  if (resumes) reply.header('accept-ranges', 'bytes').header('etag', resumes.tag);
  if (from > 0) reply.status(206).header('content-range', `bytes ${from}-${bytes - 1}/${bytes}`);
  return reply
    .header('content-security-policy', filePolicy)
    .header('content-disposition', dispositionOf(name))
    .header('content-length', bytes - from)
    .type('application/octet-stream')
    .send(Readable.from(contents, { objectMode: false, highWaterMark: 1_048_576 }));
}
