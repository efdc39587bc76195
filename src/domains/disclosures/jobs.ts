import { z } from 'zod';
import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { agencyOfKey, boxPurposes, talkPlace } from '../../kernel/device-act.ts';
import { uuidV4, uuidV7 } from '../../kernel/id.ts';
import type { LetterKind } from '../../kernel/letter.ts';
import { reference } from '../../kernel/reference.ts';
import { appendAndLog } from '../../platform/acts/append-and-log.ts';
import { getLetterKind } from '../../platform/acts/registry.ts';
import { findActs, hasBegun } from '../../platform/acts/stored-act.ts';
import { openBox } from '../../platform/crypto/box.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import { openLetter } from '../../platform/crypto/letter.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import { retrying } from '../../platform/database/database-error.ts';
import type { Job, Work } from '../../platform/jobs/job.ts';
import { enterForUnit, getTrack } from '../access/public.server.ts';
import { appendEntry } from '../audit/public.server.ts';
import { hear } from './acts/hear-answer.ts';
import { receive, receiveAct } from './acts/receive.ts';
import { type Posting, sendAnswer } from './post.server.ts';
import { Letter, type SnapshotLetter } from './schema.ts';
import {
  countFailure,
  findAbout,
  findCrossingStream,
  findLetter,
  isDelivered,
  isWaiting,
  type LetterRow,
  listUndelivered,
  markDelivered,
} from './store.ts';
import { hearWithdrawal } from './withdrawal/acts/hear-withdrawal.ts';

/** What delivering needs of its surroundings. */
export type Delivering = Posting & { readonly database: Database; readonly clock: () => Date };

/**
 * Delivers one letter into the realm of its recipient. Delivering it again does nothing, also when two do it at once. That it failed is
 * counted by itself, since the transaction in which it failed leaves nothing; after twenty times the letter is set aside, and only then do
 * its jobs come to an end.
 */
export async function deliverLetter(runtime: Delivering, job: Pick<Job, 'unit' | 'id'>): Promise<void> {
  try {
    await retrying(() => deliverOnce(runtime, job));
  } catch (error) {
    await runtime.database.transaction('cape_worker', (tx) => countFailure(tx, job.id));
    throw error;
  }
}

function deliverOnce(runtime: Delivering, job: Pick<Job, 'unit' | 'id'>): Promise<void> {
  return runtime.database.transaction('cape_worker', async (tx) => {
    if (!(await isWaiting(tx, job.id))) return; // delivered, or set aside
    const box = await enterForUnit(tx, job.unit, 'disclosure.deliver');
    const letter = await findLetter(tx, job.id);
    if (!letter) throw new Error('A letter that waits lies nowhere that its letter-box reaches.');
    const at = { country: letter.country, realm: letter.realm };
    if (!(await isDelivered(tx, at, letter.id))) {
      const contents = Letter.parse(JSON.parse(openLetter(runtime.keys, box.agency, letter.id, letter.sealed)));
      await append(tx, runtime, box, letter, await drafted(tx, runtime, box, letter, contents));
      if (!('answers' in contents)) {
        const now = runtime.clock();
        await sendAnswer(tx, runtime, { answers: letter.id, becauseAct: letter.id, event: 'received', now });
      }
    }
    await markDelivered(tx, letter.id);
  });
}

/**
 * Carries every letter that is still undelivered: for a job that was lost, and for tests. Returns how many it carried. One that cannot be
 * delivered does not hold up the others; its error is thrown when they have been carried.
 */
export async function carryLetters(runtime: Delivering): Promise<number> {
  const tried = new Set<string>();
  const errors: unknown[] = [];
  for (;;) {
    const waiting = await runtime.database.transaction('cape_worker', (tx) => listUndelivered(tx, 100 + tried.size));
    const fresh = waiting.filter(({ letter }) => !tried.has(letter));
    if (fresh.length === 0) {
      if (errors.length > 0) throw errors[0];
      return tried.size - waiting.length;
    }
    for (const { letter, toUnit } of fresh) {
      tried.add(letter);
      await deliverLetter(runtime, { id: letter, unit: toUnit }).catch((error: unknown) => errors.push(error));
    }
  }
}

/** What this domain does without a request, by kind of job. */
export const disclosureJobs = (runtime: Delivering): ReadonlyMap<string, Work> =>
  new Map([['disclosure.deliver', (job) => deliverLetter(runtime, job)]]);

