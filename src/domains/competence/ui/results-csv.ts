import type { HouseResult, Results } from '../schema.ts';

const columns = [
  'agency',
  'state',
  'before_right',
  'before_answered',
  'after_right',
  'after_answered',
  'asked',
] as const;

/** The table behind the figure. What is not shown stays empty; a zero is written as 0. */
export function resultsCsv({ houses }: Results): string {
  const line = (house: HouseResult): string =>
    [
      quoted(house.name),
      house.state,
      house.before?.count,
      house.before?.of,
      house.after?.count,
      house.after?.of,
      house.response?.of,
    ]
      .map((cell) => cell ?? '')
      .join(',');
  return `${[columns.join(','), ...houses.map(line)].join('\n')}\n`;
}

/** Quoted, and never begun by a sign that a spreadsheet would take for a formula. */
const quoted = (text: string): string => `"${text.replace(/^[=+\-@\t]/, "'$&").replaceAll('"', '""')}"`;
