import { exitClass, exits } from '../../caseload/public.ts';
import type { StudyRow } from '../../study/public.ts';
import { cellKey, splitsOf } from '../cell-key.ts';
import { type Definitions, type Measure, named } from '../definitions.ts';
import type { Days } from '../period.ts';
import type { NumberOrUnknown } from '../values.ts';

/** A row of the work of an agency, as far as reports look at it. */
export type WorkRow = Pick<StudyRow, 'person' | 'unit' | 'stage' | 'on' | 'exit' | 'county' | 'sector' | 'kind'>;

/** A measure, counted: the persons of a period in each cell that can be determined, and how many have no day at all. */
export type Counted = {
  readonly isInHouse: boolean;
  readonly undated: number;
  readonly cells: ReadonlyMap<string, number>;
};

type FoundWhereAndWhen = { on: string | null; county: string | null; sector: string | null };

const outcomes: ReadonlySet<string> = new Set(exits.filter((exit) => ['reached', 'short'].includes(exitClass(exit))));
const notTold = 'not-told';

/** Every person whom the rows of an agency name at the stage of a measure, each once, with the first day. */
function personsAt(rows: readonly WorkRow[], { stage, exits: wanted }: NonNullable<Measure['counted']>) {
  const found = new Map<string, FoundWhereAndWhen>();
  let isInHouse = false;
  for (const row of rows) {
    if (row.unit !== 'person' || row.kind !== 'lived' || row.person === null || row.stage !== stage) continue;
    isInHouse = true;
    if (wanted.length > 0 && !(row.exit !== null && wanted.includes(row.exit))) continue;
    // A person who left a stage was in it, and since when is not known: the day of the exit is another day.
    const on = row.exit === null || outcomes.has(row.exit) ? row.on : null;
    const known = found.get(row.person);
    if (!known) {
      found.set(row.person, { on, county: row.county, sector: row.sector });
      continue;
    }
    if (on !== null && (known.on === null || on < known.on)) known.on = on;
    known.county ??= row.county;
    known.sector ??= row.sector;
  }
  return { found, isInHouse };
}

/** Counts a measure in the rows of an agency, by every breakdown that they hold. A person without a county is counted as `not-told`. */
export function countMeasure(
  rows: readonly WorkRow[],
  counted: NonNullable<Measure['counted']>,
  { from, to }: Days,
): Counted {
  const { found, isInHouse } = personsAt(rows, counted);
  const cells = new Map<string, number>();
  let undated = 0;
  for (const { on, county, sector } of found.values()) {
    if (on === null) undated += 1;
    if (on === null || on < from || on > to) continue;
    const inCounty = { by: 'county', code: county ?? notTold };
    const inSector = { by: 'sector', code: sector === null || sector === 'unknown' ? notTold : sector };
    for (const splits of [[], [inCounty], [inSector], [inCounty, inSector]]) {
      const key = cellKey(splits);
      cells.set(key, (cells.get(key) ?? 0) + 1);
    }
  }
  return { isInHouse, undated, cells };
}

/** What the count gives for one cell. A breakdown that the rows do not hold is unknown, and never zero. */
export function countedCell(
  key: string,
  measure: Measure,
  counted: Counted | undefined,
  definitions: Definitions,
): NumberOrUnknown {
  if (measure.counted === null || counted === undefined) return { unknown: 'not-held' };
  if (splitsOf(key).some(({ by }) => named(definitions.breakdowns, by).held === null))
    return { unknown: 'breakdown-not-held' };
  if (!counted.isInHouse) return { unknown: 'not-in-house' };
  const number = counted.cells.get(key) ?? 0;
  return number === 0 && counted.undated > 0 ? { unknown: 'no-dates' } : { number };
}
