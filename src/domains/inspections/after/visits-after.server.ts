import type { RealmKey } from '../../../kernel/act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import type { UnitRow } from '../../access/public.server.ts';
import { listCrossingsAbout } from '../../disclosures/public.server.ts';
import type { StoredVisit } from '../store.ts';
import { leaderFacts } from '../visit/schema.ts';
import { nothingAfter } from './after.ts';
import type { HandedShown } from './schema.ts';
import type { AfterOne } from './side-by-side.ts';
import { listAfter } from './store.server.ts';

/** What the own agency handed over because of visits, from the domain that owns suspicions: main hands it in. */
export type HandedFrom = (
  tx: Tx,
  at: RealmKey,
  visits: readonly string[],
) => Promise<
  readonly {
    readonly id: string;
    readonly visit: string;
    readonly reference: string;
    readonly about: 'person' | 'consultation';
  }[]
>;

export type VisitAfter = AfterOne & { readonly sent: readonly HandedShown[] };

/** Visits of one inspection in one file, each with what came after it and what was sent because of it. */
export async function visitsAfter(
  tx: Tx,
  at: RealmKey,
  visits: readonly StoredVisit[],
  { units, call, handedFrom }: { units: readonly UnitRow[]; call: AnyCall; handedFrom: HandedFrom },
): Promise<VisitAfter[]> {
  const ids = visits.map(({ id }) => id);
  const after = await listAfter(tx, at, ids);
  const suspicions = await handedFrom(tx, at, ids);
  const matters = [...ids, ...suspicions.map(({ id }) => id)].map((stream) => ({ ...at, stream }));
  const crossings = await listCrossingsAbout(tx, matters);
  const { language } = call.texts;
  return visits.map(({ id, state }) => {
    const crossed = crossings.flatMap((row): { shown: HandedShown; stopped: boolean }[] => {
      const suspicion = suspicions.find((one) => one.id === row.about);
      if (row.about !== id && suspicion?.visit !== id) return [];
      const isForLeader = row.facts.every((fact) => (leaderFacts as readonly string[]).includes(fact));
      const unit = units.find((one) => one.id === row.to_unit);
      const shown: HandedShown = {
        kind: suspicion?.about ?? (isForLeader ? 'leader' : 'answers'),
        suspicion: suspicion ? { id: suspicion.id, reference: suspicion.reference } : null,
        to: unit ? `${unit.name[language]}, ${unit.agencyName[language]}` : String(row.to_unit),
        sentAt: row.sent_at.toISOString(),
        receivedAt: row.received_at?.toISOString() ?? null,
        acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
        withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
      };
      // Withdrawn without a letter that follows it: it never arrived.
      return [{ shown, stopped: shown.withdrawnAt !== null && row.withdrawal === null }];
    });
    return {
      id,
      visit: state,
      after: after.get(id) ?? nothingAfter,
      sent: crossed.map(({ shown }) => shown),
      handed: crossed.map(({ shown: { kind, acknowledgedAt, withdrawnAt }, stopped }) => ({
        kind,
        stopped,
        withdrawn: withdrawnAt !== null,
        acknowledged: acknowledgedAt !== null,
      })),
    };
  });
}
