import type { Message, MessageValues } from '../../../kernel/message.ts';
import { kinds } from '../codes/stages.ts';
import { unknownDay } from '../day.ts';
import type { CodedRow, RowStore } from './caseload.ts';
import {
  type CaseloadColumn,
  caseloadColumns,
  Day,
  idNumbers,
  obstacleSetNumbers,
  remembered,
  wordNumbers,
} from './columns.ts';
import { rowMessages as text } from './row-messages.ts';
import { type Setting, settingOf } from './row-setting.ts';
import { rowUnits, type Step, stepOf, type WrongCell } from './row-step.ts';

/** What is wrong with one cell. `row` is the row as a spreadsheet numbers it, the first line of the file being 1. */
export type RowProblem = {
  readonly row: number;
  readonly column: string;
  readonly text: Message;
  readonly values?: MessageValues;
};

export type RowReader = {
  /** Reads one row into the store, or says what is wrong and stores nothing. */
  readonly read: (cells: readonly string[], row: number) => readonly RowProblem[];
  readonly obstacleSets: readonly (readonly number[])[];
  readonly keyCounts: () => [number, number, number];
  readonly country: () => string | null;
  readonly agencies: () => readonly string[];
};

/** One byte holds the number of an agency. Those beyond are counted, and are in no comparison. */
const mostAgencies = 250;

const none: readonly RowProblem[] = [];
const keyColumns: readonly CaseloadColumn[] = ['person', 'case', 'offence'];
/** No cell of a text file holds it, so two combinations never make the same key. */
const between = '\u0000';

/**
 * A reader for the rows under one header. The many rows of a file are few combinations: what a step and a setting mean
 * is judged once for each, and then remembered. That makes a million cases readable in seconds.
 */
export function caseloadRowReader(header: readonly string[], store: RowStore): RowReader {
  const at = Object.fromEntries(caseloadColumns.map((name) => [name, header.indexOf(name)])) as Record<
    CaseloadColumn,
    number
  >;
  const persons = idNumbers();
  const cases = idNumbers();
  const offences = idNumbers();
  const sets = obstacleSetNumbers();
  const agencies = wordNumbers(mostAgencies);
  const dayOf = remembered(Day, unknownDay);
  const steps = new Map<string, Step>();
  const settings = new Map<string, Setting>();
  let country: string | null = null;

  function newStep(cell: (column: CaseloadColumn) => string, key: string): Step {
    const trimmed = (column: CaseloadColumn): string => cell(column).trim();
    const step = stepOf({
      unit: trimmed('unit_of_count'),
      chain: trimmed('chain'),
      stage: trimmed('stage'),
      exit: trimmed('exit'),
      reason: trimmed('reason'),
      obstacle: trimmed('obstacle'),
      noticed: trimmed('noticed'),
    });
    steps.set(key, step);
    return step;
  }

  function newSetting(cell: (column: CaseloadColumn) => string, key: string): Setting {
    const trimmed = (column: CaseloadColumn): string => cell(column).trim();
    const setting = settingOf({
      kind: trimmed('kind'),
      country: trimmed('country'),
      county: trimmed('county'),
      region: trimmed('region'),
      sector: trimmed('sector'),
      agency: trimmed('agency'),
    });
    settings.set(key, setting);
    return setting;
  }

  function read(cells: readonly string[], row: number): readonly RowProblem[] {
    if (cells.length !== header.length) {
      return [{ row, column: '', text: text.width, values: { cells: cells.length, columns: header.length } }];
    }
    const cell = (column: CaseloadColumn): string => cells[at[column]] ?? '';
    const obstacle = cell('obstacle');
    const noticed = cell('noticed');
    const stepKey =
      cell('stage') +
      between +
      cell('chain') +
      between +
      cell('unit_of_count') +
      between +
      cell('exit') +
      between +
      cell('reason') +
      between +
      (obstacle === '' ? '' : 'some') +
      between +
      (noticed === '' ? '' : 'some');
    const settingKey =
      cell('kind') +
      between +
      cell('county') +
      between +
      cell('region') +
      between +
      cell('sector') +
      between +
      cell('agency') +
      between +
      cell('country');
    const step = steps.get(stepKey) ?? newStep(cell, stepKey);
    const setting = settings.get(settingKey) ?? newSetting(cell, settingKey);
    const day = dayOf(cell('date'));
    const obstacleSet = sets.numberOf(obstacle);
    const noticedSet = sets.numberOf(noticed);
    const isReadAndNoticed = noticedSet !== 0 && setting.kind === kinds.indexOf('reviewed');
    const person = persons.numberOf(cell('person'));
    const caseFile = cases.numberOf(cell('case'));
    const offence = offences.numberOf(cell('offence'));
    country ??= setting.country;
    const key = step.unit === 0 ? person : step.unit === 1 ? caseFile : step.unit === 2 ? offence : 0;
    const isOneCountry = setting.country === null || setting.country === country;
    if (
      step.wrong.length > 0 ||
      setting.wrong.length > 0 ||
      !isOneCountry ||
      day === undefined ||
      key === -1 ||
      obstacleSet === undefined ||
      noticedSet === undefined ||
      isReadAndNoticed ||
      person === undefined ||
      caseFile === undefined ||
      offence === undefined
    ) {
      const wrong: WrongCell[] = [...step.wrong, ...setting.wrong];
      if (person === undefined) wrong.push({ column: 'person', text: text.pseudonym });
      if (caseFile === undefined) wrong.push({ column: 'case', text: text.pseudonym });
      if (offence === undefined) wrong.push({ column: 'offence', text: text.pseudonym });
      if (key === -1 && step.wrong.length === 0) {
        const values = { unit: rowUnits[step.unit] as string };
        wrong.push({ column: keyColumns[step.unit] as CaseloadColumn, text: text.missingKey, values });
      }
      if (day === undefined) wrong.push({ column: 'date', text: text.date });
      if (obstacleSet === undefined) wrong.push({ column: 'obstacle', text: text.obstacle });
      if (noticedSet === undefined) wrong.push({ column: 'noticed', text: text.obstacle });
      if (isReadAndNoticed) wrong.push({ column: 'noticed', text: text.noticedInReviewed });
      if (!isOneCountry) wrong.push({ column: 'country', text: text.oneCountry });
      if (wrong.length > 0) return wrong.map((one) => ({ row, ...one }));
    }
    store.add({
      unit: step.unit,
      person: person as number,
      caseFile: caseFile as number,
      offence: offence as number,
      place: step.place,
      day: day as number,
      exit: step.exit,
      reason: step.reason,
      obstacleSet: obstacleSet as number,
      noticedSet: noticedSet as number,
      kind: setting.kind,
      region: setting.region,
      county: setting.county,
      sector: setting.sector,
      agency: agencies.numberOf(cell('agency')),
    } satisfies CodedRow);
    return none;
  }

  return {
    read,
    obstacleSets: sets.sets,
    keyCounts: () => [persons.size(), cases.size(), offences.size()],
    country: () => country,
    agencies: agencies.words,
  };
}
