import type { CriminalFile, Item, Setting } from '../criminal-file.ts';
import { type Independence, isIndependentOf } from '../evidence/independence.ts';
import { type BoardLaw, type Group, type LawOffence, offencesOnBoard } from './board-law.ts';
import { isNeedlessForChild } from './elements.ts';

/** One item under an element: whether it is independent of the injured person's account. */
export type BoardItem = { readonly id: string; readonly independent: boolean };

/** One element for one injured person. An officer sets its state; this rule only counts. */
export type BoardRow = {
  readonly element: string;
  readonly group: Group;
  readonly state: Setting['state'] | 'not-set';
  readonly weak: boolean;
  readonly for: readonly BoardItem[];
  readonly against: readonly BoardItem[];
  readonly lookedAgainst: boolean;
  readonly independent: number;
  readonly weakest: boolean;
  readonly setting: string | null;
};
export type BoardGroup = {
  readonly group: Group;
  readonly rows: readonly BoardRow[];
  readonly notPlaced: readonly string[];
};
export type BoardOffence = { readonly offence: string; readonly groups: readonly BoardGroup[] };

/** The findings above the board. */
export type Finding =
  | {
      readonly kind: 'weakest';
      readonly offence: string;
      readonly element: string;
      readonly independent: number;
    }
  | { readonly kind: 'nothing-supported'; readonly offence: string }
  | { readonly kind: 'stands-without-word'; readonly offence: string }
  | { readonly kind: 'rests-on-word'; readonly offence: string; readonly groups: readonly Group[] }
  | {
      readonly kind: 'hangs-on';
      readonly offence: string;
      readonly element: string;
      readonly independent: number;
    }
  | { readonly kind: 'gap'; readonly offence: string; readonly groups: readonly Group[] };

export type Board = { readonly offences: readonly BoardOffence[]; readonly findings: readonly Finding[] };

const degree: Group = 'degree';

/**
 * The board of one injured person: the offences on one grid, what was placed where, how many items are independent of her
 * account. It shows supported, contradicted or nothing yet, as officers have set it; it never says that an element is
 * fulfilled, and gives no percentage and no score.
 */
export function boardOf(file: CriminalFile, party: string, catalogue: Independence, law: BoardLaw): Board {
  const items = new Map(file.items.map((item) => [item.id, item]));
  const counted = offencesOnBoard(law, file.offences).map(({ id: offence, groups }) => ({
    offence,
    groups: groups.map((group) => groupOf(file, party, group, items, catalogue)),
  }));
  const isChild = file.parties.some(({ id, under18 }) => id === party && under18 === true);
  const asked = isChild ? counted.map(askedOfChild) : counted;
  return { offences: counted.map((offence, at) => withWeakest(offence, asked[at])), findings: findingsOf(asked) };
}

/** What the law requires where the person was a child. The board keeps every row, also what was placed there. */
const askedOfChild = (of: BoardOffence): BoardOffence => ({
  ...of,
  groups: of.groups
    .map(({ group, rows, notPlaced }) => ({
      group,
      rows: rows.filter(({ element }) => !isNeedlessForChild(element)),
      notPlaced: notPlaced.filter((id) => !isNeedlessForChild(id)),
    }))
    .filter(({ rows, notPlaced }) => rows.length + notPlaced.length > 0),
});

function groupOf(
  file: CriminalFile,
  party: string,
  { group, elements: all }: LawOffence['groups'][number],
  items: ReadonlyMap<string, Item>,
  catalogue: Independence,
): BoardGroup {
  const placed = (ids: readonly string[]): BoardItem[] =>
    ids.flatMap((id) => {
      const item = items.get(id);
      return item ? [{ id, independent: isIndependentOf(item, party, catalogue) }] : [];
    });
  const rows = all.flatMap((element): BoardRow[] => {
    const setting = file.settings.find((one) => one.party === party && one.element === element.id);
    if (!setting) return [];
    const supporting = placed(setting.for);
    return [
      {
        element: element.id,
        group,
        state: setting.state,
        weak: setting.weak,
        for: supporting,
        against: placed(setting.against),
        lookedAgainst: setting.lookedAgainst,
        independent: supporting.filter(({ independent }) => independent).length,
        weakest: false,
        setting: setting.act,
      },
    ];
  });
  const notPlaced = all.filter(({ id }) => !rows.some((row) => row.element === id)).map(({ id }) => id);
  return { group, rows, notPlaced };
}

