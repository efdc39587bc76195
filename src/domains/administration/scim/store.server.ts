import { sql } from 'kysely';
import type { Capacity } from '../../../kernel/capacity.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type Changed, foldChanged } from '../fold.ts';
import { carryOutLanguages } from '../store.server.ts';
import { Settings } from './acts/set-directory.ts';
import type { DirectoryGroup } from './group.ts';
import type { KeptPerson } from './person.ts';
import type { HeldByGroup } from './rights-due.ts';
import { DirectoryParts } from './user.ts';

const directories = projection<Changed>('administration.directory_now', {});
/** The settings, and each group: what they are is in the tables of access. */
export const directoryStream: StreamKind<Changed> = {
  kind: 'directory',
  fold: foldChanged,
  save: directories.save,
  saveAll: directories.saveAll,
  tasks: () => [],
};

/** The settings of the directory of the agency. Null: none were ever made, or the caller neither administrates nor provisions. */
export async function findDirectory(tx: Tx): Promise<{ readonly id: string; readonly settings: Settings } | null> {
  const { rows } = await sql<{ id: string; provider: string | null; subject_from: string | null; rules: unknown }>`
    select d.id, d.provider, d.subject_from, d.rules from access.directory_here() d`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  const settings = Settings.parse({ provider: row.provider, subjectFrom: row.subject_from, rules: row.rules });
  return { id: row.id, settings };
}

type PersonRow = {
  ref: string;
  account: string;
  unit: string;
  unit_key: string;
  capacities_of_unit: Capacity[];
  name: string;
  title: string;
  title_en: string;
  active_until: Date | null;
  has_ended: boolean;
  closed: boolean;
  user_name: string;
  external_id: string | null;
  said: unknown;
  tied: boolean;
  has_come_in: boolean;
  stands_behind: boolean;
  made_at: Date;
  changed_at: Date;
  roles: HeldByGroup[];
  capacities: HeldByGroup[];
  groups: { id: string; name: string }[];
};

const moments = (held: readonly HeldByGroup[]): HeldByGroup[] =>
  held.map(({ from, until, ...rest }) => ({
    ...rest,
    from: new Date(from).toISOString(),
    until: until === null ? null : new Date(until).toISOString(),
  }));

/** Those whom the directory keeps in step, or the one of them that is named; in the order in which they came. */
export async function listKept(tx: Tx, ref: string | null = null): Promise<KeptPerson[]> {
  const { rows } =
    await sql<PersonRow>`select p.ref, p.account::text as account, p.unit, p.unit_key, p.capacities_of_unit, p.name,
    p.title, p.title_en, p.active_until, p.has_ended, p.closed, p.user_name, p.external_id, p.said, p.tied, p.has_come_in, p.stands_behind, p.made_at,
    p.changed_at, p.roles, p.capacities, p.groups from access.directory_people(${ref}) p`.execute(tx);
  return rows.map((row) => ({
    id: row.ref,
    account: row.account,
    unit: row.unit,
    unitKey: row.unit_key,
    capacitiesOfUnit: row.capacities_of_unit,
    name: row.name,
    title: row.title,
    titleEn: row.title_en,
    activeUntil: row.active_until?.toISOString() ?? null,
    hasEnded: row.has_ended,
    closed: row.closed,
    userName: row.user_name,
    externalId: row.external_id,
    kept: DirectoryParts.parse(row.said),
    tied: row.tied,
    hasComeIn: row.has_come_in,
    standsBehind: row.stands_behind,
    madeAt: row.made_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    roles: moments(row.roles),
    capacities: moments(row.capacities),
    groups: row.groups,
  }));
}

export type KeptGroup = DirectoryGroup & { readonly madeAt: string; readonly changedAt: string };

export async function listGroups(tx: Tx, id: string | null = null): Promise<KeptGroup[]> {
  const { rows } = await sql<{
    id: string;
    name: string;
    external_id: string | null;
    made_at: Date;
    changed_at: Date;
    members: { id: string; name: string }[];
  }>`select g.* from access.directory_groups(${id}) g`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    externalId: row.external_id,
    members: row.members,
    madeAt: row.made_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
  }));
}

/** The open accounts of the agency that the provider of the directory knows by this name. */
export async function accountsOfSubject(
  tx: Tx,
  subject: string,
): Promise<readonly { readonly ref: string; readonly unitKey: string; readonly isKept: boolean }[]> {
  const { rows } = await sql<{ ref: string; unitKey: string; isKept: boolean }>`
    select s.ref, s.unit_key as "unitKey", s.is_kept as "isKept" from access.accounts_of_subject(${subject}) s`.execute(
    tx,
  );
  return rows;
}

/** How the directory calls a person, as it is stored. */
export type Calling = {
  readonly userName: string;
  readonly externalId: string | null;
  readonly kept: DirectoryParts;
  /** Who the person is at the provider, where that is said for the first time. */
  readonly subject: string | null;
};

/** Each of these carries out an act of this transaction, which the database looks for. */
export async function carryOutProvision(
  tx: Tx,
  act: string,
  ref: string,
  said: Calling & { readonly name: string; readonly title: string },
): Promise<void> {
  await sql`select access.provision_person(${act}, ${ref}, ${said.name}, ${said.title}, ${said.userName}, ${said.externalId},
    ${JSON.stringify(said.kept)}::jsonb, ${said.subject})`.execute(tx);
  await carryOutLanguages(tx, act, 'account.provision', ref);
}
export async function carryOutIdentity(tx: Tx, act: string, ref: string, said: Calling): Promise<void> {
  await sql`select access.identify_person(${act}, ${ref}, ${said.userName}, ${said.externalId},
    ${JSON.stringify(said.kept)}::jsonb, ${said.subject})`.execute(tx);
}
export async function carryOutReopening(tx: Tx, act: string, ref: string): Promise<void> {
  await sql`select access.reopen_account(${act}, ${ref})`.execute(tx);
}
export async function carryOutUnprovision(tx: Tx, act: string, ref: string): Promise<void> {
  await sql`select access.unprovision_person(${act}, ${ref})`.execute(tx);
}
export async function carryOutGroup(
  tx: Tx,
  { id: act, type }: { readonly id: string; readonly type: string },
  group: { readonly id: string; readonly name: string; readonly externalId: string | null },
): Promise<void> {
  await sql`select access.put_directory_group(${act}, ${type}, ${group.id}, ${group.name}, ${group.externalId})`.execute(
    tx,
  );
}
export async function carryOutDirectory(tx: Tx, act: string, id: string): Promise<void> {
  await sql`select access.set_directory(${act}, ${id})`.execute(tx);
}
/** What groups give and take, in one statement however much it is. */
export async function carryOutRights(tx: Tx, acts: readonly { readonly id: string }[]): Promise<void> {
  if (acts.length === 0) return;
  await sql`select access.change_by_groups(${acts.map(({ id }) => id)}::uuid[])`.execute(tx);
}
export async function noteInStep(tx: Tx, refs: readonly string[], at: Date): Promise<void> {
  await sql`select access.note_in_step(n, ${at}) from unnest(${[...refs]}::uuid[]) n`.execute(tx);
}

/** As what acts of the key that acts here are numbered: in the place of a device. */
export async function numberOfKey(tx: Tx): Promise<{ readonly device: string; readonly deviceSeq: number }> {
  const { rows } = await sql<{
    device: string;
    number: number;
  }>`select n.device, n.number from access.number_of_key() n`.execute(tx);
  const row = rows[0];
  if (!row) throw new Error('A key that acts has no number.');
  return { device: row.device, deviceSeq: row.number };
}
