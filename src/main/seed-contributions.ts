import type { CaseloadRow } from '../domains/study/public.ts';
import { uuidV4 } from '../kernel/id.ts';
import { sha256 } from '../platform/crypto/digest.ts';
import type { Keys } from '../platform/crypto/key-file.ts';
import { studyPseudonym } from '../platform/crypto/pseudonym.ts';
import { ownerConnection } from '../platform/database/owner-connection.ts';
import { houses } from './demo/houses.ts';

/** The unit of the demo in whose study realm the rows of an agency lie; rows of no agency lie with the study body. */
const unitOf: Readonly<Record<string, number>> = {
  'work-environment': 11,
  tax: 21,
  police: 32,
  prosecution: 41,
  'regional-coordinator': 51,
  'social-services': 61,
  migration: 71,
  ngo: 81,
  union: 81,
  'gender-equality': 91,
  'employment-service': 141,
  'social-insurance': 151,
  'economic-crime': 161,
};
const studyBody = 101;
const batchSize = 5000;

const houseOf = (unit: number): number => {
  const house = houses.find(({ units }) => units.some(({ id }) => id === unit));
  if (!house) throw new Error(`The demo has no unit ${unit}.`);
  return house.id;
};

const filled = (cell: string): string | null => (cell === '' ? null : cell);

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
      const unit = unitOf[row.agency] ?? studyBody;
      const rows = waiting.get(unit) ?? [];
      const named = (of: 'person' | 'file' | 'offence', name: string) =>
        name === '' ? null : studyPseudonym(keys, houseOf(unit), of, name).toString('hex');
      rows.push({
        id: uuidV4(sha256('cape seed contribution', JSON.stringify(row))),
        pseudonym: named('person', row.person),
        file_pseudonym: named('file', row.case),
        offence_pseudonym: named('offence', row.offence),
        unit_of_count: row.unit_of_count,
        chain: filled(row.chain),
        stage: row.stage,
        happened_on: filled(row.date),
        exit: filled(row.exit),
        reason: filled(row.reason),
        obstacles: row.obstacle === '' ? [] : row.obstacle.split(' '),
        county: filled(row.county),
        region: filled(row.region),
        sector: filled(row.sector),
        kind: row.kind,
      });
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
