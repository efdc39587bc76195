import type { z } from 'zod';
import type { ActDraft, ActEnvelope, RealmKey } from '../../kernel/act.ts';
import type { ProofKind } from '../../kernel/proof.ts';
import type { Role, Who } from '../../kernel/who.ts';
import type { Tx } from '../database/database.ts';
import type { Sending, SentFile } from '../files/sent-file.ts';
import type { Call } from './call.ts';

/** What an access to something protected adds to the log. */
export type Look = {
  /** The file that it was in; null where what was asked is in several. */
  readonly at: RealmKey | null;
  readonly objects: readonly string[];
  readonly fields: readonly string[];
};

/** What a rule decided: the acts to append, and the stream that the answer shows. */
export type Decision = { readonly at: RealmKey; readonly stream: string; readonly acts: readonly ActDraft[] };

/**
 * For what a route asks that its person has proved within a quarter of an hour who they are; a session alone is enough for every other.
 * `when`: not every time. `notAsked`: it is of this kind and does not ask, and why (docs/decisions/0094 lists each).
 */
export type ProofRule<Params, Input, Loaded> = {
  readonly of: ProofKind;
  readonly when?: (loaded: Loaded, call: Call<Params, Input>) => boolean;
  readonly notAsked?: string;
};

/**
 * An answer that takes long to work out and needs nothing more from the database. It is worked out once the transaction has
 * ended, because a database ends one that waits for us too long.
 */
export class Deferred<Answer> {
  constructor(readonly compute: () => Answer | Promise<Answer>) {}
}

/**
 * One question that can be asked. Runs as a role that cannot write. The steps are taken in this order, each by itself:
 * enter, holds, parse, load, may, fresh proof, show, log the access, commit, and what is worked out afterwards.
 */
export type Query<Params, Input, Loaded, Answer> = {
  readonly kind: 'query';
  /** The one spelling: right, log entry, route and texts. */
  readonly name: string;
  readonly path: string;
  /** The roles that hold the right of this name. Nothing granted is nothing allowed. */
  readonly roles: readonly Role[];
  readonly params: z.core.$ZodType<Params>;
  readonly input: z.core.$ZodType<Input>;
  /** What is asked is sent in the body, since it may not stand in an address, which browsers and proxies keep. */
  readonly inBody?: true;
  readonly answer: z.core.$ZodType<Answer>;
  /** Null: there is nothing that this person can see. */
  readonly load: (tx: Tx, call: Call<Params, Input>) => Promise<Loaded | null>;
  readonly may: (who: Who, loaded: Loaded) => boolean;
  readonly proof?: ProofRule<Params, Input, Loaded>;
  readonly show: (tx: Tx, loaded: Loaded, call: Call<Params, Input>) => Promise<Answer | Deferred<Answer>>;
  /** What the log records of the access; a query that shows nothing protected has none. */
  readonly look?: (loaded: Loaded, call: Call<Params, Input>) => Look;
  /** The file that is sent in place of the answer, which says what it is. Read bit by bit once the query is over and logged. */
  readonly sends?: (answer: Answer, sending: Sending) => Promise<SentFile>;
};

/** One list that a system reads with a key of its agency, which no session opens: for the description of the API. */
export type EndpointByKey = {
  /** The one spelling: log entry, route and operation. */
  readonly name: string;
  readonly path: string;
  /** The verb that the key must have been made for. */
  readonly verb: string;
  readonly says: string;
  readonly asked: z.core.$ZodType;
  readonly answer: z.core.$ZodType;
};

/**
 * One thing that can be done, in one transaction and in this order: enter, holds, parse, known id, load, may, fresh proof, decide, gates of the agency, append
 * (which folds the stream as well), log, receipt stored, carry, show, commit. An id that is known goes straight to show.
 */
export type Command<Params, Input extends { act: ActEnvelope }, Loaded, Shown, Answer> = {
  readonly kind: 'command';
  readonly name: string;
  readonly path: string;
  /** The roles that hold the right of this name. Nothing granted is nothing allowed. */
  readonly roles: readonly Role[];
  readonly params: z.core.$ZodType<Params>;
  readonly input: z.core.$ZodType<Input>;
  readonly answer: z.core.$ZodType<Answer>;
  readonly status: 200 | 201;
  /**
   * What of the input goes into the fingerprint that stays with the act for ever; all of it where this is not there. What can be
   * taken out later stays out of it: an attacker could try each guess.
   */
  readonly fingerprinted?: (input: Input) => object;
  readonly load: (tx: Tx, call: Call<Params, Input>) => Promise<Loaded | null>;
  readonly may: (who: Who, loaded: Loaded) => boolean;
  readonly proof?: ProofRule<Params, Input, Loaded>;
  /** Pure: gives acts, or throws the problem that stops them. */
  readonly decide: (loaded: Loaded, call: Call<Params, Input>) => Decision;
  /** What else must happen in the same transaction because of the acts: letters posted, jobs queued. */
  readonly afterAppend?: (tx: Tx, decision: Decision, loaded: Loaded, call: Call<Params, Input>) => Promise<void>;
  readonly show: (tx: Tx, at: RealmKey, stream: string, call: Call<Params, Input>) => Promise<Shown>;
};

// biome-ignore lint/suspicious/noExplicitAny: a list of endpoints forgets the types that each was checked with
export type Endpoint = Query<any, any, any, any> | Command<any, any, any, any, any>;

/** How it is asked: what may stand in an address by GET, all else by POST. */
export const methodOf = (endpoint: Endpoint): 'GET' | 'POST' =>
  endpoint.kind === 'query' && !endpoint.inBody ? 'GET' : 'POST';

/** Declares a query. The only way to add a route that reads. */
export const query = <Params, Input, Loaded, Answer>(
  definition: Omit<Query<Params, Input, Loaded, Answer>, 'kind'>,
): Query<Params, Input, Loaded, Answer> => ({ kind: 'query', ...definition });

/** Declares a command. The only way to add a route that writes. */
export const command = <Params, Input extends { act: ActEnvelope }, Loaded, Shown, Answer>(
  definition: Omit<Command<Params, Input, Loaded, Shown, Answer>, 'kind'>,
): Command<Params, Input, Loaded, Shown, Answer> => ({ kind: 'command', ...definition });