async function drafted(
  tx: Tx,
  runtime: Delivering,
  box: LetterBox,
  letter: LetterRow,
  contents: Letter,
): Promise<ActDraft> {
  const at = { country: letter.country, realm: letter.realm };
  if ('answers' in contents) {
    const stream = await findCrossingStream(tx, at, contents.answers);
    if (!stream) throw new Error('An answer came to a letter that was never sent from here.');
    return hear({ at, letter: letter.id, stream }, contents);
  }
  if ('withdraws' in contents) {
    // The act by which a letter arrived has the id of that letter.
    const [arrival] = await findActs(tx, [at], contents.withdraws);
    if (arrival?.type !== receiveAct.type) throw new Error('A withdrawal came to a letter that never arrived here.');
    return hearWithdrawal({ at, letter: letter.id, stream: arrival.stream, streamKind: arrival.stream_kind }, contents);
  }
  const kind = getLetterKind(runtime.registry, contents.kind);
  const opened = kind.boxed && (await openedFor(tx, runtime, box, at, kind, contents));
  const stream = opened?.stream ?? (await streamFor(tx, runtime, at, kind, contents));
  return receive(
    { at, letter: letter.id, stream },
    kind,
    opened?.contents ?? contents,
    reference(kind.referenceLetter, randomBytes(7)),
  );
}

type LetterBox = { readonly actor: string; readonly unit: number; readonly agency: number };

/**
 * What a letter carries, with its box opened. A box that is sealed to another agency, for another unit or in another visit, or that
 * has arrived here before, is not opened, and arrives without what was in it. One that is opened begins a stream that follows from
 * its bytes, by which it is known again.
 */
async function openedFor(
  tx: Tx,
  { keys }: Delivering,
  own: LetterBox,
  at: RealmKey,
  { snapshot, boxed }: LetterKind,
  contents: SnapshotLetter,
): Promise<{ readonly contents: SnapshotLetter; readonly stream: string | null }> {
  const { to, about, box, sealed, ...plain } = z.parse(snapshot, contents.snapshot);
  const bytes = Buffer.from(String(sealed), 'base64');
  const stream = uuidV4(sha256(bytes));
  const isOurs = agencyOfKey(String(to)) === own.agency && !(await hasBegun(tx, at, stream));
  const name = talkPlace(own.unit, String(about), String(box));
  const inside = isOurs
    ? await openBox(keys, { to: String(to), sealed: bytes, purpose: boxPurposes.conversation, name }).then(
        (opened) => JSON.parse(opened.toString('utf8')) as Record<string, unknown>,
        () => null,
      )
    : null;
  const arrived = inside && boxed && z.safeParse(boxed, { ...plain, ...inside }).data;
  return arrived
    ? { contents: { ...contents, snapshot: arrived }, stream }
    : { contents: { ...contents, snapshot: plain }, stream: null };
}

/** A letter begins a stream of its own; a reply goes on in the one that its question was about. */
async function streamFor(
  tx: Tx,
  runtime: Delivering,
  at: RealmKey,
  kind: LetterKind,
  contents: SnapshotLetter,
): Promise<string> {
  if (!kind.repliesTo) return uuidV7(runtime.clock(), randomBytes(16));
  const about = await findAbout(tx, at, String(contents.snapshot[kind.repliesTo]));
  if (about?.kind !== kind.streamKind)
    throw new Error(`A ${kind.kind} came to a letter that was never sent from here.`);
  return about.stream;
}

async function append(tx: Tx, runtime: Delivering, box: LetterBox, letter: LetterRow, draft: ActDraft): Promise<void> {
  const now = runtime.clock();
  await appendAndLog(
    tx,
    { registry: runtime.registry, keys: runtime.keys, appendEntry },
    {
      ...box,
      capacity: 'letter-box',
      sitting: null,
      track: await getTrack(tx, draft.at),
      now,
      envelope: {
        device: letter.id,
        deviceSeq: 0,
        happenedFrom: now.toISOString(),
        happenedTo: null,
        precision: 'minute',
      },
      bodyHash: sha256(letter.sealed),
    },
    { verb: draft.type, at: draft.at, stream: draft.stream, acts: [draft] },
  );
}
