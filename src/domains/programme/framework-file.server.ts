import type { Texts } from '../../platform/pages/catalogue.ts';
import { type FileFormat, tablesAs } from './files/tables-file.server.ts';
import { inOrder } from './framework/goal-order.ts';
import { frameworkFile as texts } from './framework-file-messages.ts';
import type { GoalShown, ProgrammeShown, Value } from './programme-schema.ts';

type Cells = readonly (string | number | null)[];

/** A value in words where it is no number, so that an empty cell never stands for what is not known. */
const cellOf = (of: Value, { t }: Texts): string | number =>
  of.is === 'number' ? (of.of === null ? of.value : t(texts.countOf, { value: of.value, of: of.of })) : t(texts[of.is]);

const unitOf = ({ start, target, now }: GoalShown, { t }: Texts): string => {
  const value = [target, start, now].find(({ is }) => is === 'number');
  return value?.is === 'number' && value.unit !== 'count' ? value.unit : t(texts.count);
};

function rowsOf({ goals }: ProgrammeShown, said: Texts): readonly Cells[] {
  const { t } = said;
  const heads = [
    'level',
    'name',
    'indicator',
    'source',
    'unit',
    'start',
    'target',
    'day',
    'value',
    'note',
    'by',
  ] as const;
  const lines = inOrder(goals).flatMap((goal): Cells[] => {
    const about = [
      t(texts.levels[goal.level]),
      goal.name,
      goal.indicator,
      t(texts.sources[goal.source]),
      unitOf(goal, said),
    ];
    const aims = [cellOf(goal.start, said), cellOf(goal.target, said)];
    if (goal.source !== 'by-hand' || goal.values.length === 0)
      return [[...about, ...aims, null, cellOf(goal.now, said), goal.note, goal.filledBy]];
    return goal.values.map(({ on, now, note, by }) => [...about, ...aims, on, cellOf(now, said), note, by]);
  });
  return [heads.map((head) => t(texts.heads[head])), ...lines];
}

/** The results framework with every value over time, one line for each: as text that any program reads, or as a workbook. */
export const frameworkAs = (format: FileFormat, programme: ProgrammeShown, said: Texts): Promise<Uint8Array> =>
  tablesAs(format, [{ name: 'CAPE', rows: rowsOf(programme, said) }]);
