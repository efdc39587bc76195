import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { invitationBytes } from '../access/public.server.ts';
import { type Account, type AccountSaid, type Held, isRecoveryOpen, nothingSaid } from './account.ts';
import { type Changed, foldAccount, foldChanged } from './fold.ts';
import { isOpen } from './leaving/export.ts';
import { listExports } from './leaving/store.server.ts';
import type { ProviderHere } from './units-and-providers/provider.ts';
import type { Unit } from './units-and-providers/unit.ts';

/*
 * Who has access is in the tables of access, which no role of the server reads: functions of the database give an administrator those of
 * their own agency, and change them where an act of the same transaction says so. What only acts say is in three tables here.
 */

const accounts = projection<AccountSaid>('administration.account_now', {
  absent_from: ({ absence }) => absence?.from ?? null,
  absent_to: ({ absence }) => absence?.to ?? null,
});
const units = projection<Changed>('administration.unit_now', {});
const providers = projection<Changed>('administration.provider_now', {});
const points = projection<Changed>('administration.contact_point_now', {});
const papers = projection<Changed>('administration.paper_now', {});
const exports = projection<Changed>('administration.agency_export_now', {});
const retentions = projection<Changed>('administration.retention_now', {});

const accountStream: StreamKind<AccountSaid> = {
  kind: 'account',
  fold: foldAccount,
  save: accounts.save,
  saveAll: accounts.saveAll,
  tasks: () => [],
};
const changedStream = (kind: string, rows: typeof units): StreamKind<Changed> => ({
  kind,
  fold: foldChanged,
  save: rows.save,
  saveAll: rows.saveAll,
  tasks: () => [],
});
export const administrationStreams: readonly StreamKind[] = [
  accountStream,
  changedStream('unit', units),
  changedStream('provider', providers),
  changedStream('contact-point', points),
  changedStream('retention', retentions),
  changedStream('paper', papers),
  changedStream('agency-export', exports),
];

/** An account as the database gives it to a person who administrates its agency. */
export type PersonRow = {
  readonly ref: string;
  readonly account: string;
  readonly unit: string;
  readonly unit_sv: string;
  readonly unit_en: string;
  readonly name: string;
  readonly title_sv: string;
  readonly title_en: string;
  readonly active_from: Date;
  readonly active_until: Date | null;
  readonly has_ended: boolean;
  readonly roles: readonly Held[];
  readonly capacities: readonly Held[];
  readonly identities: number;
  readonly passkeys: number;
  readonly has_come_in: boolean;
  readonly invited_until: Date | null;
  readonly invitation_open: boolean;
  readonly sessions: number;
  readonly recovered_at: Date | null;
  readonly by_operator_at: Date | null;
};

const moment = (held: readonly Held[]): Held[] =>
  held.map(({ from, until, ...rest }) => ({
    ...rest,
    from: new Date(from).toISOString(),
    until: until === null ? null : new Date(until).toISOString(),
  }));

const personColumns = sql`p.ref, p.account::text as account, p.unit, p.unit_sv, p.unit_en, p.name, p.title_sv, p.title_en, p.active_from, p.active_until, p.has_ended,
  p.roles, p.capacities, p.identities, p.passkeys, p.has_come_in, p.invited_until, p.invitation_open, p.sessions, r.at as recovered_at, o.at as by_operator_at`;

/** The people of the agency, of a person who administrates it; of any other caller, none. */
export async function listPeople(tx: Tx, ref: string | null = null): Promise<PersonRow[]> {
  const { rows } = await sql<PersonRow>`select ${personColumns} from access.administered_people(${ref}) p
    left join access.recovered_people() r on r.ref = p.ref
    left join access.people_let_in_by_operator() o on o.ref = p.ref`.execute(tx);
  return rows.map((row) => ({ ...row, roles: moment(row.roles), capacities: moment(row.capacities) }));
}