/** The rows on which an offence depends: those set as supported, except its degree. */
const supported = ({ groups }: BoardOffence): readonly BoardRow[] =>
  groups
    .filter(({ group }) => group !== degree)
    .flatMap(({ rows }) => rows.filter(({ state }) => state === 'supported'));

/** The supported element with the fewest items besides the person's account: the later one in the order of the law if equal. */
function weakestOf(offence: BoardOffence): BoardRow | undefined {
  return supported(offence).reduce<BoardRow | undefined>(
    (weakest, row) => (weakest === undefined || row.independent <= weakest.independent ? row : weakest),
    undefined,
  );
}

/** Marks the weakest row of those that the law requires, or instead the row that a person has called weak. */
function withWeakest(offence: BoardOffence, asked: BoardOffence = offence): BoardOffence {
  const rows = offence.groups.flatMap((group) => group.rows);
  const said = rows.filter(({ weak }) => weak).map(({ element }) => element);
  const counted = weakestOf(asked)?.element;
  const marked = said.length > 0 ? said : counted ? [counted] : [];
  return {
    ...offence,
    groups: offence.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, weakest: marked.includes(row.element) })),
    })),
  };
}

/** Groups that an offence needs and in which no element is supported. */
const emptyGroups = ({ groups }: BoardOffence): Group[] =>
  groups
    .filter(({ group, rows }) => group !== degree && !rows.some(({ state }) => state === 'supported'))
    .map(({ group }) => group);

/** Groups in which only the person's own account supports. */
const groupsOnWordAlone = ({ groups }: BoardOffence): Group[] =>
  groups
    .filter(({ group, rows }) => {
      const held = rows.filter(({ state }) => state === 'supported');
      return group !== degree && held.length > 0 && held.every(({ independent }) => independent === 0);
    })
    .map(({ group }) => group);

/**
 * Three findings, of the last offence in the order of the law and of the first: the lesser one can be charged in the alternative and must hold
 * by itself. Of one offence alone each is said once.
 */
function findingsOf(all: readonly BoardOffence[]): Finding[] {
  const [gravest, lesser] = [all[0], all.at(-1)];
  if (!gravest || !lesser) return [];
  const { offence } = lesser;
  const weakest = weakestOf(lesser);
  const first: Finding = weakest
    ? { kind: 'weakest', offence, element: weakest.element, independent: weakest.independent }
    : { kind: 'nothing-supported', offence };
  const said = [first, withoutWord(lesser), hangsOn(gravest)];
  return said.filter(
    (one, at) => said.findIndex(({ kind, offence: of }) => kind === one.kind && of === one.offence) === at,
  );
}

function withoutWord(board: BoardOffence): Finding {
  const { offence } = board;
  const empty = emptyGroups(board);
  if (empty.length > 0) return { kind: 'gap', offence, groups: empty };
  const groups = groupsOnWordAlone(board);
  return groups.length > 0 ? { kind: 'rests-on-word', offence, groups } : { kind: 'stands-without-word', offence };
}

function hangsOn(board: BoardOffence): Finding {
  const { offence, groups } = board;
  const rows = groups.flatMap((group) => group.rows);
  const row = rows.find(({ weak }) => weak) ?? weakestOf(board);
  if (row) return { kind: 'hangs-on', offence, element: row.element, independent: row.independent };
  return rows.length > 0
    ? { kind: 'gap', offence, groups: emptyGroups(board) }
    : { kind: 'nothing-supported', offence };
}
