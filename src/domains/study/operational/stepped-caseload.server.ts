import {
  type Caseload,
  type Columns,
  caseloadColumns,
  caseloadRowReader,
  countedDayNumber,
  emptyColumns,
  type FileHead,
  obstacleSetNumbers,
  type RowReader,
  rowStore,
} from '../../caseload/public.ts';
import { type KeyNumbers, keyNumbers } from './key-numbers.ts';
import { cellsOf, nothingDeclared, type StudyRow } from './own-caseload.ts';
import { countLines, type StepLine, stepLines } from './step-lines.server.ts';

/**
 * One thing that has happened, stated once, and in `lines` to whom and when: as `study.own_steps` puts stored rows together.
 */
export type OwnStep = Omit<StudyRow, 'person' | 'file' | 'offence' | 'on' | 'agency' | 'obstacles' | 'noticed'> & {
  /** Whether what rules had noticed was recorded, be it nothing. */
  readonly tellsNoticed: boolean;
  readonly hasObstacles: boolean;
  readonly hasNoticed: boolean;
  readonly hasPerson: boolean;
  readonly hasFile: boolean;
  readonly hasOffence: boolean;
  /** See `step-lines.server.ts`. */
  readonly lines: Uint8Array;
};

const unreadable = (what: string): Error => new Error(`A stored row of the study cannot be read: ${what}.`);

const hasCodes = ({ hasObstacles, hasNoticed }: OwnStep): boolean => hasObstacles || hasNoticed;

/** Reads what each step means, once for all of its lines: the same reader and the same closed lists as for a file. */
function readSteps(steps: readonly OwnStep[]): { readonly coded: Columns; readonly reader: RowReader } {
  const store = rowStore();
  const reader = caseloadRowReader(caseloadColumns, store);
  const key = (isThere: boolean): string | null => (isThere ? 'some' : null);
  for (const [place, step] of steps.entries()) {
    const [first] = stepLines(step.lines, hasCodes(step));
    const cells = {
      ...cellsOf({
        ...step,
        person: key(step.hasPerson),
        file: key(step.hasFile),
        offence: key(step.hasOffence),
        on: null,
        obstacles: [],
        noticed: [],
      }),
      obstacle: first?.obstacles ?? '',
      noticed: first?.noticed ?? '',
    };
    const [wrong] = reader.read(
      caseloadColumns.map((column) => cells[column]),
      place + 1,
    );
    if (wrong) throw unreadable(`${wrong.column} ${wrong.text.id}`);
  }
  return { coded: store.columns(), reader };
}

const sameInEachLine = [
  'unit',
  'place',
  'exit',
  'reason',
  'kind',
  'region',
  'county',
  'sector',
] as const satisfies readonly (keyof Columns)[];

/** Stored rows as the caseload that the study counts, from steps: as `ownCaseload` makes it of single rows, in another order. */
export function steppedCaseload(steps: readonly OwnStep[], head: Partial<FileHead> = {}): Caseload {
  const { coded, reader } = readSteps(steps);
  const counts = steps.map((step) => countLines(step.lines, hasCodes(step)));
  const rowCount = counts.reduce((sum, count) => sum + count, 0);
  const columns = emptyColumns(rowCount);
  const [persons, cases, offences] = [keyNumbers(), keyNumbers(), keyNumbers()];
  const sets = obstacleSetNumbers();
  const numberOf = (keys: KeyNumbers, isThere: boolean, line: StepLine, at: number): number =>
    isThere ? keys.numberOf(line.keys, at) : -1;
  const setOf = (codes: string): number => {
    const set = sets.numberOf(codes);
    if (set === undefined) throw unreadable('obstacle');
    return set;
  };
  let row = 0;
  for (const [place, step] of steps.entries()) {
    const { hasPerson, hasFile, hasOffence, lines } = step;
    for (const name of sameInEachLine)
      columns[name].fill(coded[name][place] as number, row, row + (counts[place] as number));
    for (const line of stepLines(lines, hasCodes(step))) {
      columns.person[row] = numberOf(persons, hasPerson, line, 0);
      columns.caseFile[row] = numberOf(cases, hasFile, line, 1);
      columns.offence[row] = numberOf(offences, hasOffence, line, 2);
      columns.day[row] = countedDayNumber(line.day);
      columns.obstacleSet[row] = setOf(line.obstacles);
      columns.noticedSet[row] = setOf(line.noticed);
      row += 1;
    }
  }
  return {
    format: 'cape',
    head: { ...nothingDeclared, ...head },
    tellsLosses: true,
    country: reader.country(),
    fileRows: rowCount,
    rowCount,
    columns,
    // With one ended path of which it is not known what rules had noticed, the shares would be those of something else.
    tellsNoticed: steps.every(({ kind, exit, tellsNoticed }) => kind !== 'lived' || exit === null || tellsNoticed),
    obstacleSets: sets.sets,
    agencies: reader.agencies(),
    keyCounts: [persons.size(), cases.size(), offences.size()],
    apart: new Map(),
  };
}
