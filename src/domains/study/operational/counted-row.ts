import type { Count } from '../../../kernel/count.ts';
import { countedDay, obstacles, regionOfCounty, settingOf, stepOf } from '../../caseload/public.ts';
import type { CountyOf } from '../../knowledge/public.ts';

/** Gives the pseudonym of an id in the study of this agency, as hexadecimal. */
export type PseudonymOf = (of: 'person' | 'file' | 'offence', id: string) => string;

/** One row of `study.contribution`, as the database takes it. */
export type CountedRow = {
  readonly id: string;
  readonly pseudonym: string | null;
  readonly file_pseudonym: string | null;
  readonly offence_pseudonym: string | null;
  readonly unit_of_count: string;
  readonly chain: string | null;
  readonly stage: string;
  readonly happened_on: string | null;
  readonly exit: string | null;
  readonly reason: string | null;
  readonly obstacles: readonly string[];
  readonly noticed: readonly string[];
  readonly county: string | null;
  readonly region: string | null;
  readonly sector: string | null;
  readonly letters: readonly string[];
};

/**
 * The row that a count becomes. A count comes from a rule of ours, so one that the study could not read is a fault: the
 * stage, exit and reason are held against the same closed lists as a row of a file.
 */
export function countedRow(
  said: Count,
  noticed: readonly string[],
  id: string,
  pseudonymOf: PseudonymOf,
  countyOf: CountyOf,
): CountedRow {
  const county = countyOf(said.place);
  const isKeyed =
    { person: said.person, case: said.file, offence: said.offence, matter: said.file }[said.unit] !== null;
  if (!isKeyed) throw new Error(`A count of the unit ${said.unit} does not name what it counts.`);
  const known: readonly string[] = obstacles;
  const strange = [...said.obstacles, ...noticed].find((obstacle) => !known.includes(obstacle));
  if (strange !== undefined) throw new Error(`A count names the obstacle ${strange}, which is none.`);
  const step = stepOf({
    unit: said.unit,
    chain: said.chain ?? '',
    stage: said.stage,
    exit: said.exit ?? '',
    reason: said.reason ?? '',
    obstacle: said.obstacles.join(' '),
    noticed: noticed.join(' '),
  });
  const setting = settingOf({
    kind: 'lived',
    country: '',
    county: county ?? '',
    region: '',
    sector: said.sector ?? '',
    agency: '',
  });
  const wrong = [...step.wrong, ...setting.wrong];
  if (wrong.length > 0) {
    throw new Error(
      `A count of ${said.stage} cannot be read: ${wrong.map(({ column, text }) => `${column} ${text.id}`).join(', ')}.`,
    );
  }
  const named = (of: 'person' | 'file' | 'offence', value: string | null) =>
    value === null ? null : pseudonymOf(of, value);
  return {
    id,
    pseudonym: named('person', said.person),
    file_pseudonym: named('file', said.file),
    offence_pseudonym: named('offence', said.offence),
    unit_of_count: said.unit,
    chain: said.chain,
    stage: said.stage,
    happened_on: countedDay(said.on),
    exit: said.exit,
    reason: said.reason,
    obstacles: said.obstacles,
    noticed,
    county,
    region: county === null ? null : regionOfCounty(county),
    sector: said.sector,
    letters: said.letters,
  };
}
