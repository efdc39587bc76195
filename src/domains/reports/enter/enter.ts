import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import type { Message } from '../../../kernel/message.ts';
import { Problem } from '../../../kernel/problem.ts';
import { enterAct } from '../acts.ts';
import { cellKey, keysOf } from '../cell-key.ts';
import type { Definitions, Report } from '../definitions.ts';
import { isBegun } from '../period.ts';
import type { EnterFacts, EnterFigure } from '../schema.ts';
import { type Figure, standingEntry } from './fold.ts';
import { enterMessages as text } from './messages.ts';

/** What is known of the cell: the figure that was entered before, if any, and the day on which it is entered now. */
export type ToEnter = {
  readonly at: RealmKey;
  readonly stream: string;
  readonly before: Figure | null;
  readonly today: string;
};

const wrong = (path: string, message: Message): Problem => new Problem('invalid', message, {}, [{ path, message }]);

/** The reports that have this cell. */
export const askingFor = (measure: string, key: string, definitions: Definitions): readonly Report[] =>
  definitions.reports.filter(({ tables }) =>
    tables.some((table) => table.measure === measure && keysOf(table, definitions).includes(key)),
  );

/**
 * A figure that somebody has read in a source is entered once, and fills every report that asks for it. Entering it again corrects it:
 * what stood before stays in the history, and why it changes is said, because an unexplained change of last year's figure makes
 * every later one doubtful.
 */
export function enter(input: EnterFigure, file: ToEnter, definitions: Definitions): ActDraft[] {
  const { measure, at, period, value, sourceKind } = input;
  const asking = askingFor(measure, cellKey(at), definitions);
  if (asking.length === 0) throw new Problem('invalid', text.nobodyAsks);
  if (!asking.some((report) => isBegun(report, period, file.today))) throw wrong('period', text.notBegun);
  const standing = file.before && standingEntry(file.before);
  if (value.is === 'taken-back' && (standing === null || standing.value.is === 'taken-back'))
    throw wrong('value', text.nothingToTakeBack);
  if (standing !== null && input.note === null) throw wrong('note', text.sayWhy);
  const facts: EnterFacts = { measure, at, period, value, sourceKind };
  return [
    enterAct.draft({
      at: file.at,
      id: input.act.id,
      stream: file.stream,
      facts,
      words: { source: input.source, note: input.note },
      corrects: standing?.act ?? null,
      basedOn: standing ? [standing.act] : [],
    }),
  ];
}
