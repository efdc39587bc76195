import type { Capacity } from '../../kernel/capacity.ts';

/*
 * Which pages a person has at hand, and which behind *More*. What a person may open is decided by verbs; this only says
 * what people in their work open every day, so that they need not look for the page they are here for.
 */

/** For each capacity, what is opened most, first things first. A page that the person may not open gives its place to the next. */
const daily: Readonly<Record<Capacity, readonly string[]>> = {
  supervision: ['/app', '/app/inspections', '/app/signals', '/app/tips', '/app/learn', '/app/suspicions'],
  assistance: ['/app', '/app/inspections', '/app/signals', '/app/suspicions', '/app/learn'],
  'inner-alien-control': ['/app', '/app/inspections', '/app/signals', '/app/suspicions', '/app/learn'],
  'criminal-investigation': ['/app', '/app/investigations', '/app/cases', '/app/suspicions', '/app/inspections'],
  support: ['/app', '/app/cases', '/app/persons', '/app/claims', '/app/suspicions', '/app/identifications'],
  administration: ['/app', '/app/signals', '/app/suspicions', '/app/desk', '/app/learn', '/app/cases'],
  analysis: ['/app', '/app/study', '/app/reports', '/app/region', '/app/learn'],
  'access-administration': [
    '/app/administration/people',
    '/app/administration/units',
    '/app/administration/phones',
    '/app/administration/review',
    '/app/administration/tip-desks',
    '/app/administration/providers',
  ],
  'log-review': ['/app/log'],
};

/** Those whose work is not an authority's casework are known by an act that only they hold. */
const byAct: readonly { readonly verb: string; readonly pages: readonly string[] }[] = [
  {
    verb: 'programme.open',
    pages: ['/app', '/app/study', '/app/programme', '/app/reports', '/app/region', '/app/learn'],
  },
  { verb: 'vignette.publish', pages: ['/app', '/app/learn', '/app/programme', '/app/study', '/app/region'] },
];

/** On a phone four are in the bar: no more fit under thumbs. On the rail at most six. */
const room = { bar: 4, rail: 6 } as const;

type Page = { readonly to: string };

/** The pages at hand, in the order of the menu, and the others. What would be the only one behind *More* is at hand too. */
export function mainPages<Item extends Page>(
  items: readonly Item[],
  who: { readonly capacity: Capacity; readonly verbs: readonly string[] },
  place: keyof typeof room,
): { readonly atHand: readonly Item[]; readonly more: readonly Item[] } {
  if (items.length <= room[place] + 1) return { atHand: items, more: [] };
  const wanted = byAct.find(({ verb }) => who.verbs.includes(verb))?.pages ?? daily[who.capacity];
  const first = wanted.filter((page) => items.some(({ to }) => to === page)).slice(0, room[place]);
  return {
    atHand: items.filter(({ to }) => first.includes(to)),
    more: items.filter(({ to }) => !first.includes(to)),
  };
}
