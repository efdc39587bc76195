import { csvText } from '../../../kernel/text/csv.ts';
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
  const line = (house: HouseResult) => [
    house.name,
    house.state,
    house.before?.count,
    house.before?.of,
    house.after?.count,
    house.after?.of,
    house.response?.of,
  ];
  return csvText([columns, ...houses.map(line)], { end: '\n' });
}
