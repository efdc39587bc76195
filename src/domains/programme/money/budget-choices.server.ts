import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import type { Programme } from '../programme.ts';
import { listProgrammes } from '../store.ts';
import { type SaidInStream, saidInStream } from '../streams/said-in-programme.server.ts';
import { sumsOf } from './line-sums.ts';

/** What each line of a budget is called. */
export const lineNames = (
  programme: Pick<Programme, 'lines' | 'opened'>,
  { said }: Pick<SaidInStream, 'said'>,
): ReadonlyMap<string, string> =>
  new Map(
    programme.lines.map((line) => [
      line.id,
      said(line.said, line.said === programme.opened ? `line.${line.id}` : 'name'),
    ]),
  );

/** A line of a budget that another matter names as what pays it: sums stand here and nowhere else. */
export type PayingLine = {
  readonly programme: string;
  readonly line: string;
  readonly label: string;
  readonly planned: number;
  readonly spent: number;
  readonly currency: string | null;
};

/** The lines of all budgets that this person may read. */
export async function listPayingLines(tx: Tx, call: AnyCall): Promise<readonly PayingLine[]> {
  const found: PayingLine[] = [];
  for (const stored of await listProgrammes(tx, call.readable)) {
    const { state, id } = stored;
    if (state.lines.length === 0) continue;
    const saying = await saidInStream(tx, stored, call);
    const title = saying.said(state.described, 'title') || state.reference;
    const names = lineNames(state, saying);
    for (const line of state.lines) {
      const { planned, spent } = sumsOf(state, line);
      const label = `${title}: ${names.get(line.id) ?? ''}`;
      found.push({ programme: id, line: line.id, label, planned, spent, currency: state.currency });
    }
  }
  return found;
}
