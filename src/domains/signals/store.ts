import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import { searchedIn } from '../../kernel/searched.ts';
import { namesIn } from '../../platform/acts/named.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { foldSignal } from './fold.ts';
import { signalObstacles } from './obstacles.ts';
import { signalOrigins, signalStatuses } from './schema.ts';
import { type Signal, shown } from './signal.ts';
import { signalTasks } from './tasks.ts';
import { searchedWorkplace, type Workplace } from './workplace.ts';

/** The only file that knows signals.signal_now. Every question names the realms it may look in: that is wall one. */

const signals = projection<Signal>('signals.signal_now', {
  reference: ({ reference }) => reference,
  origin: ({ origin }) => origin,
  status: ({ status }) => status,
  sector: (signal) => shown(signal, 'sector') ?? 'unknown',
  workplace_name: (signal) => shown(signal, 'workplace')?.name ?? null,
  municipality: (signal) => shown(signal, 'workplace')?.municipality ?? null,
  registered_at: ({ registeredAt }) => registeredAt,
  answer_due: ({ answerDue }) => answerDue,
  owner: ({ owner }) => owner,
  passed_on: ({ passedOn }) => passedOn,
  letter: ({ letter }) => letter,
  taken_back: ({ takenBack }) => takenBack ?? false,
});

export const { again: signalAgain } = signals;

/** The signal in these realms, or null: also where its registering was undone. */
export const findSignal: typeof signals.find = async (...asked) => {
  const found = await signals.find(...asked);
  return found?.state.takenBack ? null : found;
};

export type StoredSignal = Here<Signal>;

export type SignalLine = RealmKey & {
  id: string;
  reference: string;
  origin: (typeof signalOrigins)[number];
  status: (typeof signalStatuses)[number];
  sector: string;
  workplace_name: string | null;
  municipality: string | null;
  registered_at: Date;
  answer_due: Date | null;
  owner: string | null;
  /** The unit in which the owner acted on it. */
  owner_unit: number | null;
  passed_on: number;
};

export type SignalFilter = {
  readonly status: SignalLine['status'] | null;
  readonly origin: SignalLine['origin'] | null;
  readonly before: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
};

/**
 * The newest signals in these realms, at most `limit`, older than the cursor. Each realm is read by its own index from the
 * newest on, so the cost does not depend on how many signals there are, here or hidden. Of a choice, every origin and status
 * that it leaves open is read by itself: an index gives exactly the rows of one, and none is read to be passed over.
 */
export async function listSignals(tx: Tx, realms: readonly RealmKey[], filter: SignalFilter): Promise<SignalLine[]> {
  const { before, origin, status, limit } = filter;
  const origins = origin ? [origin] : signalOrigins;
  const statuses = status ? [status] : signalStatuses;
  const isChosen = origin !== null || status !== null;
  const { rows } = await sql<SignalLine>`select line.* from ${permittedRealms(realms)}
    ${isChosen ? sql`cross join unnest(${origins}::text[]) as chosen_origin(origin) cross join unnest(${statuses}::text[]) as chosen_status(status)` : sql``}
    cross join lateral (
      select s.country, s.realm::text as realm, s.id, s.reference, s.origin, s.status, s.sector, s.workplace_name, s.municipality, s.registered_at, s.answer_due,
        s.owner::text as owner, s.passed_on,
        case when s.owner is not null then (select a.owner_unit from acts.act a where a.country = s.country and a.realm = s.realm
          and a.stream = s.id and a.actor = s.owner order by a.seq desc limit 1) end as owner_unit
      from signals.signal_now s
      where s.country = permitted.country and s.realm = permitted.realm and not s.taken_back
        ${isChosen ? sql`and s.origin = chosen_origin.origin and s.status = chosen_status.status` : sql``}
        ${before ? sql`and (s.registered_at, s.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
      order by s.registered_at desc, s.id desc limit ${limit}
    ) line
    order by line.registered_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows;
}

export const signalStream: StreamKind<Signal> = {
  kind: 'signal',
  fold: foldSignal,
  save: signals.save,
  saveAll: signals.saveAll,
  tasks: signalTasks,
  obstacles: (stream, signal) => (signal.takenBack ? [] : signalObstacles(stream, signal)),
  responsible: ({ responsible }) => responsible && { ...responsible, open: true },
  // Of a firm that several people stated differently, each statement is found, as the page shows each.
  searched: ({ reference, fields, takenBack }) =>
    takenBack
      ? []
      : [
          ...searchedIn({ reference }),
          ...(fields.workplace ?? []).flatMap(({ value }) => searchedWorkplace(value as Workplace)),
        ],
};

/** What My work calls these signals. */
export const signalsNamed = namesIn(sql`(select * from signals.signal_now where not taken_back)`, {
  name: sql`n.workplace_name`,
  reference: sql`n.reference`,
});
