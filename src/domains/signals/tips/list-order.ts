import type { TipState } from './shapes.ts';

type Listed = { readonly id: string; readonly due_at: Date };

/**
 * The order of the list of tips: those that no one has opened as they were found (danger first, then what is due soonest), then those that
 * are opened and wait for an answer, soonest first, then all that are answered. What comes twice is listed once.
 */
export function inListOrder<Line extends Listed>(
  unopened: readonly Line[],
  others: readonly Line[],
  stateOf: (line: Line) => TipState,
): { readonly line: Line; readonly state: TipState }[] {
  const first = new Set(unopened.map(({ id }) => id));
  const rest = others.filter(({ id }) => !first.has(id)).map((line) => ({ line, state: stateOf(line) }));
  const isOwed = ({ state }: { readonly state: TipState }): boolean => state === 'unopened' || state === 'opened';
  return [
    ...unopened.map((line) => ({ line, state: stateOf(line) })),
    ...rest.filter(isOwed).toSorted((a, b) => a.line.due_at.getTime() - b.line.due_at.getTime()),
    ...rest.filter((one) => !isOwed(one)),
  ];
}
