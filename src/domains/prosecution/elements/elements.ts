import type { Offence } from '../codes.ts';

/** The place of an element on the board. The two offences share one grid of rows, group beside group. */
export const groupsOf = {
  'SE.BRB.4.1a': ['means', 'act', 'purpose', 'link'],
  'SE.BRB.4.1b': ['means', 'form', 'link', 'degree'],
} as const satisfies Record<Offence, readonly string[]>;
export type Group = 'means' | 'act' | 'form' | 'purpose' | 'link' | 'degree';

export type Element = {
  readonly id: ElementId;
  readonly offence: Offence;
  readonly group: Group;
  /** The term of the Swedish law, as in the catalogue of elements. */
  readonly term: string;
};

/** The elements that a labour case can turn on. Purposes outside work and the rules for children are not on the board. */
const rows = [
  ['SE.BRB.4.1a.MEANS.1', 'means', 'olaga tvång'],
  ['SE.BRB.4.1a.MEANS.2', 'means', 'vilseledande'],
  ['SE.BRB.4.1a.MEANS.3', 'means', 'utsatt belägenhet'],
  ['SE.BRB.4.1a.MEANS.4', 'means', 'annat otillbörligt medel'],
  ['SE.BRB.4.1a.ACT.1', 'act', 'rekryterar'],
  ['SE.BRB.4.1a.ACT.2', 'act', 'transporterar'],
  ['SE.BRB.4.1a.ACT.3', 'act', 'överför'],
  ['SE.BRB.4.1a.ACT.4', 'act', 'inhyser'],
  ['SE.BRB.4.1a.ACT.5', 'act', 'tar emot'],
  ['SE.BRB.4.1a.PURP.1', 'purpose', 'tvångsarbete'],
  ['SE.BRB.4.1a.PURP.2', 'purpose', 'verksamhet i nödläge'],
  ['SE.BRB.4.1a.MENS.2', 'purpose', 'syfte'],
  ['SE.BRB.4.1a.LINK.1', 'link', 'genom'],
  ['SE.BRB.4.1a.MENS.1', 'link', 'uppsåt'],
  ['SE.BRB.4.1b.MEANS.1', 'means', 'olaga tvång'],
  ['SE.BRB.4.1b.MEANS.2', 'means', 'vilseledande'],
  ['SE.BRB.4.1b.MEANS.3', 'means', 'beroendeställning'],
  ['SE.BRB.4.1b.MEANS.4', 'means', 'skyddslöshet'],
  ['SE.BRB.4.1b.MEANS.5', 'means', 'svår situation'],
  ['SE.BRB.4.1b.FORM.1', 'form', 'tvångsarbete'],
  ['SE.BRB.4.1b.FORM.2', 'form', 'uppenbart orimliga villkor'],
  ['SE.BRB.4.1b.FORM.3', 'form', 'tiggeri'],
  ['SE.BRB.4.1b.EXPL.1', 'form', 'exploaterar'],
  ['SE.BRB.4.1b.LINK.1', 'link', 'genom'],
  ['SE.BRB.4.1b.MENS.1', 'link', 'uppsåt'],
  ['SE.BRB.4.1b.AGG.1', 'degree', 'verksamhet i större omfattning'],
  ['SE.BRB.4.1b.AGG.2', 'degree', 'betydande vinning'],
  ['SE.BRB.4.1b.AGG.3', 'degree', 'särskilt hänsynslöst utnyttjande'],
] as const;

export type ElementId = (typeof rows)[number][0];
export const elementIds = rows.map(([id]) => id) as [ElementId, ...ElementId[]];

export const elements: readonly Element[] = rows.map(([id, group, term]) => ({
  id,
  group,
  term,
  offence: id.startsWith('SE.BRB.4.1a') ? 'SE.BRB.4.1a' : 'SE.BRB.4.1b',
}));

export const elementsIn = (offence: Offence, group: Group): readonly Element[] =>
  elements.filter((element) => element.offence === offence && element.group === group);

/**
 * Whether the rule for children does not require this element: it requires neither means nor a link to them. It requires the
 * rest, as `child` of the offences in `knowledge/law/se.yaml` says.
 */
export const isNeedlessForChild = (id: ElementId): boolean => /\.(MEANS|LINK)\.\d+$/.test(id);

/** How the timeline names an element: by the term of the law, and the offence. */
export const elementTerm = (id: ElementId): string => {
  const found = elements.find((element) => element.id === id);
  return found ? `${found.term}, ${found.offence === 'SE.BRB.4.1a' ? '4:1 a' : '4:1 b'}` : id;
};
