import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import { compare } from '../../../kernel/compare.ts';
import type { Here } from '../../../kernel/doing.ts';
import type { Who } from '../../../kernel/who.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { foldException, foldGate } from './fold.ts';
import type { Gate, GateException } from './gate.ts';
import { exceptionToReview, reviewBy } from './tasks.ts';

/** The only file that knows the tables of gates. Every question names its realms; what an agency asks of its people comes from a function. */

const gates = projection<Gate>('competence.gate_now', {
  kind: ({ kind }) => kind,
  course: ({ course }) => course,
  from_day: ({ from }) => from,
  ended: ({ ended }) => ended !== null,
});
const exceptions = projection<GateException>('competence.gate_exception_now', {
  owner: ({ owner }) => owner,
  kind: ({ kind }) => kind,
  opened_at: ({ openedAt }) => openedAt,
  reviewed: ({ review }) => review !== null,
});

export const { find: findGate } = gates;
export const { find: findException, again: exceptionAgain } = exceptions;

/** Every gate of the agency, with the caller's own certificate for it. */
export type GateHere = { readonly id: string; readonly gate: Gate; readonly heldUntil: string | null };

export async function listGates(tx: Tx): Promise<readonly GateHere[]> {
  const { rows } = await sql<{ id: string; folded: Gate; held_until: string | null }>`select g.id, g.folded,
    g.held_until::text as held_until from competence.gates() g`.execute(tx);
  return rows.map(({ id, folded, held_until: heldUntil }) => ({ id, gate: folded, heldUntil }));
}

/** The exceptions of these files, the newest first: a page of them, or those of one person. */
export async function listExceptions(
  tx: Tx,
  realms: readonly RealmKey[],
  owner: string | null,
): Promise<readonly Here<GateException>[]> {
  const { rows } = await sql<
    RealmKey & { id: string; folded: GateException }
  >`select e.country, e.realm::text as realm, e.id, e.folded
    from ${permittedRealms(realms)} cross join lateral (
      select x.country, x.realm, x.id, x.opened_at, x.folded from competence.gate_exception_now x
      where x.country = permitted.country and x.realm = permitted.realm ${owner === null ? sql`` : sql`and x.owner = ${owner}`}
      order by x.opened_at desc, x.id desc limit 200
    ) e order by e.opened_at desc, e.id desc limit 200`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, state: folded }));
}

/** An exception with a reason that this person has opened for a kind of act since a moment, where they write. */
export async function findOpenException(
  tx: Tx,
  realms: readonly RealmKey[],
  { owner, kind, since }: { readonly owner: string; readonly kind: string; readonly since: Date },
): Promise<Here<GateException> | null> {
  const { rows } = await sql<
    RealmKey & { id: string; folded: GateException }
  >`select e.country, e.realm::text as realm, e.id, e.folded
    from ${permittedRealms(realms)}
    join competence.gate_exception_now e on e.country = permitted.country and e.realm = permitted.realm
      and e.owner = ${owner} and e.kind = ${kind} and e.opened_at > ${since.toISOString()} and e.folded ->> 'source' = 'reason'
    order by e.opened_at desc limit 1`.execute(tx);
  const row = rows[0];
  return row ? { id: row.id, at: { country: row.country, realm: row.realm }, state: row.folded } : null;
}

type ReviewReader = { readonly who: Who; readonly readable: readonly RealmKey[]; readonly verbs: readonly string[] };
type WorkPage = {
  readonly after: { readonly dueAt: string; readonly id: string } | null;
  readonly limit: number;
  readonly now: Date;
};

/** What My work asks of those who manage a unit, and of no one else: each exception that no manager has reviewed, but for their own. */
export async function listExceptionsToReview(
  tx: Tx,
  { who, readable, verbs }: ReviewReader,
  { after, limit }: WorkPage,
) {
  if (!verbs.includes('gate.review')) return [];
  const { rows } = await sql<{ id: string; opened_at: Date }>`select e.id, e.opened_at from ${permittedRealms(readable)}
    cross join lateral (
      select x.id, x.opened_at, x.owner from competence.gate_exception_now x
      where x.country = permitted.country and x.realm = permitted.realm and not x.reviewed order by x.opened_at, x.id limit 500
    ) e where e.owner <> ${who.actor} order by e.opened_at, e.id limit 500`.execute(tx);
  return rows
    .map(({ id, opened_at: openedAt }) => ({
      id,
      about_kind: exceptionToReview.aboutKind,
      about: id,
      kind: exceptionToReview.kind,
      due_at: new Date(reviewBy(openedAt.toISOString())),
      answered_at: null,
      owner: null,
      waits: false,
      facts: {},
    }))
    .filter(
      ({ id, due_at: due }) =>
        after === null || compare(`${due.toISOString()} ${id}`, `${after.dueAt} ${after.id}`) > 0,
    )
    .sort((a, b) => a.due_at.getTime() - b.due_at.getTime() || compare(a.id, b.id))
    .slice(0, limit);
}

const gateStream: StreamKind<Gate> = {
  kind: 'gate',
  fold: foldGate,
  save: gates.save,
  saveAll: gates.saveAll,
  tasks: () => [],
};
const exceptionStream: StreamKind<GateException> = {
  kind: 'gate-exception',
  fold: foldException,
  save: exceptions.save,
  saveAll: exceptions.saveAll,
  tasks: () => [],
};

export const gateStreams = [gateStream, exceptionStream] as const;
