import type { Language } from '../../kernel/language.ts';
import type { UnitRow } from '../access/public.server.ts';
import type { Ground } from '../knowledge/public.ts';
import type { CrossingRow } from './store.ts';

/** One crossing as its sender may know it. `Fact` are the facts that the matter's domain passes on. */
export function showCrossing<Fact extends string>(
  row: CrossingRow,
  language: Language,
  units: readonly UnitRow[],
  grounds: readonly Ground[],
) {
  const unit = units.find(({ id }) => id === row.to_unit);
  return {
    to: unit ? `${unit.name[language]}, ${unit.agencyName[language]}` : String(row.to_unit),
    sentAt: row.sent_at.toISOString(),
    receivedAt: row.received_at?.toISOString() ?? null,
    acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
    withdrawal: row.withdrawn_at && {
      at: row.withdrawn_at.toISOString(),
      isStopped: row.withdrawal === null,
      receivedAt: row.withdrawal_received_at?.toISOString() ?? null,
      acknowledgedAt: row.withdrawal_acknowledged_at?.toISOString() ?? null,
    },
    facts: row.facts as Fact[],
    groundSentence: grounds.find(({ id }) => id === row.ground)?.provision[language] ?? row.ground,
  };
}
