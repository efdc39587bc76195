import { csvText } from '../../kernel/text/csv.ts';
import type { Texts } from '../../platform/pages/catalogue.ts';
import { frameworkFile as texts } from './framework-file-messages.ts';
import { type GoalShown, goalLevels, type ProgrammeShown, type Value } from './programme-schema.ts';

type Cells = readonly (string | number | null)[];

/** A value in words where it is no number, so that an empty cell never stands for what is not known. */
const cellOf = (of: Value, { t }: Texts): string | number =>
  of.is === 'number' ? (of.of === null ? of.value : t(texts.countOf, { value: of.value, of: of.of })) : t(texts[of.is]);

const unitOf = ({ start, target, now }: GoalShown, { t }: Texts): string => {
  const value = [target, start, now].find(({ is }) => is === 'number');
  return value?.is === 'number' && value.unit !== 'count' ? value.unit : t(texts.count);
};

/** The goals from the highest level to the lowest, those that serve one after it. */
export function inOrder(goals: readonly GoalShown[]): readonly GoalShown[] {
  const below = (under: string | null): readonly GoalShown[] =>
    goalLevels.flatMap((level) =>
      goals
        .filter((goal) => goal.level === level && (goal.under ?? null) === under)
        .flatMap((goal) => [goal, ...below(goal.id)]),
    );
  const reached = below(null);
  return [...reached, ...goals.filter((goal) => !reached.includes(goal))];
}

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
export async function frameworkAs(format: 'csv' | 'xlsx', programme: ProgrammeShown, said: Texts): Promise<Uint8Array> {
  const rows = rowsOf(programme, said);
  if (format === 'csv') return Buffer.from(csvText(rows, { mark: true }));
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('CAPE', { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const cells of rows) sheet.addRow([...cells]);
  sheet.getRow(1).font = { bold: true };
  sheet.columns.forEach((column) => {
    column.width = 24;
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}
