import type { DemoStep } from '../step.ts';
import { nowhere, step } from './inspection-steps.ts';

/*
 * How Ines chooses where to go: what is looked at first in 2026, workplaces with their reasons, a list that waits to be drawn
 * from, and a building site that was chosen. Everything is invented; the figure of a published report is named by its kind only.
 */

type Reason = {
  readonly kind: string;
  readonly on: string | null;
  readonly proxies: readonly string[];
  readonly origin: string;
  readonly sameAs: number | null;
  readonly source: string;
};
const reason = (kind: string, on: string, source: string, over: Partial<Reason> = {}): Reason => ({
  ...{ kind, on, source, proxies: [], origin: 'stands', sameAs: null },
  ...over,
});
const propose = (name: string, at: string, said: object): DemoStep =>
  step(
    name,
    'ines',
    at,
    'candidate.propose',
    (ids) => ({ candidate: ids.thing(name, 'candidate'), form: 'company', ...said }),
    nowhere,
  );
const place = (name: string, street: string) => ({ name, organisationNumber: null, street, municipality: 'Vadsund' });

const carWashes = [
  'Glans Demo',
  'Hjulhallen Demo',
  'Skumbad Demo',
  'Vaxstugan Demo',
  'Tvättgaraget Demo',
  'Blanka Bilen Demo',
  'Spolhuset Demo',
  'Rena Rutor Demo',
  'Droppen Demo',
  'Svampen Demo',
];

export const choosingSteps: readonly DemoStep[] = [
  step(
    'situation-2026',
    'ines',
    '2026-01-12T10:00:00+01:00',
    'situation.set-priorities',
    (ids) => ({
      picture: ids.thing('situation-2026', 'picture'),
      from: '2026-01-01',
      until: '2026-12-31',
      priorities: [
        {
          sector: 'restaurant',
          restsOn: ['tips', 'own-visits'],
          why: 'Flest tips under 2025, och mer än var tredje besök ledde vidare.',
          source: 'Enhetens egen förteckning över tips och besök 2025 (påhittad).',
        },
        {
          sector: 'construction',
          restsOn: ['decided-jointly'],
          why: 'Långa kedjor av underentreprenörer, svårt att se vem som är arbetsgivare.',
          source: 'Myndigheternas gemensamma beslut för 2026 (påhittat).',
        },
        {
          sector: 'car-wash',
          restsOn: ['other-agency'],
          why: 'Skatteverket ser fler på plats än i personalliggaren.',
          source: 'Möte med Kontroll Öst 8 januari 2026 (påhittat).',
        },
      ],
    }),
    nowhere,
  ),

  propose('candidate-fish', '2026-11-18T09:10:00+01:00', {
    workplace: place('Fiskebryggan Exempel AB', 'Hamngatan 9'),
    sector: 'restaurant',
    reasons: [
      reason('tip', '2026-11-03', 'Någon som har arbetat i köket.'),
      reason('tip', '2026-11-11', 'Samma person, en gång till.', { sameAs: 0 }),
      reason('register', '2026-11-12', 'Tre avregistrerade bolag på samma adress på två år.', { proxies: ['address'] }),
    ],
  }),
  propose('candidate-cleaning', '2026-11-19T13:30:00+01:00', {
    workplace: place('Städlinjen Demo', 'Industrivägen 4'),
    sector: 'cleaning',
    reasons: [
      reason('tip', '2026-11-17', 'Granne: de talar ett annat språk i trapphuset.', {
        proxies: ['language', 'housing'],
        origin: 'falls',
      }),
    ],
  }),
  propose('candidate-nails', '2026-11-20T11:00:00+01:00', {
    workplace: place('Nagelstudion Demo', 'Torggatan 2'),
    form: 'sole-trader',
    sector: 'nail-salon',
    reasons: [
      reason('other-agency', '2026-11-16', 'Miljökontoret: ingen ventilation.', {
        origin: 'not-asked',
        proxies: ['sector'],
      }),
    ],
  }),
  propose('candidate-site', '2026-11-13T08:40:00+01:00', {
    workplace: place('Ljusberga Bygge Demo', 'Ljusbergsvägen 20'),
    sector: 'construction',
    reasons: [
      reason('other-agency', '2026-11-10', 'Kontroll Öst: underentreprenör utan anställda.'),
      reason('media', '2026-11-12', 'Vadsundsbladet om ett fall från en ställning.', { proxies: ['sector'] }),
    ],
  }),

  step(
    'room-site',
    'ines',
    '2026-11-16T09:00:00+01:00',
    'room.open',
    (ids) => ({ inspection: ids.thing('room-site', 'inspection'), purpose: 'worker-protection' }),
    nowhere,
  ),
  step(
    'chosen-site',
    'ines',
    '2026-11-16T09:12:00+01:00',
    'candidate.choose',
    (ids) => ({ inspection: ids.thing('room-site', 'inspection'), cannotWait: null }),
    (ids) => ({ id: ids.thing('candidate-site', 'candidate') }),
  ),
  step(
    'plan-site',
    'ines',
    '2026-11-16T09:40:00+01:00',
    'inspection.plan',
    () => ({
      facts: {
        startsAt: '2026-12-09T07:00:00.000Z',
        entry: [
          {
            ...{ unit: 11, capacity: 'supervision', task: 'leads', basis: 'se.aml-7-5' },
            brings: ['worker-cards', 'wage-tables', 'interpreter-phone', 'protective-gear'],
          },
        ],
        languages: ['pl', 'lt'],
        interpreters: ['pl', 'lt'].map((language) => ({ language, state: 'booked' })),
        takesCare: { unit: 51, where: 'by-phone' },
        beds: { women: null, men: 3 },
      },
      note: null,
      texts: {
        entrances: 'Grinden mot Ljusbergsvägen. Gångväg på baksidan mot skogen. Bodarna står till vänster.',
        stopRules: 'Ingen går upp på ställningen. Ines avbryter om någon springer mot vägen.',
        safety: 'Hjälm och skor. Kran i drift till klockan nio.',
      },
    }),
    (ids) => ({ id: ids.thing('room-site', 'inspection') }),
  ),

  step(
    'pool-car-wash',
    'ines',
    '2026-11-20T15:00:00+01:00',
    'pool.list',
    (ids) => ({
      pool: ids.thing('pool-car-wash', 'pool'),
      sector: 'car-wash',
      basis: 'se.aml-7-5',
      source: 'Utdrag ur företagsregistret för Vadsund, 20 november 2026 (påhittat).',
      workplaces: carWashes.map((name) => ({ name, municipality: 'Vadsund' })),
    }),
    nowhere,
  ),
];
