import { z } from 'zod';
import type { ActEnvelope, RealmKey, Receipt } from '../../kernel/act.ts';
import { Capacity } from '../../kernel/capacity.ts';
import { zoneIn } from '../../kernel/country.ts';
import { Uuid, uuidV4, uuidV7 } from '../../kernel/id.ts';
import type { Language } from '../../kernel/language.ts';
import { Problem } from '../../kernel/problem.ts';
import { canonical } from '../../kernel/text/canonical.ts';
import type { Who } from '../../kernel/who.ts';
import { appendAndLog, realmPseudonym } from '../acts/append-and-log.ts';
import { findReceipt, saveReceipt } from '../acts/receipt.ts';
import type { Registry } from '../acts/registry.ts';
import { findActs } from '../acts/stored-act.ts';
import { hmac, randomBytes } from '../crypto/digest.ts';
import type { Keys } from '../crypto/key-file.ts';
import { sign } from '../crypto/sign.ts';
import type { Database, Tx } from '../database/database.ts';
import { retrying } from '../database/database-error.ts';
import type { Queue } from '../jobs/job.ts';
import { textsIn } from '../pages/catalogue.ts';
import { type Call, todayIn } from './call.ts';
import { type Command, Deferred, type ProofRule, type Query } from './endpoint.ts';
import type { Pace } from './limits/pace.ts';
import { TooFast } from './limits/too-fast.ts';
import { httpMessages } from './messages.ts';
import { parseInput } from './parse.ts';
import { refuseNotYet } from './refusing/not-yet.ts';
import { recordingRefusals } from './refusing/refusals.ts';
import type { Claimed, Walls } from './walls.ts';

export type Runtime = {
  readonly database: Database;
  readonly walls: Walls;
  readonly registry: Registry;
  readonly keys: Keys;
  readonly clock: () => Date;
  readonly track: (who: Who, at: RealmKey) => string;
  /** The names of everything that this person has the right to, in order. */
  readonly verbs: (who: Who) => readonly string[];
  readonly queue: Queue;
  /** How fast one account may ask. None where whose account it is means nothing: in a demo. */
  readonly pace?: Pace;
  /** How fast one account may act: as a person does, who reads what they answer. It is asked beside `pace`, and of commands alone. */
  readonly actPace?: Pace;
  /** Whether mail is sent; left out, it is not. */
  readonly mails?: boolean;
};

export type CallRequest = {
  readonly token: Uint8Array | null;
  readonly params: unknown;
  readonly input: unknown;
  readonly language: Language;
  /** Enters in another way than by a session: what a phone brings. Then there is no token. */
  readonly entering?: (tx: Tx) => Promise<Who | null>;
};

type CallResult<Answer> = { readonly status: number; readonly answer: Answer };

/** Answers a query, as a role that cannot write. A refusal is written down by itself. */
export async function runQuery<P, I, L, A>(
  runtime: Runtime,
  query: Query<P, I, L, A>,
  request: CallRequest,
): Promise<CallResult<A>> {
  const shown = await recordingRefusals(runtime, query.name, 'cape_read', request, () =>
    runtime.database.transaction('cape_read', async (tx) => {
      const who = await enter(runtime, tx, request, null, [runtime.pace]);
      if (!runtime.walls.holds(who, query)) throw new Problem('forbidden', runtime.walls.texts.mayNot);
      const call = callOf<P, I>(runtime, who, request, query);
      const loaded = await query.load(tx, call);
      if (loaded === null) throw new Problem('not-found', runtime.walls.texts.notFound);
      if (!runtime.walls.may(query.may as (who: Who, loaded: unknown) => boolean, who, loaded)) {
        throw new Problem('forbidden', runtime.walls.texts.mayNot);
      }
      if (isProofAsked(query.proof, loaded, call)) await runtime.walls.demandFreshProof(tx);
      const found = await query.show(tx, loaded, call);
      const answer = found instanceof Deferred ? found : z.parse(query.answer, found);
      const look = query.look?.(loaded, call);
      if (look) {
        await runtime.walls.append(tx, runtime.keys, who, query.name, 'seen', {
          at: call.now.toISOString(),
          realm: look.at && realmPseudonym(runtime.keys, look.at),
          objects: look.objects,
          fields: look.fields,
        });
      }
      return answer;
    }),
  );
  return { status: 200, answer: shown instanceof Deferred ? z.parse(query.answer, await shown.compute()) : shown };
}

