import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Wish } from './contents.ts';
import { canSealTo } from './keys/usable-key.server.ts';

/*
 * What the public pages may ask of the database, as `cape_public`: a role that reads no table and calls these functions, each of which
 * answers to the number that a code leads to.
 */

export type Desk = {
  readonly key: string;
  readonly recipient: string;
  readonly recovery: string;
  readonly unit: { readonly sv: string; readonly en: string };
  readonly agency: { readonly sv: string; readonly en: string };
};

/** Where a sender is: a country, and one of its counties if they have said it. */
export type SentFrom = { readonly country: string; readonly county: string | null };

/**
 * Who reads what is sent with this wish from there, and what it is sealed to: the newest key in use that something can be sealed to, so that one that
 * cannot closes nothing. Null: no one reads it, and tips are closed.
 */
export async function findDesk(tx: Tx, wish: Wish, { country, county }: SentFrom): Promise<Desk | null> {
  const { rows } = await sql<{
    key: string;
    recipient: string;
    recovery: string;
    unit_sv: string;
    unit_en: string;
    house_sv: string;
    house_en: string;
  }>`select * from tips.desk_for(${wish}, ${country}, ${county})`.execute(tx);
  for (const row of rows) {
    if (!(await canSealTo([row.recipient, row.recovery]))) continue;
    return {
      key: row.key,
      recipient: row.recipient,
      recovery: row.recovery,
      unit: { sv: row.unit_sv, en: row.unit_en },
      agency: { sv: row.house_sv, en: row.house_en },
    };
  }
  return null;
}

export async function sendTip(
  tx: Tx,
  tip: {
    readonly wish: Wish;
    readonly key: string;
    readonly mailbox: Uint8Array;
    readonly sealed: Uint8Array;
    readonly answerBy: string;
    readonly dangerOn: string | null;
  },
): Promise<'kept' | 'there' | 'changed'> {
  const { rows } = await sql<{
    sent: 'kept' | 'there' | 'changed';
  }>`select tips.send(${tip.wish}, ${tip.key}, ${Buffer.from(tip.mailbox)},
    ${Buffer.from(tip.sealed)}, ${tip.answerBy}::date, ${tip.dangerOn}::date) as sent`.execute(tx);
  return rows[0]?.sent ?? 'changed';
}

export type MailboxContent = {
  readonly opened: boolean;
  readonly stopped: boolean;
  readonly answerBy: string;
  readonly recipient: string;
  readonly recovery: string;
  readonly messages: readonly {
    readonly fromWorker: boolean;
    readonly writtenOn: string | null;
    readonly sealed: Buffer;
  }[];
};

/** The message under the number of a code, or null. Asks the same whether there is something or not. */
export async function lookInto(tx: Tx, mailbox: Uint8Array): Promise<MailboxContent | null> {
  const box = Buffer.from(mailbox);
  const { rows } = await sql<{
    opened: boolean;
    stopped: boolean;
    answer_by: string;
    recipient: string;
    recovery: string;
  }>`select opened, stopped, answer_by::text as answer_by, recipient, recovery from tips.look(${box})`.execute(tx);
  const { rows: messages } = await sql<{
    from_worker: boolean;
    written_on: string | null;
    sealed: Buffer;
  }>`select from_worker,
    written_on::text as written_on, sealed from tips.messages_in(${box})`.execute(tx);
  const row = rows[0];
  return row
    ? {
        opened: row.opened,
        stopped: row.stopped,
        answerBy: row.answer_by,
        recipient: row.recipient,
        recovery: row.recovery,
        messages: messages.map((one) => ({
          fromWorker: one.from_worker,
          writtenOn: one.written_on,
          sealed: one.sealed,
        })),
      }
    : null;
}

/** Takes a tip back. False: there is none, or a reader has opened it. */
export async function withdrawTip(tx: Tx, mailbox: Uint8Array): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select tips.take_back(${Buffer.from(mailbox)}) as done`.execute(tx);
  return rows[0]?.done ?? false;
}

/** Asks the agency to stop writing. */
export async function askToStop(tx: Tx, mailbox: Uint8Array): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select tips.stop(${Buffer.from(mailbox)}) as done`.execute(tx);
  return rows[0]?.done ?? false;
}

/** Writes back under an opened tip. The same id twice is one message. */
export async function writeBack(
  tx: Tx,
  mailbox: Uint8Array,
  message: { readonly id: string; readonly sealed: Uint8Array },
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select tips.write_back(${Buffer.from(mailbox)}, ${message.id},
    ${Buffer.from(message.sealed)}) as done`.execute(tx);
  return rows[0]?.done ?? false;
}
