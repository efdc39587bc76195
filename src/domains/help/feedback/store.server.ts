import { sql } from 'kysely';
import { openWithKey, sealWith } from '../../../platform/crypto/box.ts';
import { hmac } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { FeedbackHere, FeedbackKind, OwnFeedback } from './shapes.ts';

/*
 * Feedback lies sealed under the key of the agency, each text for its own place. No role of the server reads the table: functions of the
 * database give a person their own, and an administrator that of the agency.
 */

export type FeedbackKeys = Pick<Keys, 'agencyKey' | 'agencyKeyAt'>;

const keyOf = (keys: FeedbackKeys, agency: number, epoch: number): Buffer =>
  hmac(keys.agencyKeyAt(agency, epoch), 'cape feedback', String(agency));

/** The epoch of the agency’s key (4 bytes), then what `sealWith` gives. */
function seal(keys: FeedbackKeys, agency: number, place: string, text: string): Buffer {
  const { epoch } = keys.agencyKey(agency);
  const before = Buffer.alloc(4);
  before.writeUInt32BE(epoch);
  return Buffer.concat([before, sealWith(keyOf(keys, agency, epoch), Buffer.from(text), place)]);
}

const open = (keys: FeedbackKeys, agency: number, place: string, sealed: Buffer): string =>
  openWithKey(keyOf(keys, agency, Buffer.from(sealed).readUInt32BE(0)), sealed.subarray(4), place).toString('utf8');

const placeOf = (id: string): string => `feedback ${id}`;
const answerPlaceOf = (id: string): string => `answer to ${placeOf(id)}`;

export type FeedbackOutcome =
  | 'closed'
  | 'done'
  | 'full'
  | 'known'
  | 'none'
  | 'not-administrator'
  | 'signed-out'
  | 'taken';
type By = { readonly token: Uint8Array; readonly agency: number };

const outcomeOf = async (asked: Promise<{ rows: { outcome: FeedbackOutcome }[] }>): Promise<FeedbackOutcome> =>
  (await asked).rows[0]?.outcome ?? 'signed-out';

export function writeFeedback(
  tx: Tx,
  keys: FeedbackKeys,
  { token, agency }: By,
  said: { id: string; page: string | null; kind: FeedbackKind; text: string; at: Date },
): Promise<FeedbackOutcome> {
  const sealed = seal(keys, agency, placeOf(said.id), said.text);
  return outcomeOf(
    sql<{
      outcome: FeedbackOutcome;
    }>`select access.write_feedback(${Buffer.from(token)}, ${said.id}, ${said.page}, ${said.kind}, ${sealed}, ${said.at}) as outcome`.execute(
      tx,
    ),
  );
}

/** Answers, or closes without an answer where there is no text. */
export function answerFeedback(
  tx: Tx,
  keys: FeedbackKeys,
  { token, agency }: By,
  said: { id: string; text: string | null; at: Date },
): Promise<FeedbackOutcome> {
  const sealed = said.text === null ? null : seal(keys, agency, answerPlaceOf(said.id), said.text);
  return outcomeOf(
    sql<{
      outcome: FeedbackOutcome;
    }>`select access.answer_feedback(${Buffer.from(token)}, ${said.id}, ${sealed}, ${said.at}) as outcome`.execute(tx),
  );
}

type Row = {
  id: string;
  page: string | null;
  kind: FeedbackKind;
  sealed: Buffer;
  written_at: Date;
  answer: Buffer | null;
  answered_at: Date | null;
  closed_at: Date | null;
};

const shown = (keys: FeedbackKeys, agency: number, row: Row) => ({
  id: row.id,
  page: row.page,
  kind: row.kind,
  text: open(keys, agency, placeOf(row.id), row.sealed),
  at: row.written_at.toISOString(),
  answer: row.answer && open(keys, agency, answerPlaceOf(row.id), row.answer),
  answeredAt: row.answered_at?.toISOString() ?? null,
  closedAt: row.closed_at?.toISOString() ?? null,
});

/** What a person has written themselves. Reading it is seeing the answers. */
export async function listOwnFeedback(tx: Tx, keys: FeedbackKeys, { token, agency }: By): Promise<OwnFeedback> {
  const { rows } = await sql<Row & { is_new: boolean }>`select id, page, kind, sealed, written_at, answer, answered_at,
    closed_at, is_new from access.own_feedback(${Buffer.from(token)})`.execute(tx);
  return { items: rows.map((row) => ({ ...shown(keys, agency, row), isNew: row.is_new })) };
}

/** What was written in the agency; of a person who does not administrate it, none. */
export async function listFeedback(tx: Tx, keys: FeedbackKeys, { token, agency }: By): Promise<FeedbackHere> {
  const { rows } = await sql<
    Row & { name: string; answered_by: string | null }
  >`select id, page, kind, sealed, written_at,
    answer, answered_at, closed_at, name, answered_by from access.feedback_here(${Buffer.from(token)})`.execute(tx);
  return {
    items: rows.map((row) => ({ ...shown(keys, agency, row), by: row.name, answeredBy: row.answered_by })),
  };
}

/** Whether the person of this token administrates their agency and acts as that now. */
export async function administersNow(tx: Tx, token: Uint8Array): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select access.reads_feedback(${Buffer.from(token)}) as may`.execute(tx);
  return rows[0]?.may === true;
}

/** Forgets what was closed a year ago, and what belongs to people who have left. */
export async function forgetFeedback(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select access.forget_feedback() as count`.execute(tx);
  return rows[0]?.count ?? 0;
}
