import { csvText } from '../../../kernel/text/csv.ts';
import type { AgencyResult, Results } from '../schema.ts';

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
export function resultsCsv({ agencies }: Results): string {
  const line = (agency: AgencyResult) => [
    agency.name,
    agency.state,
    agency.before?.count,
    agency.before?.of,
    agency.after?.count,
    agency.after?.of,
    agency.response?.of,
  ];
  return csvText([columns, ...agencies.map(line)], { end: '\n' });
}
