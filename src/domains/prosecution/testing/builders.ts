import { type Act, type ActDraft, type ActEnvelope, inFoldOrder } from '../../../kernel/act.ts';
import { type EvidenceType, evidenceTypes } from '../codes.ts';
import type { CountedFile } from '../counted.ts';
import type { CriminalFile } from '../criminal-file.ts';
import type { Independence } from '../evidence/independence.ts';
import type { ItemFacts } from '../evidence/schema.ts';
import { foldFile } from '../fold.ts';

export const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const moment = '2026-02-11T08:00:00.000Z';
export const file = uuid(1);
/** Two invented injured parties, Lärkan and Svalan. */
export const larkan = uuid(11);
export const svalan = uuid(12);

/** The envelope of a command of an invented investigator. */
export const anEnvelope = (number = 500): ActEnvelope => ({
  id: uuid(number),
  device: uuid(900),
  deviceSeq: number,
  capacity: 'criminal-investigation',
  sitting: uuid(700),
  happenedFrom: moment,
  happenedTo: null,
  precision: 'minute',
});

const anAct = (number: number, type: string, facts: unknown, over: Partial<Act> = {}): Act =>
  ({
    id: uuid(number),
    stream: file,
    type,
    version: 1,
    actor: '1000',
    ownerUnit: 41,
    capacity: 'criminal-investigation',
    happenedFrom: moment,
    happenedTo: null,
    precision: 'minute',
    recordedAt: moment,
    device: uuid(900),
    deviceSeq: number,
    corrects: null,
    basedOn: [],
    caseId: null,
    subject: null,
    facts,
    hasWords: true,
    ...over,
  }) as Act;

/** An item of evidence; a test changes what it is about. */
export const anItem = (number: number, over: Partial<ItemFacts> = {}): ItemFacts => ({
  item: uuid(2000 + number),
  type: 'EV04',
  number,
  parties: [larkan],
  bearing: 'for',
  accountOf: null,
  material: 'protocol',
  securedOn: '2026-02-11',
  keptUntil: null,
  ...over,
});
export const itemId = (number: number): string => uuid(2000 + number);

/** The acts of an invented file, by kind and facts: reported, opened, with two injured parties, unless stated otherwise. */
export type Happening = readonly [type: string, facts: unknown, over?: Partial<Act>];
export const begun: readonly Happening[] = [
  [
    'report.file',
    {
      reference: 'F-INVENTED',
      case: null,
      offences: ['SE.BRB.4.1b'],
      source: 'police',
      reportedOn: '2026-02-05',
      deedOn: '2026-02-05',
    },
  ],
  ['investigation.open', { ledBy: 'prosecutor', decisionDue: '2026-11-27' }],
  ['injured-party.add', { party: larkan, person: null, under18: null }],
  ['injured-party.add', { party: svalan, person: null, under18: null }],
];
export const folded = (...more: readonly Happening[]): CriminalFile =>
  foldFile(inFoldOrder([...begun, ...more].map(([type, facts, over], index) => anAct(100 + index, type, facts, over))));

/** An invented file, in a case about a restaurant in Norrköping. */
export const stored = (...more: readonly Happening[]): CountedFile => ({
  id: file,
  at: { country: 'SE', realm: '7' },
  state: folded(...more),
  setting: { place: { country: 'SE', municipality: 'Norrköping' }, sector: 'restaurant' },
});

/** A file to which the acts of a rule have been added. */
export const withActs = (before: readonly Happening[], drafts: readonly ActDraft[]): CriminalFile =>
  folded(
    ...before,
    ...drafts.filter(({ stream }) => stream === file).map(({ type, facts, id }) => [type, facts, { id }] as const),
  );

const saidOf: Partial<Record<EvidenceType, 'no' | 'partly'>> = {
  EV01: 'no',
  EV02: 'no',
  EV21: 'partly',
  EV24: 'partly',
};

/** An invented catalogue: interviews rest on an account, two kinds do in part, all others are independent. */
export const catalogue = Object.fromEntries(evidenceTypes.map((type) => [type, saidOf[type] ?? 'yes'])) as Independence;

/** The assessment of one element for Lärkan. */
export const said = (
  element: string,
  state: string,
  supporting: readonly number[],
  over: { readonly against?: readonly number[]; readonly weak?: boolean; readonly looked?: boolean } = {},
): Happening => [
  'element.set',
  {
    party: larkan,
    element,
    state,
    weak: over.weak ?? false,
    for: supporting.map(itemId),
    against: (over.against ?? []).map(itemId),
    lookedAgainst: over.looked ?? false,
  },
];
