import type { DemoStep } from '../step.ts';
import { larkansSchedule } from './larkans-schedule.ts';
import { inClaim, line, opened, read } from './redress-steps.ts';

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

/** What Lärkan is owed, by whom it can be paid, and what has been. */
export const larkansClaim: readonly DemoStep[] = [
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
      '9 september till 12 november: larmloggen sparas 90 dagar. Timmarna bygger bara på dagboken och på Sparvens uppgifter.',
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
    evidence: 'Regeln är inte kontrollerad. Det betyder inte att arbetsgivaren inte är skyldig något.',
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
      reason: 'Hon har på uzbekiska fått veta vad erbjudandet innebär för de andra delarna, och säger nej.',
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
    note: 'Betalade 95 i timmen; en timme till den lönen kostar en arbetsgivare som följer lagen minst 235,50. Entreprenörsansvaret gäller bygg, inte städ (inte kontrollerat).',
    price: { paid: 95, wage: 160, hours: 186 },
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
    note: 'Om åtal väcks: upp till det som är dokumenterat och obetalt.',
  }),
];
