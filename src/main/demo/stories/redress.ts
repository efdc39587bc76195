import type { DemoStep } from '../step.ts';
import { larkansSchedule } from './larkans-schedule.ts';

/*
 * The wage claims of the stories, by Linus of the legal aid. All people, firms and sums are invented; the comparator wage
 * "Demoavtal", 160 an hour and 240 for overtime, is no agreement.
 */

type Step = { readonly name: string; readonly at: string; readonly verb: string; readonly day?: string };

/** Something that Linus wrote in a claim that an earlier step opened. */
const inClaim = (
  claim: string,
  { name, at, verb, day }: Step,
  input: object | ((thing: (step: string, what?: string) => string) => object),
): DemoStep => ({
  name,
  persona: 'linus',
  at,
  verb,
  ...(day ? { happened: { from: `${day}T00:00:00+01:00`, to: null, precision: 'day' } } : {}),
  params: ({ thing }) => ({ id: thing(claim) }),
  input: ({ thing }) => (typeof input === 'function' ? input(thing) : input),
});

type Opened = {
  readonly name: string;
  readonly at: string;
  readonly began: string;
  readonly people: number;
  readonly sector: string;
  readonly workplaceName: string;
  readonly who: string;
  readonly against: string;
};

/** Linus opens a file on the redress track, and the claim in it. */
const opened = ({ name, at, began, people, sector, workplaceName, who, against }: Opened): readonly DemoStep[] => [
  {
    name: `${name}-case`,
    persona: 'linus',
    at,
    verb: 'case.open',
    params: () => ({}),
    input: ({ thing }) => ({
      case: thing(`${name}-case`),
      track: 'redress',
      about: { sector, workplaceName, municipality: 'Vadsund' },
      basedOn: [],
      note: null,
    }),
  },
  {
    name,
    persona: 'linus',
    at,
    verb: 'claim.open',
    params: () => ({}),
    input: ({ thing }) => ({
      claim: thing(name),
      caseId: thing(`${name}-case`),
      began,
      people,
      sector,
      who,
      against,
    }),
  },
];

const line = (
  claim: string,
  at: string,
  what: string,
  said: {
    readonly kind: string;
    readonly nature: 'gross' | 'net' | 'cost';
    readonly computed: object;
    readonly evidence: string;
    readonly dues?: readonly object[];
    readonly toDocument?: string;
    readonly toSupport?: string;
  },
): DemoStep =>
  inClaim(claim, { name: `${claim}-${what}`, at, verb: 'claim.line' }, (thing) => ({
    line: thing(`${claim}-${what}`),
    dues: [],
    toDocument: null,
    toSupport: null,
    ...said,
  }));

const read = (documented: number, probable: number, claimed: number) => ({
  how: 'read',
  range: { documented, probable, claimed },
});

const payday = (day: string): DemoStep =>
  inClaim(
    'larkan-claim',
    { name: `larkan-claim-payday-${day}`, at: '2026-02-26T14:20:00+01:00', verb: 'claim.payday' },
    { day, owed: 29_700, plusOvertime: true, reported: 29_700, net: 23_287, cashBack: 11_000, rent: 6500 },
  );

const payer = (name: string, at: string, said: object): DemoStep =>
  inClaim('larkan-claim', { name: `larkan-claim-${name}`, at, verb: 'claim.payer' }, (thing) => ({
    payer: thing('larkan-claim', name.replace(/-paid$/, '')),
    ...said,
  }));

