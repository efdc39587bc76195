import { compare } from '../../kernel/compare.ts';

type Dated = { readonly due_at: Date | null; readonly id: string };

/** When something is due, so that it can be put in order; the undated last. */
export const dueOf = ({ due_at }: Pick<Dated, 'due_at'>): string => due_at?.toISOString() ?? 'infinity';

const placeOf = (line: Dated): string => `${dueOf(line)} ${line.id}`;

/** What must come before everything else, however long the rest has waited: a person may be hurt today. */
export const isDanger = ({ kind }: { readonly kind: string }): boolean => kind.endsWith('.danger');

/** Lists that are each in order of date, as one list in that order; at most `limit`. */
export function mergedByDate<Line extends Dated>(lists: readonly (readonly Line[])[], limit: number): Line[] {
  return lists
    .flat()
    .sort((a, b) => compare(placeOf(a), placeOf(b)))
    .slice(0, limit);
}
