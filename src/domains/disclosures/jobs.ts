import { sql } from 'kysely';
import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { uuidV4, uuidV7 } from '../../kernel/id.ts';
import { reference } from '../../kernel/reference.ts';
import { appendActs } from '../../platform/acts/append.ts';
import type { Registry } from '../../platform/acts/registry.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import { openLetter, sealLetter } from '../../platform/crypto/letter.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import { retrying } from '../../platform/database/database-error.ts';
import type { Job, Queue, Work } from '../../platform/jobs/job.ts';
import { enterForUnit } from '../access/public.server.ts';
import { appendEntry } from '../audit/public.server.ts';
import { type AnswerLetter, Letter, type SignalLetter } from './schema.ts';
import {
  findAnswerHouse,
  findCrossingStream,
  findLetter,
  isDelivered,
  type LetterRow,
  listUndelivered,
  markDelivered,
  postAnswer,
} from './store.ts';

/** What delivering needs of its surroundings. */
export type Delivering = {
  readonly database: Database;
  readonly registry: Registry;
  readonly keys: Keys;
  readonly clock: () => Date;
  readonly queue: Queue;
};

/**
 * Posts an answer to a letter in the transaction of the act it rests on, sealed to the house that had written, and queues
 * its delivery. It says what happened and when; no name, no case, no reason.
 */
export async function sendAnswer(
  tx: Tx,
  around: Pick<Delivering, 'keys' | 'queue'>,
  answer: { answers: string; becauseAct: string; event: AnswerLetter['event']; now: Date },
): Promise<void> {
  const house = await findAnswerHouse(tx, answer.answers);
  if (house === null) throw new Error('A letter came from no house.');
  const id = uuidV4(randomBytes(16));
  const contents: AnswerLetter = {
    version: 1,
    kind: 'answer',
    answers: answer.answers,
    event: answer.event,
    at: answer.now.toISOString(),
  };
  const sealed = sealLetter(around.keys, house, id, JSON.stringify(contents));
  const unit = await postAnswer(tx, { ...answer, id, sealed });
  await around.queue(tx, { kind: 'disclosure.deliver', unit, id });
}

/** Delivers one letter into the realm of its recipient. Delivering it again does nothing, also when two do it at once. */
export const deliverLetter = (around: Delivering, job: Pick<Job, 'unit' | 'id'>): Promise<void> =>
  retrying(() => deliverOnce(around, job));

function deliverOnce(around: Delivering, job: Pick<Job, 'unit' | 'id'>): Promise<void> {
  return around.database.transaction('cape_worker', async (tx) => {
    const box = await enterForUnit(tx, job.unit, 'disclosure.deliver');
    const letter = await findLetter(tx, job.id);
    if (!letter) return; // queued by somebody whose transaction did not end well
    const at = { country: letter.country, realm: letter.realm };
    if (!(await isDelivered(tx, at, letter.id))) {
      const contents = Letter.parse(JSON.parse(openLetter(around.keys, box.agency, letter.id, letter.sealed)));
      const draft =
        contents.kind === 'signal'
          ? receiving(at, letter.id, contents, around.clock())
          : await answering(tx, at, letter.id, contents);
      if (draft) await append(tx, around, box, letter, draft);
      if (contents.kind === 'signal') {
        const now = around.clock();
        await sendAnswer(tx, around, { answers: letter.id, becauseAct: letter.id, event: 'received', now });
      }
    }
    await markDelivered(tx, letter.id);
  });
}

/**
 * Carries every letter that still lies undelivered: for a job that was lost, and for tests. Returns how many it carried.
 * One that cannot be delivered does not hold up the others; its error is thrown when they have been carried.
 */
export async function carryLetters(around: Delivering): Promise<number> {
  const tried = new Set<string>();
  const errors: unknown[] = [];
  for (;;) {
    const waiting = await around.database.transaction('cape_worker', (tx) => listUndelivered(tx, 100 + tried.size));
    const fresh = waiting.filter(({ letter }) => !tried.has(letter));
    if (fresh.length === 0) {
      if (errors.length > 0) throw errors[0];
      return tried.size - waiting.length;
    }
    for (const { letter, toUnit } of fresh) {
      tried.add(letter);
      await deliverLetter(around, { id: letter, unit: toUnit }).catch((error: unknown) => errors.push(error));
    }
  }
}

/** What this domain does without anybody asking, by kind of job. */
export const disclosureJobs = (around: Delivering): ReadonlyMap<string, Work> =>
  new Map([['disclosure.deliver', (job) => deliverLetter(around, job)]]);

/** The snapshot becomes the recipient's own document: a new stream with a reference of its own. */
function receiving(at: RealmKey, letter: string, contents: SignalLetter, now: Date): ActDraft {
  const { narrative, ...snapshot } = contents.snapshot as { narrative?: string } & Record<string, unknown>;
  return {
    at,
    id: letter,
    stream: uuidV7(now, randomBytes(16)),
    streamKind: contents.kind,
    type: 'disclosure.receive',
    facts: {
      letter,
      kind: contents.kind,
      reference: reference('S', randomBytes(7)),
      from: contents.from,
      ground: contents.ground,
      sentAt: contents.sentAt,
      snapshot,
      hasNarrative: narrative !== undefined,
    },
    words: { purpose: contents.purpose, ...(narrative === undefined ? {} : { narrative }) },
    ground: contents.ground,
    corrects: null,
    basedOn: [],
  };
}

async function answering(tx: Tx, at: RealmKey, letter: string, contents: AnswerLetter): Promise<ActDraft> {
  const stream = await findCrossingStream(tx, at, contents.answers);
  if (!stream) throw new Error('An answer came to a letter that was never sent from here.');
  return {
    at,
    id: letter,
    stream,
    streamKind: 'disclosure',
    type: 'disclosure.answer',
    facts: { letter, answers: contents.answers, event: contents.event, at: contents.at },
    words: null,
    ground: null,
    corrects: null,
    basedOn: [],
  };
}

async function append(
  tx: Tx,
  around: Delivering,
  box: { actor: string; unit: number; agency: number },
  letter: LetterRow,
  draft: ActDraft,
): Promise<void> {
  const now = around.clock();
  const { rows } = await sql<{ track: string }>`select track from access.memberships()
    where realm = ${letter.realm}`.execute(tx);
  const commits = await appendActs(
    tx,
    around.registry,
    around.keys,
    {
      ...box,
      capacity: 'letter-box',
      sitting: null,
      track: rows[0]?.track ?? 'none',
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
    [draft],
  );
  await appendEntry(tx, draft.type, 'done', { at: now.toISOString(), objects: [draft.stream, draft.id], commits });
}
