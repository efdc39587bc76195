import { allContents, noticeContents } from '../../../domains/redress/public.ts';
import type { DemoStep } from '../step.ts';
import { larkansClaim } from './larkans-claim.ts';
import { inClaim, line, opened, read } from './redress-steps.ts';

/*
 * The wage claims of the stories, by Linus of the legal aid. All people, firms and sums are invented; the comparator wage
 * "Demoavtal", 160 an hour and 240 for overtime, is no agreement.
 */

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

/** The building site at Ekudden: eleven posted workers, paid by the main contractor though no one was charged. */
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
    evidence: 'Elva likadana tidlistor, undertecknade av byggledaren: 37 500 var.',
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
    (thing) => ({
      notice: thing('ekudden-claim-first'),
      role: 'first',
      day: '2025-06-05',
      arrived: '2025-06-05',
      agreement: 'none',
      contents: [...noticeContents],
      to: 'Mellanled AB',
    }),
  ),
  inClaim(
    'ekudden-claim',
    { name: 'ekudden-claim-main', at: '2025-06-30T09:20:00+02:00', verb: 'claim.notify' },
    (thing) => ({
      notice: thing('ekudden-claim-main'),
      role: 'main',
      day: '2025-06-30',
      arrived: '2025-06-30',
      agreement: 'none',
      contents: [...allContents],
      to: 'Norrbygg Demo AB',
    }),
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

const kitchenOf = (
  name: string,
  day: string,
  of: { readonly people: number; readonly workplaceName: string; readonly who: string; readonly toDocument: string },
  range: readonly [number, number, number],
): readonly DemoStep[] => [
  ...opened({
    name,
    at: `${day}T13:00:00+02:00`,
    began: '2026-09-14',
    people: of.people,
    sector: 'restaurant',
    workplaceName: of.workplaceName,
    who: of.who,
    against: of.workplaceName,
  }),
  line(name, `${day}T13:10:00+02:00`, 'unpaid', {
    kind: 'unpaid-wage',
    nature: 'gross',
    computed: read(...range),
    evidence: 'Personalliggaren och kassans inloggningar; för två veckor bara deras egna ord.',
    toDocument: of.toDocument,
  }),
];

/** Other kitchens, so that restaurants have claims enough: of fewer than five people or three cases no sum of a sector is shown. */
const kitchens: readonly DemoStep[] = [
  ...kitchenOf(
    'kitchen-claim',
    '2026-10-20',
    {
      people: 4,
      workplaceName: 'Kök Exempel AB',
      who: 'Fyra i köket',
      toDocument: 'Kassans loggar för september: begär dem av leverantören.',
    },
    [88_000, 112_000, 128_000],
  ),
  ...kitchenOf(
    'grill-claim',
    '2026-10-21',
    {
      people: 3,
      workplaceName: 'Grill Exempel AB',
      who: 'Tre vid grillen',
      toDocument: 'Larmets loggar för kvällarna: begär dem av larmföretaget.',
    },
    [64_000, 84_000, 114_000],
  ),
  ...kitchenOf(
    'buffet-claim',
    '2026-10-22',
    {
      people: 2,
      workplaceName: 'Buffé Exempel AB',
      who: 'Två vid buffén',
      toDocument: 'Schemat i telefonen: be dem om bilder av det.',
    },
    [52_000, 60_000, 85_000],
  ),
];

export const redressSteps: readonly DemoStep[] = [...ekudden, ...larkansClaim, ...others, ...kitchens];
