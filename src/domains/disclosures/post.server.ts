import { z } from 'zod';
import type { ActDraft } from '../../kernel/act.ts';
import { uuidV4 } from '../../kernel/id.ts';
import type { Named } from '../../kernel/who.ts';
import { getLetterKind, type Registry } from '../../platform/acts/registry.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import { sealLetter } from '../../platform/crypto/letter.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Queue } from '../../platform/jobs/job.ts';
import { SendFacts, sendAct } from './acts/send.ts';
import type { AnswerLetter, SnapshotLetter } from './schema.ts';
import { findAnswerAgency, postAnswer, postLetter, postReply } from './store.ts';

/** What posting needs of its surroundings; every command has it. */
export type Posting = { readonly registry: Registry; readonly keys: Keys; readonly queue: Queue };

/** Who sends, as the letter names it: a unit and an agency, never a person. */
type From = { readonly unitName: Named; readonly agencyName: Named };

/**
 * Posts the letter of the one `disclosure.send` among these acts, in their transaction, sealed to the agency of its recipient, and queues
 * its delivery. What it carries is the snapshot that is frozen in that act and nothing else; or `keptNowhere`, which that act does not
 * hold: then the agency that sends has nothing left of it.
 */
export async function sendLetter(
  tx: Tx,
  runtime: Posting,
  sent: {
    acts: readonly ActDraft[];
    from: From;
    agency: number;
    now: Date;
    keptNowhere?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  const [act, ...others] = sent.acts.filter(({ type }) => type === sendAct.type);
  if (!act?.words || others.length > 0) throw new Error('One letter rests on one act of sending.');
  if ((act.words.snapshot === undefined) === (sent.keptNowhere === undefined))
    throw new Error('A letter carries what its act holds, or what nobody here keeps.');
  const carried = sent.keptNowhere ?? JSON.parse(act.words.snapshot ?? '');
  const { letter, kind, toUnit, ground, isReply } = SendFacts.parse(act.facts);
  const { unitName, agencyName } = sent.from;
  const { snapshot: shape, repliesTo } = getLetterKind(runtime.registry, kind);
  const contents: SnapshotLetter = {
    version: 1,
    kind,
    from: { unit: { sv: unitName.sv, en: unitName.en }, house: { sv: agencyName.sv, en: agencyName.en } },
    ground,
    purpose: act.words.purpose ?? '',
    sentAt: sent.now.toISOString(),
    snapshot: { ...z.parse(shape, carried) },
  };
  const sealed = sealLetter(runtime.keys, sent.agency, letter, JSON.stringify(contents));
  const answers = repliesTo && contents.snapshot[repliesTo];
  if (isReply) await postReply(tx, { sendAct: act.id, id: letter, answers: String(answers), sealed });
  else await postLetter(tx, { sendAct: act.id, id: letter, toUnit, sealed });
  await runtime.queue(tx, { kind: 'disclosure.deliver', unit: toUnit, id: letter });
}

/**
 * Posts an answer to a letter in the transaction of the act it rests on, sealed to the agency that had written, and queues
 * its delivery. It says what happened and when; no name, no case, no reason.
 */
export async function sendAnswer(
  tx: Tx,
  runtime: Pick<Posting, 'keys' | 'queue'>,
  answer: { answers: string; becauseAct: string; event: AnswerLetter['event']; now: Date },
): Promise<void> {
  const agency = await findAnswerAgency(tx, answer.answers);
  if (agency === null) throw new Error('A letter came from no agency.');
  const id = uuidV4(randomBytes(16));
  const contents: AnswerLetter = {
    version: 1,
    kind: 'answer',
    answers: answer.answers,
    event: answer.event,
    at: answer.now.toISOString(),
  };
  const sealed = sealLetter(runtime.keys, agency, id, JSON.stringify(contents));
  const { answers, becauseAct } = answer;
  const unit = await postAnswer(tx, { answers, becauseAct, id, sealed });
  await runtime.queue(tx, { kind: 'disclosure.deliver', unit, id });
}
