import { z } from 'zod';
import type { Act } from '../../kernel/act.ts';
import { getActType, type Registry } from './registry.ts';
import type { ActRow } from './stored-act.ts';

/**
 * Stored acts as folds and pages read them: each in the newest version of its type. Throws for an act that no domain declares, and where
 * facts do not have the shape that their type demands.
 */
export const readActs = (registry: Registry, rows: readonly ActRow[]): readonly Act[] =>
  rows.map((row) => readAct(registry, row));

export function readAct(registry: Registry, row: ActRow): Act {
  const { version, upcast, facts } = getActType(registry, row.type);
  const current = row.version === version ? row.facts : upcast(row.version, row.facts);
  return { ...toAct(row), version, facts: z.parse(facts, current) };
}

const toAct = (row: ActRow): Omit<Act, 'version' | 'facts'> => ({
  id: row.id,
  stream: row.stream,
  type: row.type,
  actor: row.actor,
  ownerUnit: row.owner_unit,
  capacity: row.capacity,
  happenedFrom: row.happened_from.toISOString(),
  happenedTo: row.happened_to?.toISOString() ?? null,
  precision: row.precision,
  recordedAt: row.recorded_at.toISOString(),
  device: row.device,
  deviceSeq: row.device_seq,
  corrects: row.corrects,
  basedOn: row.based_on,
  caseId: row.case_id,
  subject: row.subject,
  hasWords: row.words !== null,
});
