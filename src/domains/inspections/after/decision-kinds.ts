import type { Capacity } from '../../../kernel/capacity.ts';

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
  /** The kinds of agency that decide it; null: any of those that go to places of work. */
  readonly agencies: readonly string[] | null;
  /** The capacities in which it is decided; null: any. */
  readonly capacities: readonly Capacity[] | null;
  readonly bases: readonly DecisionBasis[];
  readonly isFee: boolean;
};

const basis = (id: string, sv: string, en: string): DecisionBasis => ({ id, provision: { sv, en }, verifiedOn: null });
const workEnvironment = basis(
  'se.aml-7-7',
  'Arbetsmiljölagen 7 kap. 7 §',
  'Work Environment Act, chapter 7, section 7',
);
const any = { agencies: null, capacities: null, bases: [], isFee: false } as const;

/**
 * Who decides what, on what: from notes on joint checks in Sweden, not read against the law texts. A kind without a provision here has none
 * in those notes; the officer who decides it writes theirs in the note.
 */
const kinds: readonly Kind[] = [
  {
    ...any,
    kind: 'injunction',
    agencies: ['work-environment'],
    capacities: ['supervision'],
    bases: [workEnvironment],
  },
  {
    ...any,
    kind: 'prohibition',
    agencies: ['work-environment'],
    capacities: ['supervision'],
    bases: [workEnvironment],
  },
  { ...any, kind: 'work-stopped', agencies: ['work-environment', 'municipality'], capacities: ['supervision'] },
  {
    ...any,
    kind: 'sanction-fee',
    agencies: ['work-environment'],
    capacities: ['supervision'],
    bases: [
      basis('se.aml-8', 'Arbetsmiljölagen 8 kap. (sanktionsavgift)', 'Work Environment Act, chapter 8 (sanction fee)'),
    ],
    isFee: true,
  },
  {
    ...any,
    kind: 'control-fee',
    agencies: ['tax'],
    capacities: ['supervision'],
    bases: [
      basis(
        'se.sfl-50',
        'Skatteförfarandelagen 50 kap. (kontrollavgift)',
        'Tax Procedures Act, chapter 50 (control fee)',
      ),
    ],
    isFee: true,
  },
  {
    ...any,
    kind: 'taken-to-interview',
    agencies: ['police'],
    capacities: ['criminal-investigation'],
    bases: [basis('se.rb-23', 'Rättegångsbalken 23 kap.', 'Code of Judicial Procedure, chapter 23')],
  },
  {
    ...any,
    kind: 'seizure',
    agencies: ['police', 'prosecution', 'economic-crime'],
    capacities: ['criminal-investigation'],
    bases: [basis('se.rb-27', 'Rättegångsbalken 27 kap.', 'Code of Judicial Procedure, chapter 27')],
  },
  {
    ...any,
    kind: 'investigation-opened',
    agencies: ['police', 'prosecution', 'economic-crime'],
    capacities: ['criminal-investigation'],
    bases: [basis('se.rb-23', 'Rättegångsbalken 23 kap.', 'Code of Judicial Procedure, chapter 23')],
  },
  { ...any, kind: 'crime-report' },
  { ...any, kind: 'support-called' },
  { ...any, kind: 'other' },
  { ...any, kind: 'no-action' },
];

/** In which capacity an officer decides, and of what kind their agency is. */
export type Deciding = { readonly capacity: Capacity; readonly agency: string };

/** What an agency of this kind decides in this capacity. No one decides on another's power. */
export const kindsFor = ({ capacity, agency }: Deciding): readonly Kind[] =>
  kinds.filter(
    ({ agencies, capacities }) =>
      (agencies === null || agencies.includes(agency)) && (capacities === null || capacities.includes(capacity)),
  );

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

export const findDecisionBasis = (id: string): DecisionBasis | undefined =>
  kinds.flatMap(({ bases }) => bases).find((one) => one.id === id);
