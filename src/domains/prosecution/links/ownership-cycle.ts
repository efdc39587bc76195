import type { ChartLink, Located } from './graph.ts';

type HeldLink = Located<ChartLink>;

const [always, never] = ['0000-01-01', '9999-12-31'];

/** The first and the last day of a year or month. */
const firstOf = (day: string): string => `${day}-01-01`.slice(0, 10);
const lastOf = (day: string): string => `${day}${'-12-31'.slice(day.length - 4)}`;

/** The days on which it surely held: of "2010" as a beginning, from the end of that year. */
const surely = ({ value: { since, until } }: HeldLink): readonly [string, string] => [
  since === undefined ? always : lastOf(since),
  until === undefined ? never : firstOf(until),
];

/**
 * Things that own themselves through others on one and the same day, one list of links for each such ring. Owners that followed each other in
 * time are none: a ring counts only where all its links surely held on a common day, which then is the day on which one of them began.
 */
export function ownershipCycles(links: readonly HeldLink[]): readonly (readonly HeldLink[])[] {
  const owned = ringed(links.filter(({ value }) => value.kind === 'owns'));
  const days = [...new Set(owned.map((link) => surely(link)[0]))].sort();
  const rings = new Map<string, readonly HeldLink[]>();
  for (const day of days) {
    const held = owned.filter((link) => surely(link)[0] <= day && day <= surely(link)[1]);
    const ring = firstRing(held);
    if (ring)
      rings.set(
        ring
          .map(({ value }) => value.id)
          .sort()
          .join('\n'),
        ring,
      );
  }
  return [...rings.values()];
}

/** What can be in a ring: nothing that no one of these owns, and nothing that owns none of them. */
const ringed = (links: readonly HeldLink[]): readonly HeldLink[] => peeled(peeled(links, 'from', 'to'), 'to', 'from');

/** Without the things at which nothing arrives, nor those at which nothing arrives any more once these are gone. */
function peeled(links: readonly HeldLink[], start: 'from' | 'to', end: 'from' | 'to'): readonly HeldLink[] {
  const leaving = grouped(links, start);
  const arriving = new Map<string, number>();
  for (const { value } of links) arriving.set(value[end], (arriving.get(value[end]) ?? 0) + 1);
  const gone = new Set<string>();
  const loose = [...leaving.keys()].filter((thing) => !arriving.has(thing));
  for (let thing = loose.pop(); thing !== undefined; thing = loose.pop()) {
    gone.add(thing);
    for (const { value } of leaving.get(thing) ?? []) {
      const left = (arriving.get(value[end]) ?? 0) - 1;
      arriving.set(value[end], left);
      if (left === 0) loose.push(value[end]);
    }
  }
  return links.filter(({ value }) => !gone.has(value[start]));
}

function grouped(links: readonly HeldLink[], by: 'from' | 'to'): ReadonlyMap<string, readonly HeldLink[]> {
  const groups = new Map<string, HeldLink[]>();
  for (const link of links) {
    const group = groups.get(link.value[by]);
    if (group) group.push(link);
    else groups.set(link.value[by], [link]);
  }
  return groups;
}

function firstRing(links: readonly HeldLink[]): readonly HeldLink[] | null {
  const out = grouped(links, 'from');
  const done = new Set<string>();
  for (const start of out.keys()) {
    const path: HeldLink[] = [];
    const onPath = new Set<string>([start]);
    const stack: HeldLink[][] = [[...(out.get(start) ?? [])]];
    while (stack.length > 0) {
      const link = stack.at(-1)?.pop();
      if (!link) {
        stack.pop();
        const left = path.pop();
        const thing = left ? left.value.to : start;
        onPath.delete(thing);
        done.add(thing);
        continue;
      }
      const { to } = link.value;
      if (onPath.has(to)) {
        const from = [...path, link].findIndex(({ value }) => value.from === to);
        return [...path, link].slice(from);
      }
      if (done.has(to)) continue;
      path.push(link);
      onPath.add(to);
      stack.push([...(out.get(to) ?? [])]);
    }
  }
  return null;
}
