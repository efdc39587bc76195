import type { CaseloadRow } from '../../domains/caseload/public.ts';
import { uuidV4 } from '../../kernel/id.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import { studyPseudonym } from '../../platform/crypto/pseudonym.ts';
import { agencies } from './agencies.ts';

/** The unit of the demo in whose study realm the rows of an agency are; rows of no agency are with the study body. */
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

export const unitOfRow = ({ agency }: CaseloadRow): number => unitOf[agency] ?? studyBody;

const agencyOf = (unit: number): number => {
  const agency = agencies.find(({ units }) => units.some(({ id }) => id === unit));
  if (!agency) throw new Error(`The demo has no unit ${unit}.`);
  return agency.id;
};

const filled = (cell: string): string | null => (cell === '' ? null : cell);

/**
 * A row of the invented caseload as the database takes it, under pseudonyms of the agency of that unit. Every person in the
 * caseload was followed to another agency by a disclosure, so that the national study can put their rows together.
 */
export function contributionOf(row: CaseloadRow, unit: number, keys: Pick<Keys, 'root'>): object {
  const named = (of: 'person' | 'file' | 'offence', name: string) =>
    name === '' ? null : studyPseudonym(keys, agencyOf(unit), of, name).toString('hex');
  // The id is of what was said, as it is for rows of the work; what rules had noticed is beside it.
  const { noticed, ...said } = row;
  return {
    id: uuidV4(sha256('cape seed contribution', JSON.stringify(said))),
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
    noticed: noticed === '' ? [] : noticed.split(' '),
    county: filled(row.county),
    region: filled(row.region),
    sector: filled(row.sector),
    letters: row.person === '' ? [] : [uuidV4(sha256('cape seed letter', row.person))],
    kind: row.kind,
  };
}

/** Rows of the invented caseload as the database takes them, by the unit in whose study realm they are. */
export function contributionsByUnit(
  rows: Iterable<CaseloadRow>,
  keys: Pick<Keys, 'root'>,
): ReadonlyMap<number, readonly object[]> {
  const byUnit = new Map<number, object[]>();
  for (const row of rows) {
    const unit = unitOfRow(row);
    const theirs = byUnit.get(unit) ?? [];
    theirs.push(contributionOf(row, unit, keys));
    byUnit.set(unit, theirs);
  }
  return byUnit;
}
