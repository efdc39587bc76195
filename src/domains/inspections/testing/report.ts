import type { Inspected, Saying } from '../after/report/line.ts';
import type { AfterOne } from '../after/side-by-side.ts';
import { after } from './after.ts';
import { aVisit, numbered } from './builders.ts';

export const aVisitAfter = (over: Partial<AfterOne> = {}): AfterOne & { by: string } => ({
  id: numbered(0),
  visit: aVisit(),
  after: after(),
  handed: [],
  by: 'Påhittad Inspektör',
  ...over,
});

export const anInspected = (over: Partial<Inspected> = {}): Inspected => ({
  visits: [aVisitAfter()],
  sent: [],
  plan: null,
  ...over,
});

/** Says every text in English with its values behind it, and codes as they are. */
export const plainSaying: Saying = {
  language: 'en',
  t: ({ message }, values = {}) => [message, ...Object.values(values).map(String)].join(' | '),
  day: (day) => day,
  moment: (at) => at,
  capacity: (capacity) => capacity,
  sign: (code) => code,
  purpose: (code) => code,
  provision: (basis) => basis,
  unit: 'Invented unit',
  ownCapacity: 'supervision',
};
