import type { Capacity } from '../../../kernel/capacity.ts';
import type { Entry } from '../../knowledge/public.ts';

/** What an agency may decide because of a visit. `other` is described in the note. */
export const decisionKinds = [
  'injunction',
  'prohibition',
  'work-stopped',
  'sanction-fee',
  'control-fee',
  'taken-to-interview',
  'seizure',
  'investigation-opened',
  'crime-report',
  'support-called',
  'other',
  'no-action',
] as const;
export type ChosenKind = (typeof decisionKinds)[number];

/** A provision that a decision may rest on. */
export type DecisionBasis = {
  readonly id: string;
  readonly provision: { readonly sv: string; readonly en: string };
  /** The day on which someone read the law text and found it so; null: no one has yet, and every screen says it. */
  readonly verifiedOn: string | null;
};

type Kind = {
  readonly kind: ChosenKind;
  /** Whether any agency that goes to places of work may say it: no power of its own is needed. */
  readonly isOfAll: boolean;
  /** The capacities in which it is decided; null: any. */
  readonly capacities: readonly Capacity[] | null;
  readonly isFee: boolean;
};

const supervision: Omit<Kind, 'kind'> = { isOfAll: false, capacities: ['supervision'], isFee: false };
const investigation: Omit<Kind, 'kind'> = { isOfAll: false, capacities: ['criminal-investigation'], isFee: false };
const ofAll: Omit<Kind, 'kind'> = { isOfAll: true, capacities: null, isFee: false };

/** In which capacity each is decided. Which agency of a country decides what, on what, is in `knowledge/powers`. */
const kinds: readonly Kind[] = [
  { kind: 'injunction', ...supervision },
  { kind: 'prohibition', ...supervision },
  { kind: 'work-stopped', ...supervision },
  { kind: 'sanction-fee', ...supervision, isFee: true },
  { kind: 'control-fee', ...supervision, isFee: true },
  { kind: 'taken-to-interview', ...investigation },
  { kind: 'seizure', ...investigation },
  { kind: 'investigation-opened', ...investigation },
  { kind: 'crime-report', ...ofAll },
  { kind: 'support-called', ...ofAll },
  { kind: 'other', ...ofAll },
  { kind: 'no-action', ...ofAll },
];

type Power = Pick<Entry<'powers'>, 'country' | 'holder' | 'decides'>;

/** In which capacity an officer decides, of what kind their agency is, and what agencies of its country may decide. */
export type Deciding = { readonly capacity: Capacity; readonly agency: string; readonly powers: readonly Power[] };

/** What agencies of a country may decide. */
export const powersIn = (powers: readonly Power[], country: string): readonly Power[] =>
  powers.filter((one) => one.country === country);

/** Whether it has been entered who decides what in the country of these agencies. */
export const isEntered = (powers: readonly Power[]): boolean => powers.some(({ decides }) => decides !== undefined);

/** What an agency of this kind decides in this capacity, with the provisions. No one decides on another's power. */
export function kindsFor({ capacity, agency, powers }: Deciding): readonly KindOfAgency[] {
  const own = powers.filter(({ holder }) => holder === agency).flatMap(({ decides = [] }) => decides);
  // Where it has not been entered, no kind is kept from anyone: the officer names the provision in the note.
  const isOpen = !isEntered(powers);
  return kinds
    .filter(({ capacities }) => capacities === null || capacities.includes(capacity))
    .filter(({ kind, isOfAll }) => isOfAll || isOpen || own.some((one) => one.kind === kind))
    .map(({ kind }) => ({
      kind,
      bases: own.filter((one) => one.kind === kind).flatMap(({ bases }) => bases.map(basisOf)),
    }));
}
export type KindOfAgency = { readonly kind: ChosenKind; readonly bases: readonly DecisionBasis[] };

type KnownBasis = NonNullable<Power['decides']>[number]['bases'][number];
const basisOf = ({ id, sv, en, verified_on: verifiedOn }: KnownBasis): DecisionBasis => ({
  id,
  provision: { sv, en },
  verifiedOn,
});

/** What is done without a decision against anyone: it can neither be appealed nor stand. */
const withoutAppeal: readonly string[] = [
  'taken-to-interview',
  'investigation-opened',
  'crime-report',
  'support-called',
  'no-action',
] satisfies ChosenKind[];

/** Whether something of this kind can come to this: only a fee is paid, and only a decision against someone is appealed or stands. */
export const canComeTo = (kind: string, outcome: string): boolean =>
  outcome === 'paid'
    ? isFee(kind)
    : outcome === 'standing' || outcome === 'appealed'
      ? !withoutAppeal.includes(kind)
      : true;

export const isFee = (kind: string): boolean => kinds.some((one) => one.kind === kind && one.isFee);

export const findDecisionBasis = (id: string, powers: readonly Power[]): DecisionBasis | undefined => {
  const found = powers
    .flatMap(({ decides = [] }) => decides.flatMap(({ bases }) => bases))
    .find((one) => one.id === id);
  return found && basisOf(found);
};
