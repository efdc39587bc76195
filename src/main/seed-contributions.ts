import type { CaseloadRow } from '../domains/study/public.ts';
import { uuidV4 } from '../kernel/id.ts';
import { hmac, sha256 } from '../platform/crypto/digest.ts';
import { ownerConnection } from '../platform/database/owner-connection.ts';

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

/** The pseudonym of somebody or something within one house's study: the same name is another in every house. */
const pseudonymOf = (secret: Uint8Array, unit: number, name: string): string | null =>
  name === '' ? null : hmac(secret, `study key of unit ${unit}`, name).toString('hex');

const filled = (cell: string): string | null => (cell === '' ? null : cell);

/** Gathers contributions by unit and stores them in batches, as the operator. */
export async function contributionsInto(url: string, secret: Uint8Array) {
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
      rows.push({
        id: uuidV4(sha256('cape seed contribution', JSON.stringify(row))),
        pseudonym: pseudonymOf(secret, unit, row.person),
        file_pseudonym: pseudonymOf(secret, unit, row.case),
        offence_pseudonym: pseudonymOf(secret, unit, row.offence),
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