/** When the operator has last exported everything of this agency, within ninety days, for an administrator. */
async function findLastExported(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ at: Date | null }>`select access.last_exported() as at`.execute(tx);
  return rows[0]?.at?.toISOString() ?? null;
}

/** When the operator has last taken in a list of cases for a person of this agency, within ninety days, for an administrator. */
async function findLastImportedCases(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ at: Date | null }>`select access.last_imported_cases() as at`.execute(tx);
  return rows[0]?.at?.toISOString() ?? null;
}

/** What every administrator of the agency is told above the list of its people. */
export const findNews = async (tx: Tx) => ({
  exportedAt: await findLastExported(tx),
  casesImportedAt: await findLastImportedCases(tx),
  exportIsOpen: (await listExports(tx)).some(isOpen),
});

/** What acts have said of accounts, by account; nothing of those that no act was about. */
export async function listSaid(tx: Tx, realms: readonly RealmKey[]): Promise<ReadonlyMap<string, AccountSaid>> {
  const { rows } = await sql<{
    id: string;
    folded: AccountSaid;
  }>`select one.id, one.folded from ${permittedRealms(realms)}
    join administration.account_now one on one.country = permitted.country and one.realm = permitted.realm`.execute(tx);
  return new Map(rows.map(({ id, folded }) => [id, folded]));
}

export const findSaid = async (tx: Tx, at: RealmKey, ref: string): Promise<AccountSaid> =>
  (await accounts.find(tx, [at], ref, { lock: false }))?.state ?? nothingSaid;

/** One change of an agency's access at a time: the rule decides on what is there when the change is made. */
export async function holdAdministration(tx: Tx): Promise<void> {
  await sql`select access.hold_administration()`.execute(tx);
}

export async function listStandingAdministrators(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ ref: string }>`select a.ref from access.standing_administrators() as a(ref)`.execute(tx);
  return rows.map(({ ref }) => ref);
}

type UnitRow = {
  ref: string;
  id: number;
  key: string;
  name_sv: string;
  name_en: string;
  takes_letters_on: string | null;
  capacities: Capacity[];
  people: number;
};

/** Whether the directory has ended this account and may open it again. */
export async function isEndedByDirectory(tx: Tx, ref: string): Promise<boolean> {
  const { rows } = await sql<{ closed: boolean }>`select p.closed from access.directory_people(${ref}) p`.execute(tx);
  return rows[0]?.closed ?? false;
}

/** The units of the agency, in the order in which they were made. */
export async function listOwnUnits(tx: Tx): Promise<Unit[]> {
  const { rows } = await sql<UnitRow>`select u.* from access.administered_units() u`.execute(tx);
  return rows.map((row) => ({
    ref: row.ref,
    id: row.id,
    key: row.key,
    nameSv: row.name_sv,
    nameEn: row.name_en,
    lettersOn: row.takes_letters_on,
    capacities: row.capacities,
    people: row.people,
  }));
}

type ProviderRow = {
  id: string;
  key: string;
  name_sv: string;
  name_en: string;
  issuer: string;
  client_id: string;
  has_secret: boolean;
  algorithms: string[];
  scopes: string[];
  assurance: string | null;
  jwt_logout: boolean;
  active_from: Date;
  active_until: Date | null;
  people: number;
};

export async function listOwnProviders(tx: Tx, at: RealmKey): Promise<ProviderHere[]> {
  const { rows } = await sql<ProviderRow>`select p.* from access.administered_providers() p`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    at,
    key: row.key,
    nameSv: row.name_sv,
    nameEn: row.name_en,
    issuer: row.issuer,
    clientId: row.client_id,
    hasSecret: row.has_secret,
    algorithms: row.algorithms,
    scopes: row.scopes,
    assurance: row.assurance,
    jwtLogout: row.jwt_logout,
    since: row.active_from.toISOString(),
    endedAt: row.active_until?.toISOString() ?? null,
    people: row.people,
  }));
}

