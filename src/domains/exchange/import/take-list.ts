import { mostAtOnce } from './fields.ts';
import { partsOf } from './gather-cases.ts';
import type { ImportRow } from './settings.ts';

/** Takes in the rows of a list that was begun, part by part, one after the other. `far` is told how many rows are in; `from`: so many are already. */
export async function takeList(
  rows: readonly ImportRow[],
  take: (rows: readonly ImportRow[]) => Promise<boolean>,
  far: (done: number) => void,
  from = 0,
): Promise<boolean> {
  let done = 0;
  for (const part of partsOf(rows, mostAtOnce)) {
    done += part.length;
    if (done <= from) continue;
    if (!(await take(part))) return false;
    far(done);
  }
  return true;
}
