import type { FastifyRequest } from 'fastify';
import type { Who } from '../../../kernel/who.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { enterByKey } from '../../access/public.server.ts';
import type { KeyVerb } from './api-key.ts';
import { isKeyToken, keyBytes } from './token.ts';

/** Why a key was not let in. Which of the reasons of `unknown` it was, no answer says. */
export class KeyRefused extends Error {
  constructor(
    readonly why: 'unknown' | 'too-many',
    /** Seconds after which it may come again. */
    readonly after: number | null = null,
  ) {
    super(why);
  }
}

type KeyDoorOptions = {
  /** How many requests one key makes in a minute. */
  readonly perMinute?: number;
  /** Milliseconds on a clock that runs, also where that of a demo stands. */
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<void>;
};
const waiting = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const minute = 60_000;
/** So many wrong keys are answered at once; then two a second, and none waits longer than this. */
const guesses = { free: 10, step: 500, longest: 5000 };

export type KeyDoor = ReturnType<typeof keyDoor>;

/** The way in for requests by key, one for all of a server, so that a key has its requests once: the header `Authorization: Bearer`, never an address and never a cookie. */
export function keyDoor({ perMinute = 1500, now = () => performance.now(), wait = waiting }: KeyDoorOptions = {}) {
  // By the hash of keys that have come in: a guess is counted nowhere but in the number of all guesses.
  const made = new Map<string, { count: number; since: number }>();
  let nextGuess = 0;

  const hashOf = (key: Uint8Array): string => sha256(key).toString('base64');

  function demandTurn(key: Uint8Array): void {
    const found = made.get(hashOf(key));
    if (!found || now() - found.since >= minute || found.count < perMinute) return;
    throw new KeyRefused('too-many', Math.max(1, Math.ceil((found.since + minute - now()) / 1000)));
  }

  function countTurn(key: Uint8Array): void {
    const hash = hashOf(key);
    const found = made.get(hash);
    if (found && now() - found.since < minute) found.count += 1;
    else made.set(hash, { count: 1, since: now() });
  }

  return {
    /** The key of a request, where it can be one and has a turn left. */
    keyOf(request: FastifyRequest): Uint8Array {
      const [, token] = /^Bearer ([\x21-\x7e]+)$/i.exec(request.headers.authorization ?? '') ?? [];
      if (!token || !isKeyToken(token)) throw new KeyRefused('unknown');
      const key = keyBytes(token);
      demandTurn(key);
      return key;
    },
    /** Enters as the key, for one verb. */
    async enter(tx: Tx, key: Uint8Array, verb: KeyVerb): Promise<Who> {
      const who = await enterByKey(tx, key, verb);
      if (!who) throw new KeyRefused('unknown');
      countTurn(key);
      return who;
    },
    /** Makes who guesses wait, whoever it is: nothing is kept of them. A key that is right waits for none of it. */
    async slowDown(): Promise<void> {
      const at = now();
      nextGuess = Math.min(Math.max(nextGuess, at) + guesses.step, at + guesses.free * guesses.step + guesses.longest);
      const late = nextGuess - at - guesses.free * guesses.step;
      if (late > 0) await wait(late);
    },
  };
}
