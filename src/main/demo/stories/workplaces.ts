import type { Firm, FirmPlace } from '../../../domains/workplaces/schema.ts';
import type { DemoIds, DemoStep } from '../step.ts';
import { inRoom, nowhere, step } from './inspection-steps.ts';

/*
 * What Ines’ unit keeps of the firms that it met: the chain of contractors at Ekudden, the restaurant with its beds and the cleaning firm of the nights,
 * and the car wash. Everything is invented; the registration numbers fail their check digit, and no register has the vehicles.
 */

const inRecord = (of: string) => (ids: DemoIds) => ({ id: ids.thing(of) });

const register = (name: string, at: string, firm: Partial<Firm>, place: Partial<FirmPlace> | null): DemoStep =>
  step(
    name,
    'ines',
    at,
    'workplace.register',
    (ids) => ({
      workplace: ids.thing(name),
      firm: { country: 'SE', organisationNumber: null, vatNumber: null, sector: 'unknown', ...firm },
      place: place && { kind: 'site', street: null, municipality: 'Vadsund', county: null, ...place },
    }),
    nowhere,
  );

const add = (name: string, at: string, of: string, verb: string, said: (ids: DemoIds) => object): DemoStep =>
  step(name, 'ines', at, verb, said, inRecord(of));
const place = (name: string, at: string, of: string, kind: FirmPlace['kind'], street: string): DemoStep =>
  add(name, at, of, 'workplace.add-place', () => ({ place: { kind, street, municipality: 'Vadsund', county: null } }));
const person = (name: string, at: string, of: string, role: string, called: string): DemoStep =>
  add(name, at, of, 'workplace.add-person', () => ({ role, name: called }));
const vehicle = (name: string, at: string, of: string, registration: string, country: string): DemoStep =>
  add(name, at, of, 'workplace.add-vehicle', () => ({ vehicle: { registration, country } }));
/** For whom a firm works, by the record of the other one. */
const worksFor = (name: string, at: string, of: string, other: readonly [string, string], known: string): DemoStep =>
  add(name, at, of, 'workplace.add-contractor', (ids) => ({
    contract: {
      relation: 'works-for',
      other: ids.thing(other[0]),
      name: other[1],
      organisationNumber: null,
      from: null,
      to: null,
      known,
    },
  }));
const about = (name: string, at: string, of: string, kind: string, matter: (ids: DemoIds) => string): DemoStep =>
  add(name, at, of, 'workplace.link', (ids) => ({ matter: { kind, id: matter(ids) } }));

const norrbygg = 'Norrbygg Demo AB';
const mellanled = 'Mellanled Demo AB';

const ekudden: readonly DemoStep[] = [
  register(
    'firm-norrbygg',
    '2025-06-03T13:40:00+02:00',
    { name: norrbygg, organisationNumber: '559944-5500', sector: 'construction' },
    { kind: 'office', street: 'Storgatan 2' },
  ),
  place('firm-norrbygg-site', '2025-06-03T13:41:00+02:00', 'firm-norrbygg', 'site', 'Ekuddsvägen 1'),
  register(
    'firm-mellanled',
    '2025-06-03T13:43:00+02:00',
    { name: mellanled, organisationNumber: '559955-6600', sector: 'construction' },
    null,
  ),
  worksFor(
    'firm-mellanled-for',
    '2025-06-03T13:44:00+02:00',
    'firm-mellanled',
    ['firm-norrbygg', norrbygg],
    'contract',
  ),
  register(
    'firm-zalvaris',
    '2025-06-03T13:46:00+02:00',
    { name: 'UAB Žalvaris Demo', country: 'LT', sector: 'construction' },
    { street: 'Ekuddsvägen 1' },
  ),
  worksFor('firm-zalvaris-for', '2025-06-03T13:47:00+02:00', 'firm-zalvaris', ['firm-mellanled', mellanled], 'said'),
  place('firm-zalvaris-beds', '2025-06-03T13:48:00+02:00', 'firm-zalvaris', 'housing', 'Barackvägen 11'),
  person('firm-zalvaris-foreman', '2025-06-03T13:49:00+02:00', 'firm-zalvaris', 'foreman', 'Jonas Exempelas'),
  vehicle('firm-zalvaris-bus', '2025-06-03T13:50:00+02:00', 'firm-zalvaris', 'DEM 011', 'LT'),
  about('firm-zalvaris-signal', '2025-06-03T13:51:00+02:00', 'firm-zalvaris', 'signal', (ids) => ids.thing('ekudden')),
];

const treMasar: readonly DemoStep[] = [
  register(
    'firm-tre-masar',
    '2026-01-16T09:30:00+01:00',
    { name: 'Tre Måsar Krog AB', organisationNumber: '559911-2200', sector: 'restaurant' },
    { street: 'Hamngatan 3' },
  ),
  person('firm-tre-masar-board', '2026-01-16T09:32:00+01:00', 'firm-tre-masar', 'board', 'Kurt Bulvan'),
  about('firm-tre-masar-signal', '2026-01-16T09:33:00+01:00', 'firm-tre-masar', 'signal', (ids) =>
    ids.thing('tre-masar-beds'),
  ),
  about(
    'firm-tre-masar-visit',
    '2026-01-22T08:55:00+01:00',
    'firm-tre-masar',
    'inspection',
    (ids) => inRoom('room-tre-masar')(ids).id,
  ),
  place('firm-tre-masar-beds', '2026-02-06T08:30:00+01:00', 'firm-tre-masar', 'housing', 'Hamngatan 3 B'),
  vehicle('firm-tre-masar-van', '2026-02-06T08:31:00+01:00', 'firm-tre-masar', 'DEM 003', 'SE'),
  register(
    'firm-stadlinjen',
    '2026-02-06T08:33:00+01:00',
    { name: 'Städlinjen Demo', sector: 'cleaning' },
    { street: 'Industrivägen 4' },
  ),
  worksFor(
    'firm-tre-masar-nights',
    '2026-02-06T08:34:00+01:00',
    'firm-tre-masar',
    ['firm-stadlinjen', 'Städlinjen Demo'],
    'said',
  ),
];

const carWash: readonly DemoStep[] = [
  register(
    'firm-blank',
    '2026-09-14T16:00:00+02:00',
    { name: 'Blänk', organisationNumber: '559922-3300', sector: 'car-wash' },
    { street: 'Verkstadsgatan 8' },
  ),
  place('firm-blank-beds', '2026-09-14T16:01:00+02:00', 'firm-blank', 'housing', 'Verkstadsgatan 8 B'),
];

/** The firms of the stories, as Ines’ unit has recorded them. Of the car wash the signal is not linked: it is offered as seen before. */
export const workplaceSteps: readonly DemoStep[] = [...ekudden, ...treMasar, ...carWash];