const larkan: readonly DemoStep[] = [
  ...opened({
    name: 'larkan-claim',
    at: '2026-02-26T14:00:00+01:00',
    began: '2026-02-05',
    people: 1,
    sector: 'restaurant',
    workplaceName: 'Tre Måsar Krog AB',
    who: 'Lärkan',
    against: 'Tre Måsar Krog AB',
  }),
  line('larkan-claim', '2026-02-26T14:05:00+01:00', 'overtime', {
    kind: 'overtime',
    nature: 'gross',
    computed: { how: 'overtime', schedule: larkansSchedule, rate: 240 },
    evidence: 'Larmet från 13 november, dörrkorten från 14 december.',
    toDocument:
      '14 städnätter 13 november till 13 december. Telefonens platser gör dem sannolika. Be Kajen Kontor om dess egen besökslogg.',
    toSupport:
      '9 september till 12 november: larmloggen sparas 90 dagar. Timmarna vilar på dagboken och Sparven, och kommer att fortsätta göra det.',
  }),
  line('larkan-claim', '2026-02-26T14:08:00+01:00', 'unpaid', {
    kind: 'unpaid-wage',
    nature: 'gross',
    computed: { how: 'months', pay: 29_700, months: 1, days: 4, ofDays: 20, basis: 'documented' },
    evidence: 'Erbjudandet i tillståndsakten, 29 700 i månaden: januari och 4 av 20 dagar i februari.',
  }),
  line('larkan-claim', '2026-02-26T14:10:00+01:00', 'cash-back', {
    kind: 'cash-back',
    nature: 'net',
    computed: read(33_000, 44_000, 44_000),
    evidence: 'Banken: 3 av 4 uttag inom ett dygn efter lönen.',
    toDocument: 'Det fjärde uttaget. Bankens uppgifter finns kvar: be om den dag som saknas.',
  }),
  line('larkan-claim', '2026-02-26T14:12:00+01:00', 'rent', {
    kind: 'rent',
    nature: 'net',
    computed: read(26_000, 32_500, 32_500),
    evidence: 'Skuldboken: 4 av 5 månader, 6 500 för en av fyra sängar. Erbjudandet sade ”rum utan kostnad”.',
    toDocument: 'Den femte månaden saknas i skuldboken.',
  }),
  line('larkan-claim', '2026-02-26T14:14:00+01:00', 'fee', {
    kind: 'fee',
    nature: 'cost',
    computed: read(0, 15_000, 15_000),
    evidence: 'Ingen handling. En chatt gör det sannolikt.',
    toDocument: 'Agentens kvitto, genom den utländska begäran.',
  }),
  line('larkan-claim', '2026-02-26T14:16:00+01:00', 'holiday', {
    kind: 'holiday-pay',
    nature: 'gross',
    computed: { how: 'not-computed' },
    evidence: 'Regeln är inte kontrollerad. Det är inte samma sak som att inget är skyldigt.',
  }),
  ...['2025-10-24', '2025-11-25', '2025-12-23', '2026-01-23'].map(payday),
  inClaim(
    'larkan-claim',
    { name: 'larkan-claim-offer', at: '2026-05-20T15:10:00+02:00', verb: 'claim.settlement-offer' },
    (thing) => ({
      offer: thing('larkan-claim-offer'),
      kronor: 20_000,
      asksSilence: true,
      permitForTrial: null,
      day: '2026-05-20',
      from: 'ombud för Ragnar Havsvik',
    }),
  ),
  inClaim(
    'larkan-claim',
    { name: 'larkan-claim-refused', at: '2026-05-22T10:30:00+02:00', verb: 'claim.settle' },
    (thing) => ({
      offer: thing('larkan-claim-offer'),
      answer: 'refused',
      day: '2026-05-22',
      reason: 'Hon har fått veta vad erbjudandet gör med de andra spåren, på uzbekiska, och säger nej.',
    }),
  ),
  payer('guarantee', '2026-06-18T09:00:00+02:00', {
    kind: 'wage-guarantee',
    state: 'asked',
    by: null,
    kronor: 35_640,
    name: 'Lönegaranti',
    note: 'Konkurs 15 juni 2026.',
  }),
  payer('estate', '2026-06-18T09:10:00+02:00', {
    kind: 'estate',
    state: 'not-known',
    by: null,
    kronor: null,
    name: 'Tre Måsar Krog AB, konkursboet',
    note: 'Övertiden. Sista dag att bevaka fordran är inte antecknad: fråga förvaltaren.',
  }),
  payer('client', '2026-06-18T09:15:00+02:00', {
    kind: 'client',
    state: 'no-ground',
    by: null,
    kronor: null,
    name: 'Kajen Kontor AB, beställare',
    note: 'Betalade 95 i timmen; en laglig timme kostar minst 235,50. Entreprenörsansvaret gäller bygg, inte städ (inte kontrollerat).',
  }),
  inClaim(
    'larkan-claim',
    { name: 'larkan-claim-received', at: '2026-08-14T13:40:00+02:00', verb: 'claim.receive' },
    (thing) => ({
      line: thing('larkan-claim-unpaid'),
      kronor: 35_640,
      from: 'wage-guarantee',
      receivedOn: '2026-08-14',
    }),
  ),
  payer('guarantee-paid', '2026-08-14T13:42:00+02:00', {
    kind: 'wage-guarantee',
    state: 'paid',
    by: '2026-08-14',
    kronor: 35_640,
    name: 'Lönegaranti',
    note: 'Dag 190.',
  }),
  payer('controller', '2026-10-14T11:00:00+02:00', {
    kind: 'controller',
    state: 'waits',
    by: '2026-11-27',
    kronor: 124_400,
    name: 'Ragnar Havsvik, skadestånd',
    note: 'Blir det åtal? Upp till det som är dokumenterat och obetalt.',
  }),
];