/** Carries out a command in one transaction, once: sending it again gives the stored outcome. */
export function runCommand<P, I extends { act: ActEnvelope }, L, S, A>(
  runtime: Runtime,
  command: Command<P, I, L, S, A>,
  request: CallRequest,
): Promise<CallResult<A>> {
  return inTurn(runtime, command, request, async (tx) => {
    const { call, outcome } = await execute(runtime, command, request, tx);
    const shown = await command.show(tx, outcome.at, outcome.stream, call);
    return answerWith(runtime, call.who, shown, outcome.receipt);
  }).then((done) => ({ status: command.status, answer: z.parse(command.answer, done) }));
}

/** Carries out a command as `runCommand` does, and makes no answer: for a caller with no one to show it to. */
export async function performCommand<P, I extends { act: ActEnvelope }, L, S, A>(
  runtime: Runtime,
  command: Command<P, I, L, S, A>,
  request: CallRequest,
): Promise<void> {
  await inTurn(runtime, command, request, (tx) => execute(runtime, command, request, tx));
}

/** One transaction of its own, tried again when others were in its way. */
function inTurn<T>(
  runtime: Runtime,
  command: { readonly name: string },
  request: CallRequest,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return recordingRefusals(runtime, command.name, 'cape_app', request, () =>
    retrying(
      () => runtime.database.transaction('cape_app', work),
      () => new Problem('conflict', httpMessages.busy),
    ),
  );
}

/** The result of a command: in which stream, and the receipt that was kept of it. */
type Outcome = { readonly at: RealmKey; readonly stream: string; readonly receipt: { leaf: string; time: string } };

/** All the steps of a command in a transaction that the caller has begun, up to its result. Nothing is shown. */
export async function execute<P, I extends { act: ActEnvelope }, L, S, A>(
  runtime: Runtime,
  command: Command<P, I, L, S, A>,
  request: CallRequest,
  tx: Tx,
): Promise<{ call: Call<P, I>; outcome: Outcome }> {
  const { walls } = runtime;
  const who = await enter(runtime, tx, request, claimedIn(request.input), [runtime.pace, runtime.actPace]);
  if (!walls.holds(who, command)) throw new Problem('forbidden', walls.texts.mayNot);
  const call = callOf<P, I>(runtime, who, request, command);
  const { act } = call.input;
  // Without the sitting: who signs in again and sends what was waiting sends the same thing from another one.
  const sent = { ...(command.fingerprinted?.(call.input) ?? call.input), act: { ...act, sitting: undefined } };
  // Under a key, since it is readable beside what is sealed: else an attacker with a list of names could try each.
  const fingerprints = hmac(runtime.keys.root, 'fingerprints of commands');
  const bodyHash = hmac(fingerprints, canonical({ verb: command.name, params: call.params, input: sent }));

  const before = await findOutcome(tx, call, bodyHash);
  if (before) {
    const receipt = await findReceipt(tx, before.at, act.id);
    if (!receipt) throw new Error('An act was stored without its receipt.');
    return { call, outcome: { ...before, receipt } };
  }

  refuseNotYet(act, call.now);
  const loaded = await command.load(tx, call);
  if (loaded === null) throw new Problem('not-found', walls.texts.notFound);
  if (!walls.may(command.may as (who: Who, loaded: unknown) => boolean, who, loaded)) {
    throw new Problem('forbidden', walls.texts.mayNot);
  }
  // A phone has no session: it proves each act with its own key, and was made its owner's after a fresh proof.
  if (!request.entering && isProofAsked(command.proof, loaded, call)) await walls.demandFreshProof(tx);
  const decision = command.decide(loaded, call);
  if (!command.proof && decision.acts.some(({ type }) => runtime.registry.types.get(type)?.proof)) {
    throw new Error(`The route ${command.name} does not say whether it asks for a proof.`);
  }
  const gated = await walls.gated?.(tx, call, decision.acts, request.entering ? act.happenedFrom : null);
  if (gated?.refused) throw gated.refused;
  const { leaf } = await appendAndLog(
    tx,
    { registry: runtime.registry, keys: runtime.keys, appendEntry: walls.append },
    {
      actor: who.actor,
      unit: who.unit,
      agency: who.agency,
      capacity: who.capacity,
      sitting: who.sitting,
      track: runtime.track(who, decision.at),
      now: call.now,
      day: todayIn(call),
      envelope: act,
      bodyHash,
    },
    { verb: command.name, ...decision, acts: [...decision.acts, ...(gated?.acts ?? [])] },
  );
  const receipt = { leaf, time: call.now.toISOString() };
  await saveReceipt(tx, decision.at, act.id, receipt);
  await command.afterAppend?.(tx, decision, loaded, call);
  return { call, outcome: { at: decision.at, stream: decision.stream, receipt } };
}

