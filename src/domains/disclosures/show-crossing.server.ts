import type { Texts } from '../../platform/pages/catalogue.ts';
import type { UnitRow } from '../access/public.server.ts';
import { type Ground, namedGround } from '../knowledge/public.ts';
import type { CrossingRow } from './store.ts';

/** One crossing as its sender may know it. `Fact` are the facts that the matter's domain passes on. */
export function showCrossing<Fact extends string>(
  row: CrossingRow,
  texts: Pick<Texts, 'language' | 't'>,
  units: readonly UnitRow[],
  grounds: readonly Ground[],
) {
  const unit = units.find(({ id }) => id === row.to_unit);
  return {
    to: unit ? `${unit.name[texts.language]}, ${unit.agencyName[texts.language]}` : String(row.to_unit),
    sentAt: row.sent_at.toISOString(),
    receivedAt: row.received_at?.toISOString() ?? null,
    acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
    declinedAt: row.declined_at?.toISOString() ?? null,
    lapsedAt: row.lapsed_at?.toISOString() ?? null,
    closedAt: row.closed_at?.toISOString() ?? null,
    withdrawal: row.withdrawn_at && {
      at: row.withdrawn_at.toISOString(),
      isStopped: row.withdrawal === null,
      receivedAt: row.withdrawal_received_at?.toISOString() ?? null,
      acknowledgedAt: row.withdrawal_acknowledged_at?.toISOString() ?? null,
    },
    facts: row.facts as Fact[],
    groundSentence: namedGround(row.ground, grounds, texts),
  };
}
