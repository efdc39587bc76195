import { sql } from 'kysely';
import type { Language } from '../../kernel/language.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import type { Tx } from '../../platform/database/database.ts';

/* How a person wants to be told. The functions take the token of their session, and know no one else's choices. */

type NoticeOutcome = 'done' | 'signed-out';

export async function seeNotices(tx: Tx, token: Uint8Array, marks: readonly Buffer[]): Promise<NoticeOutcome> {
  const { rows } = await sql<{ outcome: NoticeOutcome }>`select
    access.see_notices(${Buffer.from(token)}, ${[...marks]}::bytea[]) as outcome`.execute(tx);
  return rows[0]?.outcome ?? 'signed-out';
}

type OwnChoices = {
  readonly digestHour: number | null;
  readonly urgent: boolean;
  readonly feedMadeAt: Date | null;
  readonly hasAddress: boolean;
  readonly isConfirmed: boolean;
  /** Of the person's agency: by its clock and its holidays they are written to. */
  readonly country: string;
};

/** Null: no one is signed in with this token any more. */
export async function findOwnChoices(tx: Tx, token: Uint8Array): Promise<OwnChoices | null> {
  const { rows } = await sql<{
    digest_hour: number | null;
    urgent: boolean;
    feed_made_at: Date | null;
    has_address: boolean;
    is_confirmed: boolean;
    country: string;
  }>`select digest_hour, urgent, feed_made_at, has_address, is_confirmed, country from access.own_notices(${Buffer.from(token)})`.execute(
    tx,
  );
  const [row] = rows;
  return row
    ? {
        digestHour: row.digest_hour,
        urgent: row.urgent,
        feedMadeAt: row.feed_made_at,
        hasAddress: row.has_address,
        isConfirmed: row.is_confirmed,
        country: row.country,
      }
    : null;
}

export async function chooseMail(
  tx: Tx,
  token: Uint8Array,
  {
    hour,
    digestAt,
    urgent,
  }: { readonly hour: number | null; readonly digestAt: Date | null; readonly urgent: boolean },
): Promise<NoticeOutcome> {
  const { rows } = await sql<{ outcome: NoticeOutcome }>`select
    access.choose_notices(${Buffer.from(token)}, ${hour}::int, ${digestAt}::timestamptz, ${urgent}) as outcome`.execute(
    tx,
  );
  return rows[0]?.outcome ?? 'signed-out';
}

/** Gives one's calendar an address, in place of the one before; null ends it. Of the address the database holds a hash. */
export async function putFeed(
  tx: Tx,
  token: Uint8Array,
  secret: Uint8Array | null,
  language: Language,
): Promise<NoticeOutcome | 'none'> {
  const hash = secret && sha256(secret);
  const { rows } = await sql<{ outcome: NoticeOutcome | 'none' }>`select
    access.put_feed(${Buffer.from(token)}, ${hash}::bytea, ${language}) as outcome`.execute(tx);
  return rows[0]?.outcome ?? 'signed-out';
}

/** In which language the calendar of this address is written; null: there is none. */
export async function findFeedLanguage(tx: Tx, secret: Uint8Array): Promise<Language | null> {
  const { rows } = await sql<{ language: Language | null }>`select
    access.feed_language(${Buffer.from(secret)}) as language`.execute(tx);
  return rows[0]?.language ?? null;
}

/** Forgets marks that are older than four hundred days, and all of people who have left. */
export async function forgetNotices(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select access.forget_notices() as count`.execute(tx);
  return rows[0]?.count ?? 0;
}