const isProofAsked = <P, I, L>(rule: ProofRule<P, I, L> | undefined, loaded: L, call: Call<P, I>): boolean =>
  rule !== undefined && rule.notAsked === undefined && (rule.when?.(loaded, call) ?? true);

/** The signature needs nothing of the database; it is sent only after the commit. */
function answerWith(runtime: Runtime, who: Who, shown: unknown, stored: { leaf: string; time: string }): unknown {
  const unsigned = { origin: runtime.walls.originOf(who.agency), ...stored };
  const receipt: Receipt = {
    ...unsigned,
    signature: sign(runtime.keys.receipt, runtime.walls.receiptText(unsigned)).toString('base64'),
  };
  return { ...(shown as object), receipt };
}

/**
 * The result of the act of this id, when it was this person on this device who sent exactly this. Looked for only where they read today.
 */
async function findOutcome(
  tx: Tx,
  { who, readable, input: { act } }: Call<unknown, { act: ActEnvelope }>,
  bodyHash: Buffer,
): Promise<{ at: RealmKey; stream: string } | null> {
  const stored = await findActs(tx, readable, act.id);
  if (stored.length === 0) return null;
  const same = stored.find(
    (row) => row.actor === who.actor && row.device === act.device && row.body_hash.equals(bodyHash),
  );
  if (!same) throw new Problem('conflict', httpMessages.idUsed);
  return { at: { country: same.country, realm: same.realm }, stream: same.stream };
}

/** What is claimed of an act, read before the rest so that entering can check it. */
const ClaimedAct = z.object({ id: Uuid, capacity: Capacity, sitting: Uuid });
function claimedIn(input: unknown): Claimed | null {
  const claimed = ClaimedAct.safeParse((input as { act?: unknown } | null)?.act);
  return claimed.success ? { ...claimed.data, act: claimed.data.id } : null;
}

async function enter(
  runtime: Runtime,
  tx: Tx,
  request: CallRequest,
  claimed: Claimed | null,
  paces: readonly (Pace | undefined)[],
): Promise<Who> {
  const who = await (request.entering
    ? request.entering(tx)
    : request.token && runtime.walls.enter(tx, request.token, claimed));
  if (!who) throw new Problem('unauthenticated', runtime.walls.texts.notSignedIn);
  // What a phone brings was made at the speed of a visit, and is limited by itself.
  for (const paced of request.token ? paces : []) {
    const pace = paced?.(who.actor);
    if (pace && pace.wait > 0) throw new TooFast(pace);
  }
  return who;
}

function callOf<P, I>(
  runtime: Runtime,
  who: Who,
  request: CallRequest,
  endpoint: Pick<Query<P, I, unknown, unknown>, 'params' | 'input'>,
): Call<P, I> {
  const now = runtime.clock();
  return {
    who,
    verbs: runtime.verbs(who),
    params: parseInput(endpoint.params, request.params),
    input: parseInput(endpoint.input, request.input),
    now,
    texts: textsIn(request.language, zoneIn(who.country)),
    readable: runtime.walls.readable(who, now),
    writable: runtime.walls.writable(who, now),
    own: runtime.walls.own(who, now),
    ownOn: (track) => runtime.walls.own(who, now, track),
    registry: runtime.registry,
    keys: runtime.keys,
    newId: () => uuidV7(now, randomBytes(16)),
    newOpaqueId: () => uuidV4(randomBytes(16)),
    random: randomBytes,
    queue: runtime.queue,
    mails: runtime.mails ?? false,
  };
}