const others: readonly DemoStep[] = [
  ...opened({
    name: 'svalan-claim',
    at: '2026-03-02T10:00:00+01:00',
    began: '2026-02-05',
    people: 1,
    sector: 'restaurant',
    workplaceName: 'Tre Måsar Krog AB',
    who: 'Svalan',
    against: 'Tre Måsar Krog AB',
  }),
  line('svalan-claim', '2026-03-02T10:10:00+01:00', 'presumed', {
    kind: 'unpaid-wage',
    nature: 'gross',
    computed: { how: 'presumed', months: 3, hours: 173, rate: 160, paid: 12_000, basis: 'probable' },
    evidence: 'Lag 2013:644 förmodar tre månaders heltid (inte kontrollerat); 12 000 är betalda.',
    toDocument: 'Arbetsgivaren måste visa att det var mindre. Dörrkorten visar när han var där.',
  }),
  ...opened({
    name: 'sparven-claim',
    at: '2026-03-02T10:30:00+01:00',
    began: '2026-02-05',
    people: 1,
    sector: 'cleaning',
    workplaceName: 'Skinande Öst Städ AB',
    who: 'Sparven',
    against: 'Skinande Öst Städ AB',
  }),
  line('sparven-claim', '2026-03-02T10:40:00+01:00', 'weeks', {
    kind: 'unpaid-wage',
    nature: 'gross',
    computed: { how: 'weeks', weeks: 14, hours: 30, rate: 160, basis: 'probable' },
    evidence: 'Schemat på väggen, fotograferat vid kontrollen, och Lärkan.',
    toDocument: 'Be Kajen Kontor om besöksloggen.',
  }),
];

/** The building site at Ekudden: eleven posted workers, paid by the main contractor though nobody was charged. */
const ekudden: readonly DemoStep[] = [
  ...opened({
    name: 'ekudden-claim',
    at: '2025-06-03T16:30:00+02:00',
    began: '2025-06-03',
    people: 11,
    sector: 'construction',
    workplaceName: 'Ekudden',
    who: 'Elva vid Ekudden',
    against: 'UAB Žalvaris Demo',
  }),
  line('ekudden-claim', '2025-06-04T09:30:00+02:00', 'unpaid', {
    kind: 'unpaid-wage',
    nature: 'gross',
    computed: read(412_500, 412_500, 412_500),
    evidence: 'Elva lika tidlistor, undertecknade av byggledaren: 37 500 var.',
    dues: [
      { due: '2025-02-25', kronor: 38_500 },
      { due: '2025-03-25', kronor: 121_000 },
      { due: '2025-04-25', kronor: 126_500 },
      { due: '2025-05-25', kronor: 126_500 },
    ],
  }),
  inClaim(
    'ekudden-claim',
    { name: 'ekudden-claim-first', at: '2025-06-05T11:00:00+02:00', verb: 'claim.notify' },
    (thing) => ({ notice: thing('ekudden-claim-first'), role: 'first', day: '2025-06-05', to: 'Mellanled AB' }),
  ),
  inClaim(
    'ekudden-claim',
    { name: 'ekudden-claim-main', at: '2025-06-18T09:20:00+02:00', verb: 'claim.notify' },
    (thing) => ({ notice: thing('ekudden-claim-main'), role: 'main', day: '2025-06-18', to: 'Norrbygg Demo AB' }),
  ),
  inClaim(
    'ekudden-claim',
    { name: 'ekudden-claim-received', at: '2025-07-04T14:05:00+02:00', verb: 'claim.receive' },
    (thing) => ({
      line: thing('ekudden-claim-unpaid'),
      kronor: 374_000,
      from: 'contractor',
      receivedOn: '2025-07-04',
    }),
  ),
];

export const redressSteps: readonly DemoStep[] = [...ekudden, ...larkan, ...others];
