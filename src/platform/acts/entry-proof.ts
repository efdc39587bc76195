import { canonical } from '../../kernel/text/canonical.ts';
import { hmac, randomBytes } from '../crypto/digest.ts';
import type { Keys } from '../crypto/key-file.ts';

/** What an entry is proved with: a key of each log, which comes from the key file and is never in the database. */
export type ProofKeys = Pick<Keys, 'root'>;

/** An entry as the server says it: in whose log, who did what, and what it was about. */
export type SaidEntry = {
  readonly log: number;
  readonly verb: string;
  readonly result: string;
  readonly actor: string;
  readonly unit: number;
  readonly [about: string]: unknown;
};

/** Who has acted where it was no person of an agency, but the operator of the installation by a command. */
export const operatorActor = 'operator';

/** How the first entry of a session says that no person signed in, but the operator began it for one. An entry of the operator names each. */
export const begunByOperator = 'by operator';

/** What the database adds to an entry when it is written; and the proof, which cannot be over itself. */
const notProved: readonly string[] = ['v', 'session', 'session_n', 'written', 'job', 'mac'];

const keyOf = (keys: ProofKeys, log: number): Buffer => hmac(keys.root, `cape entries of log ${log}`);

const macOf = (keys: ProofKeys, log: number, entry: object): string =>
  hmac(
    keyOf(keys, log),
    canonical(Object.fromEntries(Object.entries(entry).filter(([name]) => !notProved.includes(name)))),
  ).toString('hex');

/**
 * The proof that the server has made an entry, to be written with it. Made before anything is asked of the database, and for
 * one entry only: under a number drawn for it, so that the same proof a second time is found.
 */
export function proveEntry(keys: ProofKeys, entry: SaidEntry): { readonly once: string; readonly mac: string } {
  const once = randomBytes(16).toString('hex');
  return { once, mac: macOf(keys, entry.log, { ...entry, once }) };
}

/** Whether an entry, as stored in the database, was made by a server that holds these keys. */
export const isProved = (keys: ProofKeys, log: number, entry: Readonly<Record<string, unknown>>): boolean =>
  entry.log === log && typeof entry.mac === 'string' && entry.mac === macOf(keys, log, entry);
