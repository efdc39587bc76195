import { expect, it } from 'vitest';
import { phonesFound } from './find-phones.ts';
import type { AgencyPhone, PersonPhones } from './shapes.ts';

const at = '2026-11-02T08:00:00.000Z';
const phone = (id: string, over: Partial<AgencyPhone> = {}): AgencyPhone => ({
  id,
  number: 1,
  enrolledAt: at,
  lastReceivedAt: null,
  lockedAt: null,
  lockedBy: null,
  endedAt: null,
  endedBy: null,
  quarantinedAt: null,
  ...over,
});
const person = (id: string, name: string, unit: string, phones: AgencyPhone[], hasEnded = false): PersonPhones => ({
  id,
  name,
  unit: { id: unit, name: unit },
  isOwn: false,
  hasEnded,
  phones,
});
const people = [
  person('p1', 'Åsa Påhittad', 'east', [phone('1'), phone('2', { lockedAt: at }), phone('3', { endedAt: at })]),
  person('p2', 'Prov Provsson', 'west', [phone('4', { quarantinedAt: at })]),
  person('p3', 'Före Detta', 'west', [phone('5')], true),
];
const shown = (over: object) =>
  phonesFound(people, { show: 'registered', search: '', unit: undefined, ...over }, 'sv').map(({ id, phones }) => [
    id,
    ...phones.map((one) => one.id),
  ]);

it('shows the phones of a choice, with the people who have them, by name', () => {
  expect(shown({})).toEqual([
    ['p2', '4'],
    ['p1', '1', '2'],
  ]);
  expect(shown({ show: 'in-use' })).toEqual([['p1', '1']]);
  expect(shown({ show: 'stopped' })).toEqual([
    ['p2', '4'],
    ['p1', '2'],
  ]);
  expect(shown({ show: 'ended' })).toEqual([
    ['p3', '5'],
    ['p1', '3'],
  ]);
});

it('finds a person by parts of the name, whatever its accents, and the people of a unit', () => {
  expect(shown({ search: ' asa  påh' })).toEqual([['p1', '1', '2']]);
  expect(shown({ search: 'west' })).toEqual([]);
  expect(shown({ unit: 'west' })).toEqual([['p2', '4']]);
});