/** Of a code the database has the hash. */
const hashOf = (code: string): Buffer => sha256(invitationBytes(code));

export type Naming = { readonly name: string; readonly title: string; readonly titleEn: string | null };

/** Each of these carries out the act of this transaction, which the database looks for. */
export async function carryOutInvitation(tx: Tx, act: string, ref: string, said: Naming, code: string): Promise<void> {
  await sql`select access.invite_person(${act}, ${ref}, ${said.name}, ${said.title}, ${said.titleEn ?? said.title}, ${hashOf(code)})`.execute(
    tx,
  );
  await carryOutLanguages(tx, act, 'account.invite', ref);
}
/** In which languages a person works, for their unit: as the act says that names them. */
export async function carryOutLanguages(
  tx: Tx,
  act: string,
  type: 'account.invite' | 'account.change' | 'account.provision',
  ref: string,
): Promise<void> {
  await sql`select access.set_languages(${act}, ${type}, ${ref})`.execute(tx);
}
export async function carryOutRenewal(tx: Tx, act: string, ref: string, code: string): Promise<void> {
  await sql`select access.renew_invitation(${act}, ${ref}, ${hashOf(code)})`.execute(tx);
}
export async function carryOutQuestion(tx: Tx, act: string, ref: string): Promise<void> {
  await sql`select access.ask_recovery(${act}, ${ref})`.execute(tx);
}
/** The recovery that waits for an answer, and whether who asks may confirm it, as the database decides it when they do. */
export async function openRecovery(
  tx: Tx,
  { recovery }: Pick<AccountSaid, 'recovery'>,
  ref: string,
  { who, now }: Pick<AnyCall, 'who' | 'now'>,
): Promise<Account['recovery']> {
  if (!recovery || !isRecoveryOpen(recovery, now)) return null;
  const { rows } = await sql<{ may: boolean }>`select access.may_confirm_recovery_of(${ref}) as may`.execute(tx);
  return { asked: recovery.asked, isByOneself: recovery.by === who.actor, mayConfirm: rows[0]?.may ?? false };
}
export async function carryOutAnswer(
  tx: Tx,
  act: string,
  type: string,
  ref: string,
  code: string | null,
): Promise<void> {
  await sql`select access.answer_recovery(${act}, ${type}, ${ref}, ${code && hashOf(code)})`.execute(tx);
}
export async function carryOutNaming(tx: Tx, act: string, ref: string, said: Naming): Promise<void> {
  await sql`select access.change_person(${act}, ${ref}, ${said.name}, ${said.title}, ${said.titleEn ?? said.title})`.execute(
    tx,
  );
  await carryOutLanguages(tx, act, 'account.change', ref);
}
export async function carryOutRight(tx: Tx, act: string, type: string, ref: string): Promise<void> {
  await sql`select access.change_right(${act}, ${type}, ${ref})`.execute(tx);
}
export async function carryOutAbsence(tx: Tx, act: string, ref: string): Promise<void> {
  await sql`select access.set_absence(${act}, ${ref})`.execute(tx);
}
export async function carryOutEnd(tx: Tx, act: string, ref: string): Promise<void> {
  await sql`select access.end_account(${act}, ${ref})`.execute(tx);
}
export async function carryOutEndOfSessions(tx: Tx, act: string, ref: string): Promise<void> {
  await sql`select access.end_sessions_of_person(${act}, ${ref})`.execute(tx);
}
export async function carryOutUnit(tx: Tx, act: string, ref: string, how: 'add' | 'rename'): Promise<void> {
  await (how === 'add'
    ? sql`select access.add_unit_here(${act}, ${ref})`
    : sql`select access.rename_unit(${act}, ${ref})`
  ).execute(tx);
}
export async function carryOutProvider(
  tx: Tx,
  act: string,
  type: string,
  id: string,
  sealed: Buffer | null,
): Promise<void> {
  await sql`select access.put_provider(${act}, ${type}, ${id}, ${sealed})`.execute(tx);
}
