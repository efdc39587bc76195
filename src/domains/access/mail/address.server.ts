import { sql } from 'kysely';
import type { Language } from '../../../kernel/language.ts';
import { hmac } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { opened, type Root, sealed } from './sealing.server.ts';

/* At which address a person is told of changes of their sign-in. It is sealed wherever it is kept, and in no log. */

/** An administrator sets or removes it, as an act of this transaction says. */
export async function setMailAddress(
  tx: Tx,
  keys: Root,
  { act, account, address }: { readonly act: string; readonly account: string; readonly address: string | null },
): Promise<void> {
  const bytes = address === null ? null : sealed(keys, 'address', account, address);
  await sql`select access.set_mail_address(${act}, ${account}, ${bytes}::bytea)`.execute(tx);
}

/** An address as those who administrate the agency read it, and whether its person has shown that they read what comes there. */
export type AdministeredAddress = {
  readonly address: string;
  readonly language: Language;
  readonly since: Date;
  readonly isConfirmed: boolean;
};

/** Null: none, or the caller administrates no agency of this person. */
export async function findAdministeredAddress(
  tx: Tx,
  keys: Root,
  account: string,
): Promise<AdministeredAddress | null> {
  const { rows } = await sql<{ address: Buffer; language: Language; set_at: Date; is_confirmed: boolean }>`select
    address, language, set_at, is_confirmed from access.administered_addresses(${account})`.execute(tx);
  const [row] = rows;
  return row
    ? {
        address: opened(keys, 'address', account, row.address),
        language: row.language,
        since: row.set_at,
        isConfirmed: row.is_confirmed,
      }
    : null;
}

/** One's own address, and the one that waits for the code that was sent there. */
export type OwnAddress = {
  readonly now: { readonly address: string; readonly since: Date; readonly isConfirmed: boolean } | null;
  readonly asked: { readonly address: string; readonly until: Date } | null;
};

type OwnRow = {
  ref: string;
  address: Buffer | null;
  set_at: Date | null;
  is_confirmed: boolean | null;
  asked: Buffer | null;
  asked_until: Date | null;
};

export async function findOwnAddress(tx: Tx, keys: Root): Promise<OwnAddress> {
  const { rows } = await sql<OwnRow>`select ref, address, set_at, is_confirmed, asked, asked_until
    from access.own_mail_address()`.execute(tx);
  const [row] = rows;
  if (!row) return { now: null, asked: null };
  const { ref, address, set_at: since, asked, asked_until: until } = row;
  return {
    now:
      address && since
        ? { address: opened(keys, 'address', ref, address), since, isConfirmed: row.is_confirmed === true }
        : null,
    asked: asked && until ? { address: opened(keys, 'address', ref, asked), until } : null,
  };
}

/** What the database knows a code by that was sent to an address: it is worth something in a session of this account alone. */
const codeHash = (keys: Root, account: string, code: string): Buffer =>
  hmac(keys.root, 'cape code of an address', account, '\0', code.replaceAll('-', ''));

type AddressOutcome = 'done' | 'not-fresh' | 'too-many' | 'wrong' | 'none' | 'signed-out';

/** Sends a code to an address that a person wants to be told at. It counts when they have typed the code. */
export async function askMailAddress(
  tx: Tx,
  keys: Root,
  token: Uint8Array,
  of: { readonly account: string; readonly mail: string; readonly address: string; readonly code: string } & {
    readonly language: Language;
  },
): Promise<AddressOutcome> {
  const address = sealed(keys, 'address', of.account, of.address);
  const code = sealed(keys, 'code', of.mail, of.code);
  const { rows } = await sql<{
    outcome: AddressOutcome;
  }>`select access.ask_mail_address(${Buffer.from(token)}, ${address},
    ${of.language}, ${codeHash(keys, of.account, of.code)}, ${of.mail}, ${code}) as outcome`.execute(tx);
  return rows[0]?.outcome ?? 'signed-out';
}

export async function confirmMailAddress(
  tx: Tx,
  keys: Root,
  token: Uint8Array,
  { account, code }: { readonly account: string; readonly code: string },
): Promise<AddressOutcome> {
  const { rows } = await sql<{ outcome: AddressOutcome }>`select
    access.confirm_mail_address(${Buffer.from(token)}, ${codeHash(keys, account, code)}) as outcome`.execute(tx);
  return rows[0]?.outcome ?? 'signed-out';
}

export async function removeOwnMailAddress(tx: Tx, token: Uint8Array): Promise<AddressOutcome> {
  const { rows } = await sql<{ outcome: AddressOutcome }>`select
    access.remove_own_mail_address(${Buffer.from(token)}) as outcome`.execute(tx);
  return rows[0]?.outcome ?? 'signed-out';
}
