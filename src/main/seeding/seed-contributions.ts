import type { CaseloadRow } from '../../domains/caseload/public.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import { ownerConnection } from '../../platform/database/owner-connection.ts';
import { contributionOf, unitOfRow } from '../demo/contribution-of.ts';

const batchSize = 5000;

/** Gathers contributions by unit and stores them in batches, as the operator. */
export async function contributionsInto(url: string, keys: Pick<Keys, 'root'>) {
  const owner = await ownerConnection(url);
  const waiting = new Map<number, object[]>();
  let count = 0;

  const store = async (unit: number) => {
    const rows = waiting.get(unit) ?? [];
    waiting.delete(unit);
    if (rows.length > 0) await owner.query('select study.add_invented($1, $2::jsonb)', [unit, JSON.stringify(rows)]);
  };

  return {
    count: () => count,
    add: async (row: CaseloadRow): Promise<void> => {
      const unit = unitOfRow(row);
      const rows = waiting.get(unit) ?? [];
      rows.push(contributionOf(row, unit, keys));
      waiting.set(unit, rows);
      count += 1;
      if (rows.length >= batchSize) await store(unit);
    },
    end: async (): Promise<void> => {
      for (const unit of [...waiting.keys()]) await store(unit);
    },
    close: () => owner.end(),
  };
}
