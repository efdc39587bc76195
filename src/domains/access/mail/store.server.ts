import { sql } from 'kysely';
import { isLanguage, type Language } from '../../../kernel/language.ts';
import { type MailTrouble, mailTroubles } from '../../../kernel/mail-trouble.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { opened, type Root, sealed } from './sealing.server.ts';

/** The act that makes an invitation go by mail, and what the database is to keep until it was sent. */
export type MailedInvitation = {
  readonly act: string;
  readonly type: string;
  readonly account: string;
  readonly mail: string;
  readonly address: string;
  readonly code: string;
};

export async function putInvitationMail(tx: Tx, keys: Root, of: MailedInvitation): Promise<void> {
  const address = sealed(keys, 'address', of.account, of.address);
  const code = sealed(keys, 'code', of.mail, of.code);
  await sql`select access.mail_invitation(${of.act}, ${of.type}, ${of.account}, ${of.mail}, ${address}, ${code})`.execute(
    tx,
  );
}

const languageIn = (word: string): Language => (isLanguage(word) ? word : 'en');

/** One mail as it was taken to be sent. A notice has no code. */
export type TakenMail = {
  readonly kind: 'invitation' | 'notice' | 'confirmation' | 'matters';
  readonly to: string;
  readonly language: Language;
  readonly agency: string;
  readonly code: string | null;
  readonly madeAt: Date;
  readonly until: Date;
  /** Of matters: how many need an answer, and of these how many are past their date, are due today, and within a week. */
  readonly numbers: readonly number[] | null;
};

type TakenRow = {
  numbers: number[] | null;
  ref: string;
  kind: TakenMail['kind'];
  language: string;
  address: Buffer;
  code: Buffer | null;
  made_at: Date;
  until: Date;
  agency_sv: string;
  agency_en: string;
};

/** Null: there is none of that id to be sent now. */
export async function takeMail(tx: Tx, keys: Root, id: string): Promise<TakenMail | null> {
  const { rows } = await sql<TakenRow>`select * from access.take_mail(${id})`.execute(tx);
  const [row] = rows;
  if (!row) return null;
  const language = languageIn(row.language);
  return {
    kind: row.kind,
    to: opened(keys, 'address', row.ref, row.address),
    language,
    agency: language === 'sv' ? row.agency_sv : row.agency_en,
    code: row.code && opened(keys, 'code', id, row.code),
    madeAt: row.made_at,
    until: row.until,
    numbers: row.numbers,
  };
}

export async function tellMail(
  tx: Tx,
  id: string,
  { is, trouble }: { readonly is: string; readonly trouble: MailTrouble | null },
): Promise<void> {
  await sql`select access.tell_mail(${id}, ${is}, ${trouble})`.execute(tx);
}

export async function listDueMails(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select m.id from access.due_mails() as m(id)`.execute(tx);
  return rows.map(({ id }) => id);
}

/** What came of the newest invitation of a person that went by mail, for those who administrate the agency. */
export type MailedTo = {
  readonly address: string;
  readonly language: Language;
  readonly madeAt: string;
  readonly sentAt: string | null;
  readonly failedAt: string | null;
  readonly trouble: MailTrouble | null;
};

type MailedRow = {
  ref: string;
  address: Buffer;
  language: string;
  made_at: Date;
  sent_at: Date | null;
  failed_at: Date | null;
  trouble: string | null;
};

/** By person. Of a caller who administrates no agency, none. */
export async function listMailed(tx: Tx, keys: Root): Promise<ReadonlyMap<string, MailedTo>> {
  const { rows } = await sql<MailedRow>`select * from access.administered_mails()`.execute(tx);
  return new Map(
    rows.map((row) => [
      row.ref,
      {
        address: opened(keys, 'address', row.ref, row.address),
        language: languageIn(row.language),
        madeAt: row.made_at.toISOString(),
        sentAt: row.sent_at?.toISOString() ?? null,
        failedAt: row.failed_at?.toISOString() ?? null,
        trouble: mailTroubles.find((one) => one === row.trouble) ?? (row.trouble ? 'other' : null),
      },
    ]),
  );
}

/** Forgets addresses in mails of long ago, and those mails in the end. */
export async function forgetMails(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select access.forget_mails() as count`.execute(tx);
  return rows[0]?.count ?? 0;
}
