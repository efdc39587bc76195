import { fewestCases, smallestShown } from '../../caseload/public.ts';
import type { ReleaseFacts } from './acts/freeze.ts';

type Frozen = Pick<ReleaseFacts, 'houses' | 'joined' | 'apart' | 'figures' | 'cost'>;

/**
 * What counts no person: how it was asked, and days, ranks and sums of money, which are worked out. All else is compared.
 */
const countsNobody = new Set([
  ...['made', 'question', 'without_obstacle', 'rank', 'curves', 'days', 'lower', 'upper'],
  ...['kronor', 'hours', 'paid', 'lawful'],
]);

/** By what an entry of a list is the same in two releases. Its place in the list is not: the largest come first. */
const namedBy = ['kind', 'chain', 'stage', 'exit', 'reason', 'obstacle', 'group', 'sector', 'days'] as const;

/** Agencies are in the order in which they gave, so `house-2` of one release need not be `house-2` of another. */
function nameOf(entry: unknown, place: number, agencies: Frozen['houses']): string {
  if (typeof entry !== 'object' || entry === null) return String(place);
  const named = namedBy.flatMap((key) => (key in entry ? [String(entry[key as keyof typeof entry])] : []));
  const [, agency] = /^house-([1-9][0-9]*)$/.exec(named.at(-1) ?? '') ?? [];
  return agency ? `agency ${agencies[Number(agency) - 1]?.en ?? agency}` : named.join(' ') || String(place);
}

type ToldCounts = ReadonlyMap<string, { readonly name: string; readonly count: number }>;

/** Every count that a release shows, by its place. */
function toldIn({ houses: agencies, joined, apart, figures, cost }: Frozen): ToldCounts {
  const told = new Map<string, { name: string; count: number }>();
  const walk = (part: unknown, path: string, name: string): void => {
    if (typeof part === 'number') told.set(path, { name, count: part });
    else if (Array.isArray(part))
      for (const [place, entry] of part.entries()) walk(entry, `${path}/${nameOf(entry, place, agencies)}`, name);
    else if (typeof part === 'object' && part !== null)
      for (const [key, value] of Object.entries(part)) if (!countsNobody.has(key)) walk(value, `${path}/${key}`, key);
  };
  walk({ joined, apart, figures, cost }, '', '');
  return told;
}

/**
 * Of people a release shows none, or five and more: what is smaller is a share, and none of these. Of cases it shows three
 * and more, and one or two more would be given away by the sum between.
 */
const isFew = (name: string, one: number, other: number): boolean => {
  const more = Math.abs(one - other);
  if (name === 'cases') return more > 0 && more < fewestCases;
  return Math.min(one, other) >= smallestShown && more > 0 && more < smallestShown;
};

/**
 * Whether two releases of one study show a figure that differs by one to four. A reader who subtracts one from the other
 * would have a figure so small that neither may show it, and so the people who came between. What one of them hides is not
 * compared.
 */
export function differsByFew(one: Frozen, other: Frozen): boolean {
  const before = toldIn(one);
  return [...toldIn(other)].some(([place, { name, count }]) => {
    const was = before.get(place);
    return was !== undefined && isFew(name, was.count, count);
  });
}
