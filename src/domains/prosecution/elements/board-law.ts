import type { Knowledge } from '../../knowledge/public.ts';

/** The places of elements on the board, in the order in which most laws ask for them. */
export const groups = [
  'act',
  'means',
  'conduct',
  'circumstance',
  'form',
  'purpose',
  'result',
  'link',
  'mental',
  'degree',
] as const;
export type Group = (typeof groups)[number];

/** What the law itself calls an element, where that is known. */
export type Term = { readonly language: string; readonly text: string };
export type LawElement = {
  readonly id: string;
  readonly offence: string;
  readonly group: Group;
  readonly term: Term | null;
  readonly concepts: readonly string[];
};
export type LawOffence = {
  readonly id: string;
  /** As short as people say it, for a timeline. */
  readonly short: string;
  readonly groups: readonly { readonly group: Group; readonly elements: readonly LawElement[] }[];
};

/** What criminal files of one country are about: the offences, each with its elements in the order of the board. */
export type BoardLaw = {
  readonly country: string;
  readonly offences: readonly LawOffence[];
  /** Whether every file has all of them on its board; else it has those that were reported. */
  readonly isFixed: boolean;
  /** An offence of the injured person that may be left be; null where none is known. */
  readonly own: string | null;
};

type KnownLaw = Pick<Knowledge, 'offences' | 'elements'>;
type KnownOffence = KnownLaw['offences']['entries'][number];

const isGroup = (word: string): word is Group => groups.some((one) => one === word);
/** What makes an offence gross or less serious has one place. */
const placeOf = (group: string): string => (group === 'aggravated' ? 'degree' : group);

/** Its number in its country: `FI.25.3` is 25.3. */
const numberOf = (id: string): string => id.slice(3);

/**
 * The law of the boards of a country. An offence that says where its elements are is on every board (`board` in knowledge/law); where a country
 * has none such, its core offences and lower tiers that are in force can be, with every element of theirs that has a place.
 */
export function boardLawOf({ offences, elements }: KnownLaw, country: string): BoardLaw {
  const own = offences.entries.filter((one) => one.country === country);
  const fixed = own.filter(({ board }) => board !== undefined);
  const chosen =
    fixed.length > 0 ? fixed : own.filter(({ kind, status }) => kind !== 'neighbour' && status === 'in-force');
  return {
    country,
    isFixed: fixed.length > 0,
    own: own.find(({ of_injured }) => of_injured)?.id ?? null,
    offences: chosen.map((offence) => ({
      id: offence.id,
      short: offence.short?.sv ?? numberOf(offence.id),
      groups: offence.board ? placed(offence, offence.board, elements) : derived(offence, elements),
    })),
  };
}

const placed = (
  { id: offence }: KnownOffence,
  board: NonNullable<KnownOffence['board']>,
  elements: KnownLaw['elements'],
): LawOffence['groups'] =>
  board.groups.flatMap(({ group, elements: of }) =>
    isGroup(group)
      ? [
          {
            group,
            elements: of.map(({ id, term }) => ({
              id,
              offence,
              group,
              term: { language: 'sv', text: term },
              concepts: elements.entries.find((one) => one.id === id)?.concepts ?? [],
            })),
          },
        ]
      : [],
  );

const derived = ({ id: offence }: KnownOffence, { entries }: KnownLaw['elements']): LawOffence['groups'] =>
  groups
    .map((group) => ({
      group,
      elements: entries
        .filter((one) => one.offence === offence && placeOf(one.group) === group)
        .map(({ id, own, concepts }) => ({ id, offence, group, term: own, concepts })),
    }))
    .filter((one) => one.elements.length > 0);

/** The offences of one board: all, or those that were reported. */
export const offencesOnBoard = ({ offences, isFixed }: BoardLaw, reported: readonly string[]): readonly LawOffence[] =>
  isFixed ? offences : offences.filter(({ id }) => reported.includes(id));

export const elementsOf = ({ offences }: BoardLaw): readonly LawElement[] =>
  offences.flatMap((offence) => offence.groups.flatMap(({ elements }) => elements));

/** How the timeline calls an element: by the term of the law, and the offence. */
export function calledIn(law: BoardLaw, id: string): string | null {
  const found = elementsOf(law).find((one) => one.id === id);
  const offence = found && law.offences.find((one) => one.id === found.offence);
  return found && offence ? `${found.term?.text ?? id}, ${offence.short}` : null;
}
