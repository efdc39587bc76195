import { nothingSaid, type SaidNumbers } from '../../../domains/inspections/after/numbers.ts';
import type { DemoStep } from '../step.ts';
import { criminal, inVisit, step } from './inspection-steps.ts';

/*
 * What came of Tre Måsar in each agency: what was decided, the outcome months later, and the numbers that no agency counts.
 * Everything is invented, and so is every registry number.
 */

type More = Parameters<typeof step>[6];
type Decided = {
  readonly kind: string;
  readonly basis: string | null;
  readonly on: string;
  readonly note: string | null;
};

const decide = (name: string, persona: string, at: string, visit: string, said: Decided, more?: More): DemoStep =>
  step(name, persona, at, 'visit.decide', () => ({ corrects: null, ...said }), inVisit(visit), more);

const became = (
  name: string,
  persona: string,
  at: string,
  visit: string,
  [decision, outcome, on]: readonly [string, string, string],
): DemoStep =>
  step(
    name,
    persona,
    at,
    'visit.outcome',
    (ids) => ({ decision: ids.act(decision), corrects: null, outcome, on, note: null }),
    inVisit(visit),
  );

const count = (
  name: string,
  persona: string,
  at: string,
  visit: string,
  numbers: Partial<SaidNumbers>,
  interpreter: string | readonly object[],
  more?: More,
): DemoStep =>
  step(
    name,
    persona,
    at,
    'visit.count-workers',
    () => ({ numbers: { ...nothingSaid, ...numbers }, interpreter }),
    inVisit(visit),
    more,
  );

export const afterTreMasar: readonly DemoStep[] = [
  decide('support-called', 'ines', '2026-02-05T20:14:00+01:00', 'in-ines', {
    kind: 'support-called',
    basis: null,
    on: '2026-02-05',
    note: null,
  }),
  decide(
    'seized',
    'paula',
    '2026-02-05T20:20:00+01:00',
    'in-paula-criminal',
    {
      kind: 'seizure',
      basis: 'se.rb-27',
      on: '2026-02-05',
      note: 'Tre pass och skuldboken. Påhittat beslagsnummer B-17.',
    },
    criminal,
  ),
  decide(
    'investigation-noted',
    'paula',
    '2026-02-05T20:22:00+01:00',
    'in-paula-criminal',
    { kind: 'investigation-opened', basis: 'se.rb-23', on: '2026-02-05', note: null },
    criminal,
  ),
  count(
    'counted-paula',
    'paula',
    '2026-02-05T20:26:00+01:00',
    'in-paula-criminal',
    {
      ...{ officers: 3, 'persons-checked': 2, 'locations-checked': 1, 'documents-checked': 3, 'forged-documents': 0 },
      ...{ suspects: 1, 'suspects-labour': 1, arrests: 0, 'arrests-labour': 0 },
      ...{ investigations: 1, 'investigations-labour': 1 },
    },
    'not-noted',
    criminal,
  ),
  decide('prohibited', 'ines', '2026-02-06T09:10:00+01:00', 'in-ines', {
    kind: 'prohibition',
    basis: 'se.aml-7-7',
    on: '2026-02-06',
    note: 'Ingen får sova ovanför köket. Påhittat diarienummer 2026/0412.',
  }),
  count(
    'counted-ines',
    'ines',
    '2026-02-06T09:20:00+01:00',
    'in-ines',
    {
      ...{ 'workers-present': 9, 'workers-seen': 9, 'workers-spoken-to': 5, 'workers-screened': 3 },
      ...{ 'workers-informed': 9, 'workers-consenting': 1, 'workers-referred': 1, 'workers-accepted': 1 },
      ...{ conversations: 2, 'conversations-alone': 1 },
      ...{ officers: 3, 'locations-checked': 1, 'documents-checked': 6 },
      ...{ victims: 3, 'victims-labour': 3, 'workers-affected': 4, 'employers-linked': 1 },
    },
    [
      { language: 'uz', way: 'in-person' },
      { language: 'ru', way: 'phone' },
    ],
  ),
  decide('enjoined', 'ines', '2026-02-19T10:00:00+01:00', 'in-ines', {
    kind: 'injunction',
    basis: 'se.aml-7-7',
    on: '2026-02-19',
    note: 'Arbetstiden ska antecknas. Påhittat diarienummer 2026/0413.',
  }),
  became('prohibition-stands', 'ines', '2026-03-06T09:00:00+01:00', 'in-ines', [
    'prohibited',
    'standing',
    '2026-03-06',
  ]),
  became('injunction-appealed', 'ines', '2026-03-12T09:00:00+01:00', 'in-ines', ['enjoined', 'appealed', '2026-03-10']),
  became('injunction-changed', 'ines', '2026-05-21T09:00:00+02:00', 'in-ines', ['enjoined', 'changed', '2026-05-20']),
  decide('fee-decided', 'tage', '2026-03-10T13:00:00+01:00', 'in-tage', {
    kind: 'control-fee',
    basis: 'se.sfl-50',
    on: '2026-03-10',
    note: null,
  }),
  count(
    'counted-tage',
    'tage',
    '2026-03-10T13:10:00+01:00',
    'in-tage',
    { officers: 1, 'persons-checked': 9, 'documents-checked': 9, 'undeclared-workers': 3 },
    'none',
  ),
  became('fee-paid', 'tage', '2026-04-17T09:00:00+02:00', 'in-tage', ['fee-decided', 'paid', '2026-04-15']),
];
