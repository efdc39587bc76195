import { sql } from 'kysely';
import type { Tx } from '../../platform/database/database.ts';

/* What is in no realm that anyone reads: sheets, invitations, codes and answers, by functions alone (docs/decisions/0153). */

export async function openSheetFor(
  tx: Tx,
  {
    act,
    survey,
    sealed,
    questions,
    link,
    closesOn,
  }: {
    readonly act: string;
    readonly survey: string;
    readonly sealed: Uint8Array;
    readonly questions: number;
    readonly link: Uint8Array | null;
    readonly closesOn: string;
  },
): Promise<void> {
  await sql`select surveys.open_sheet(${act}, ${survey}, ${sealed}, ${questions}, ${link}, ${closesOn}::date)`.execute(
    tx,
  );
}

export async function extendSheet(tx: Tx, act: string, survey: string, closesOn: string): Promise<void> {
  await sql`select surveys.extend_sheet(${act}, ${survey}, ${closesOn}::date)`.execute(tx);
}

export async function endSheet(tx: Tx, act: string, survey: string): Promise<void> {
  await sql`select surveys.end_sheet(${act}, ${survey})`.execute(tx);
}

/** One who is invited, before it is known nowhere any more which code is theirs. */
export type ToInvite = {
  readonly id: string;
  readonly sealed: Buffer;
  readonly language: string;
  readonly digest: Buffer;
  readonly stratum: string;
  readonly cluster: number;
};

export async function putInvitations(tx: Tx, act: string, survey: string, all: readonly ToInvite[]): Promise<void> {
  const list = <T>(of: (one: ToInvite) => T): T[] => all.map(of);
  await sql`select surveys.invite(${act}, ${survey}, ${list(({ id }) => id)}::uuid[], ${list(({ sealed }) => sealed)}::bytea[],
    ${list(({ language }) => language)}::text[], ${list(({ digest }) => digest)}::bytea[], ${list(({ stratum }) => stratum)}::text[],
    ${list(({ cluster }) => cluster)}::int[])`.execute(tx);
}

export async function listInvited(tx: Tx, survey: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select i.id from surveys.invited(${survey}) as i(id)`.execute(tx);
  return rows.map(({ id }) => id);
}

export async function putReminders(
  tx: Tx,
  act: string,
  survey: string,
  all: readonly { readonly id: string; readonly digest: Buffer }[],
): Promise<void> {
  await sql`select surveys.remind(${act}, ${survey}, ${all.map(({ id }) => id)}::uuid[], ${all.map(({ digest }) => digest)}::bytea[])`.execute(
    tx,
  );
}

/** How many codes of each part of the frame are unused, how many have answered, and how the mails went. */
export async function findProgress(tx: Tx, survey: string) {
  const { rows: unused } = await sql<{ stratum: string; unused: number }>`select p.stratum, p.unused
    from surveys.progress(${survey}) p`.execute(tx);
  const { rows: mails } = await sql<{
    waiting: number;
    sent: number;
    failed: number;
  }>`select m.waiting, m.sent, m.failed
    from surveys.mail_progress(${survey}) m`.execute(tx);
  const { rows: answered } = await sql<{ answered: number }>`select surveys.answered(${survey}) as answered`.execute(
    tx,
  );
  return {
    unused: new Map(unused.map(({ stratum, unused: count }) => [stratum, count])),
    mails: mails[0] ?? { waiting: 0, sent: 0, failed: 0 },
    answered: answered[0]?.answered ?? 0,
  };
}

/** What was answered, sorted; null while the survey asks. */
export async function listSurveyAnswers(tx: Tx, survey: string): Promise<readonly string[] | null> {
  const { rows } = await sql<{ answers: string[] | null }>`select surveys.answers_of(${survey}) as answers`.execute(tx);
  return rows[0]?.answers ?? null;
}

export type FoundSheet = {
  readonly survey: string;
  readonly country: string;
  readonly sealed: Buffer;
  readonly closesOn: string;
};

/** The sheet to which a code leads, while it is unused and the survey asks. */
export async function findSheet(tx: Tx, digest: Buffer): Promise<FoundSheet | null> {
  const { rows } = await sql<{ survey: string; country: string; sealed: Buffer; closes_on: string }>`select s.survey,
    s.country, s.sealed, s.closes_on::text as closes_on from surveys.sheet_of(${digest}) s`.execute(tx);
  const row = rows[0];
  return row ? { survey: row.survey, country: row.country, sealed: row.sealed, closesOn: row.closes_on } : null;
}

export async function putAnswer(tx: Tx, digest: Buffer, said: string, today: string): Promise<'kept' | 'unknown'> {
  const { rows } = await sql<{
    outcome: string;
  }>`select surveys.answer(${digest}, ${said}, ${today}::date) as outcome`.execute(tx);
  return rows[0]?.outcome === 'kept' ? 'kept' : 'unknown';
}

export type TakenSurveyMail = {
  readonly survey: string;
  readonly address: Buffer;
  readonly language: string;
  readonly kind: string;
  readonly closesOn: string;
  readonly agency: { readonly sv: string; readonly en: string };
};

export async function listDueSurveyMails(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select m.id from surveys.due_mails() as m(id)`.execute(tx);
  return rows.map(({ id }) => id);
}

export async function takeSurveyMail(tx: Tx, id: string, today: string): Promise<TakenSurveyMail | null> {
  const { rows } = await sql<{
    survey: string;
    address: Buffer;
    language: string;
    kind: string;
    closes_on: string;
    agency_sv: string;
    agency_en: string;
  }>`select t.survey, t.address, t.language, t.kind, t.closes_on::text as closes_on, t.agency_sv, t.agency_en
    from surveys.take_mail(${id}, ${today}::date) t`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  const { survey, address, language, kind, closes_on: closesOn, agency_sv: sv, agency_en: en } = row;
  return { survey, address, language, kind, closesOn, agency: { sv, en } };
}

export async function isUnused(tx: Tx, survey: string, digest: Buffer): Promise<boolean> {
  const { rows } = await sql<{ unused: boolean }>`select surveys.is_unused(${survey}, ${digest}) as unused`.execute(tx);
  return rows[0]?.unused ?? false;
}

export async function tellSurveyMail(tx: Tx, id: string, outcome: string, trouble: string | null): Promise<void> {
  await sql`select surveys.tell_mail(${id}, ${outcome}, ${trouble})`.execute(tx);
}
