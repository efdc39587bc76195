import type { PartState } from '../launching/schema.ts';
import type { OpenedPart } from '../library/schema.ts';
import type { StoredStatement, Verb } from './verbs.ts';

type Moving = Pick<OpenedPart, 'moveOn'>;

/** Whether a part is done, by what its maker asked for (cmi5, 10.2.4). */
export function isPartSatisfied({ moveOn }: Moving, said: ReadonlySet<string>): boolean {
  const completed = said.has('completed' satisfies Verb);
  const passed = said.has('passed' satisfies Verb);
  if (said.has('waived' satisfies Verb)) return true;
  if (moveOn === 'Completed') return completed;
  if (moveOn === 'Passed') return passed;
  if (moveOn === 'CompletedAndPassed') return completed && passed;
  if (moveOn === 'CompletedOrPassed') return completed || passed;
  return true;
}

const saidOf = (unit: number, statements: readonly StoredStatement[]): ReadonlySet<string> =>
  new Set(statements.filter((one) => one.unit === unit).map(({ verb }) => verb));

/** Whether every part is done. One that asks for nothing is done once it has been opened, so that no course is done that no one has seen. */
export const isCourseSatisfied = (parts: readonly Moving[], statements: readonly StoredStatement[]): boolean =>
  parts.length > 0 && parts.every((_part, unit) => partStateOf(parts, unit, statements) === 'done');

export function partStateOf(parts: readonly Moving[], unit: number, statements: readonly StoredStatement[]): PartState {
  const part = parts[unit];
  const said = saidOf(unit, statements);
  if (!part || said.size === 0) return 'not-begun';
  if (isPartSatisfied(part, said)) return 'done';
  return said.has('failed' satisfies Verb) ? 'failed' : 'begun';
}

/** The openings of an attempt that began and neither ended nor were given up: the next opening says so of them. */
export function openingsLeft(statements: readonly StoredStatement[]): readonly { launch: string; unit: number }[] {
  const openings = new Map(statements.map(({ launch, unit }) => [launch, unit]));
  const said = (launch: string, verb: Verb): boolean =>
    statements.some((one) => one.launch === launch && one.verb === verb);
  return [...openings]
    .filter(([launch]) => said(launch, 'initialized') && !said(launch, 'terminated') && !said(launch, 'abandoned'))
    .map(([launch, unit]) => ({ launch, unit }));
}
