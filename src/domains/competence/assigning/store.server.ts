import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { foldAssignment, foldGroup } from './fold.ts';
import type { Assignment, Trainee, TrainingGroup } from './training.ts';

/** The only file that knows the tables of groups and assignments. What concerns people of other units comes from functions. */

const groups = projection<TrainingGroup>('competence.training_group_now', { ended: ({ ended }) => ended });
const assignments = projection<Assignment>('competence.assignment_now', {
  course: ({ course }) => course,
  due: ({ due }) => due,
  people: ({ people }) => people,
  withdrawn: ({ withdrawn }) => withdrawn,
});

export const { find: findGroup } = groups;
export const { find: findAssignment } = assignments;

/** The groups of these files that are in use, by when they were made. */
export async function listGroups(tx: Tx, realms: readonly RealmKey[]): Promise<readonly Here<TrainingGroup>[]> {
  const { rows } = await sql<
    RealmKey & { id: string; folded: TrainingGroup }
  >`select g.country, g.realm::text as realm, g.id, g.folded
    from ${permittedRealms(realms)} cross join lateral (
      select x.country, x.realm, x.id, x.folded from competence.training_group_now x
      where x.country = permitted.country and x.realm = permitted.realm and not x.ended order by x.id limit 200
    ) g order by g.id limit 200`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, state: folded }));
}

/** What was assigned from these files and not withdrawn, the latest day first. */
export async function listAssignments(tx: Tx, realms: readonly RealmKey[]): Promise<readonly Here<Assignment>[]> {
  const { rows } = await sql<
    RealmKey & { id: string; folded: Assignment }
  >`select a.country, a.realm::text as realm, a.id, a.folded
    from ${permittedRealms(realms)} cross join lateral (
      select x.country, x.realm, x.id, x.due, x.folded from competence.assignment_now x
      where x.country = permitted.country and x.realm = permitted.realm and not x.withdrawn order by x.due desc, x.id limit 200
    ) a order by a.due desc, a.id limit 200`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, state: folded }));
}

type TraineeRow = {
  account: string;
  ref: string;
  name: string;
  title_sv: string;
  title_en: string;
  unit: number;
  unit_sv: string;
  unit_en: string;
  has_left: boolean;
  roles: string[];
  capacities: string[];
};

/** The people of the agency, for those who assign courses in it; of anyone else, none. */
export async function listTrainees(tx: Tx): Promise<readonly Trainee[]> {
  const { rows } =
    await sql<TraineeRow>`select p.account::text as account, p.ref, p.name, p.title_sv, p.title_en, p.unit, p.unit_sv, p.unit_en, p.has_left,
    p.roles, p.capacities from competence.people_to_train() p`.execute(tx);
  return rows.map(({ account, ref, name, unit, has_left: hasLeft, roles, capacities, ...row }) => ({
    ...{ account, ref, name, unit, hasLeft, roles, capacities },
    title: { sv: row.title_sv, en: row.title_en },
    unitName: { sv: row.unit_sv, en: row.unit_en },
  }));
}

export type OwnAssignment = {
  readonly id: string;
  readonly course: string;
  readonly due: string;
  readonly unit: { readonly sv: string; readonly en: string };
};

export async function listOwnAssignments(tx: Tx): Promise<readonly OwnAssignment[]> {
  const { rows } = await sql<{ id: string; course: string; due: string; unit_sv: string; unit_en: string }>`select a.id,
    a.course, a.due::text as due, a.unit_sv, a.unit_en from competence.own_assignments() a`.execute(tx);
  return rows.map(({ id, course, due, unit_sv: sv, unit_en: en }) => ({ id, course, due, unit: { sv, en } }));
}

export type OwnCertificate = { readonly id: string; readonly course: string; readonly validUntil: string };

/** The certificates of the person who asks, in whichever file they are, of each course the longest first. */
export async function listOwnCertificates(tx: Tx): Promise<readonly OwnCertificate[]> {
  const { rows } = await sql<{ id: string; course: string; valid_until: string }>`select c.id, c.course,
    c.valid_until::text as valid_until from competence.own_certificates() c`.execute(tx);
  return rows.map(({ id, course, valid_until: validUntil }) => ({ id, course, validUntil }));
}

export type UnitLine = {
  readonly account: string;
  readonly ref: string;
  readonly name: string;
  readonly title: { readonly sv: string; readonly en: string };
  readonly course: string | null;
  readonly validUntil: string | null;
  readonly due: string | null;
};

/** Who of the unit holds what: all for its manager, the own lines for everyone else. */
export async function listUnitTraining(tx: Tx): Promise<readonly UnitLine[]> {
  const { rows } = await sql<{
    account: string;
    ref: string;
    name: string;
    title_sv: string;
    title_en: string;
    course: string | null;
    valid_until: string | null;
    due: string | null;
  }>`select t.account::text as account, t.ref, t.name, t.title_sv, t.title_en, t.course, t.valid_until::text as valid_until,
    t.due::text as due from competence.unit_training() t`.execute(tx);
  return rows.map(({ title_sv: sv, title_en: en, valid_until: validUntil, ...row }) => ({
    ...row,
    title: { sv, en },
    validUntil,
  }));
}

const groupStream: StreamKind<TrainingGroup> = {
  kind: 'training-group',
  fold: foldGroup,
  save: groups.save,
  saveAll: groups.saveAll,
  tasks: () => [],
};
const assignmentStream: StreamKind<Assignment> = {
  kind: 'training',
  fold: foldAssignment,
  save: assignments.save,
  saveAll: assignments.saveAll,
  tasks: () => [],
};

export const assigningStreams = [groupStream, assignmentStream] as const;
