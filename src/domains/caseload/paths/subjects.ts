import type { Kind, Unit } from '../codes/stages.ts';
import { kinds, units } from '../codes/stages.ts';
import { unknownDay } from '../day.ts';
import type { Caseload } from '../file/caseload.ts';

/** The rows of a caseload put together by whom they are about: rows `order[starts[i]]` to `order[starts[i + 1] - 1]` belong to subject i. */
export type Subjects = {
  readonly count: number;
  readonly order: Int32Array;
  readonly starts: Int32Array;
  /** The other key of a row: the case of a person's row, the person of a case's row. -1 where the row names none. */
  readonly part: Int32Array;
  /** Rows that cannot be counted in this unit, because they do not name it. */
  readonly unnamed: number;
};

/** Which rows count in which unit: a person's row also counts for its case, but a case's row never for a person. */
const unitsCounted: Readonly<Record<Unit, readonly Unit[]>> = {
  person: ['person'],
  case: ['person', 'case'],
  offence: ['offence'],
};

/** Groups the rows of one kind by subject, in time linear in the rows. Rows later than `followedTo` have not happened yet. */
export function subjectsOf(caseload: Caseload, unit: Unit, kind: Kind, followedTo: number | null): Subjects {
  const { columns, rowCount } = caseload;
  const keys = { person: columns.person, case: columns.caseFile, offence: columns.offence }[unit];
  const keyCount = caseload.keyCounts[units.indexOf(unit)] as number;
  const kindCode = kinds.indexOf(kind);
  const counted = unitsCounted[unit].map((name) => units.indexOf(name));
  const starts = new Int32Array(keyCount + 1);
  let unnamed = 0;
  const belongs = (row: number): boolean =>
    columns.kind[row] === kindCode &&
    counted.includes(columns.unit[row] as number) &&
    (followedTo === null || columns.day[row] === unknownDay || (columns.day[row] as number) <= followedTo);
  for (let row = 0; row < rowCount; row += 1) {
    if (!belongs(row)) continue;
    const key = keys[row] as number;
    if (key < 0) unnamed += 1;
    else starts[key + 1] = (starts[key + 1] as number) + 1;
  }
  for (let key = 0; key < keyCount; key += 1) {
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  }
  const order = new Int32Array(starts[keyCount] as number);
  const next = starts.slice(0, keyCount);
  for (let row = 0; row < rowCount; row += 1) {
    const key = keys[row] as number;
    if (key < 0 || !belongs(row)) continue;
    const place = next[key] as number;
    order[place] = row;
    next[key] = place + 1;
  }
  const part =
    unit === 'person' ? columns.caseFile : unit === 'case' ? columns.person : new Int32Array(rowCount).fill(-1);
  return { count: keyCount, order, starts, part, unnamed };
}
