import { csvText } from '../../../kernel/text/csv.ts';
import {
  allStages,
  besides,
  type Fate,
  type Fidelity,
  type FidelityLine,
  type How,
  isoDay,
  type PersonInFile,
  type Stage,
  tally,
} from '../../caseload/public.ts';
import type { Sector } from '../../knowledge/public.ts';
import { type CtdcColumn, type CtdcRow, concatenated, ctdcColumns } from './columns.ts';
import { type MakeKAnonymous, suppressRare } from './k-anonymous.ts';

/** The k with which the collaborative has released its files. */
export const ctdcK = 11;

/** Industries of CAPE as CTDC has them: our proposal, not theirs. What it has no flag for is another kind of labour. */
const labourOf: Readonly<Record<Sector, CtdcColumn>> = {
  restaurant: 'typeOfLabourHospitality',
  construction: 'typeOfLabourConstruction',
  cleaning: 'typeOfLabourOther',
  'agriculture-forestry': 'typeOfLabourAgriculture',
  berries: 'typeOfLabourAgriculture',
  'car-wash': 'typeOfLabourOther',
  'nail-salon': 'typeOfLabourOther',
  transport: 'typeOfLabourTransportation',
  care: 'typeOfLabourOther',
  household: 'typeOfLabourDomesticWork',
  other: 'typeOfLabourOther',
};

export type Ctdc = {
  /** Every row has at least ten others that are alike in all columns. */
  readonly rows: readonly CtdcRow[];
  readonly suppressed: number;
  /** Persons who are not identified as presumed victims: the layout is one of victims. */
  readonly notIdentified: number;
  readonly report: Fidelity;
};

const nothing = Object.fromEntries(ctdcColumns.map((column) => [column, ''])) as CtdcRow;

/** One person in the layout of CTDC. What the rows of CAPE do not hold is empty: a flag that is not set is not a no. */
export function ctdcRow({ stages, sector }: PersonInFile, country: string | null): CtdcRow {
  const seen = stages.get('suspicion') ?? null;
  const flags = sector === null ? {} : { [labourOf[sector]]: '1' };
  return joined({
    ...nothing,
    yearOfRegistration: seen === null ? '' : isoDay(seen).slice(0, 4),
    CountryOfExploitation: country ?? '',
    ...flags,
  });
}

/** Writes the words of the flags that are set into the column that repeats them. */
function joined(row: CtdcRow): CtdcRow {
  const words = Object.entries(concatenated).map(([column, prefix]) => [column, wordsOf(row, prefix).join(';')]);
  return { ...row, ...Object.fromEntries(words) };
}

/** Being abducted is no type of exploitation, though its flag is named like one. */
const unjoined: readonly CtdcColumn[] = ['isAbduction', ...(Object.keys(concatenated) as CtdcColumn[])];

export const wordsOf = (row: CtdcRow, prefix: string): readonly string[] =>
  ctdcColumns
    .filter((column) => column.startsWith(prefix) && !unjoined.includes(column) && row[column] === '1')
    .map((column) => column.slice(prefix.length));

/** Every identified person, as a table in which no person is alone, and what is lost on the way. */
export function toCtdc(
  persons: readonly PersonInFile[],
  country: string | null,
  makeKAnonymous: MakeKAnonymous = suppressRare,
): Ctdc {
  const victims = persons.filter(({ stages }) => stages.has('identified'));
  const pairs = victims.map((person) => ({ ...ctdcRow(person, country), person }));
  const { kept, suppressed } = makeKAnonymous(pairs, ctdcColumns, ctdcK);
  const rows = kept.map(({ person: _, ...row }): CtdcRow => row);
  const report = reportOf(
    kept.map(({ person }) => person),
    rows,
  );
  return { rows, suppressed, notIdentified: persons.length - victims.length, report };
}

const known: Partial<Record<CtdcColumn, How>> = {
  yearOfRegistration: 'year-of-suspicion',
  CountryOfExploitation: 'country-of-the-file',
  typeOfLabourConcatenated: 'industry-as-labour',
};
const labourColumns: readonly CtdcColumn[] = [...new Set(Object.values(labourOf))];

function whyEmpty(column: CtdcColumn): How {
  if (column === 'Datasource') return 'code-list-not-seen';
  if (/^(gender|ageBroad|citizenship|majority)/.test(column)) return 'about-the-person';
  if (/^is(?!Abduction)/.test(column) || column === 'typeOfExploitConcatenated') return 'forms-not-told';
  return /^recruiter/i.test(column) ? 'about-suspects' : 'not-counted';
}

function reportOf(persons: readonly PersonInFile[], rows: readonly CtdcRow[]): Fidelity {
  const counts = tally();
  for (const row of rows) {
    for (const column of ctdcColumns) if (row[column] !== '') counts.add(column, 'approximated');
  }
  for (const { stages, exits, beside, sector } of persons) {
    for (const [stage, day] of stages) {
      if (stage !== 'suspicion' && stage !== 'identified') counts.add(`stage:${stage}`, 'lost');
      if (day !== null) counts.add(stage === 'suspicion' ? 'day:suspicion' : 'day:later', 'lost');
    }
    if (exits.size > 0) counts.add('ending', 'lost', exits.size);
    for (const name of besides) if (name !== 'sector' || sector === null) counts.add(name, 'lost', beside[name]);
  }
  const fields = ctdcColumns.map((name): FidelityLine => {
    const how = known[name] ?? (labourColumns.includes(name) ? 'industry-as-labour' : null);
    const fate: Fate = how ? 'approximated' : 'not-held';
    return { name, fate, how: how ?? whyEmpty(name), values: counts.of(name) };
  });
  const stages = allStages.map((stage: Stage) => `stage:${stage}` as const);
  const beyond = [...stages, 'day:suspicion', 'day:later', 'ending', ...besides]
    .filter((name) => counts.of(name).lost > 0)
    .map((name) => ({ name, fate: 'lost', how: 'no-field', values: counts.of(name) }) as Fidelity['beyond'][number]);
  return { standard: 'ctdc-2021', direction: 'out', rows: rows.length, fields, beyond };
}

/** A year, a country, a flag, or words of flags: what a spreadsheet takes for text and never for a formula. */
const plainCell = /^([A-Za-z][A-Za-z;]*|\d{1,4})?$/;

export function ctdcText(rows: readonly CtdcRow[]): string {
  const lineOf = (row: CtdcRow): readonly string[] => {
    const cells = ctdcColumns.map((column) => row[column]);
    if (!cells.every((cell) => plainCell.test(cell))) throw new Error('A cell of a CTDC file is no code.');
    return cells;
  };
  return csvText([ctdcColumns, ...rows.map(lineOf)], { end: '\n' });
}
