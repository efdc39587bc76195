import { expect, it } from 'vitest';
import { aMembership, anOfficer } from '../access/testing/officer.ts';
import { mayInvestigate, mayList, mayRead, mayTakeLetter } from './access.ts';
import { offeredForFile } from './offered.ts';
import { file, folded } from './testing/builders.ts';

const at = { country: 'SE', realm: '7' };
const investigator = (over: Parameters<typeof anOfficer>[0] = {}) =>
  anOfficer({
    capacity: 'criminal-investigation',
    memberships: [aMembership({ track: 'criminal', capacity: 'criminal-investigation' })],
    ...over,
  });

it('a person who investigates and is part of the file reads and writes in it', () => {
  expect(mayRead(investigator(), { at })).toBe(true);
  expect(mayInvestigate(investigator(), { at })).toBe(true);
  expect(mayRead(investigator(), { at: { country: 'SE', realm: '8' } })).toBe(false);
});

it('no other capacity has access, even for a person who is part of the file', () => {
  for (const capacity of ['support', 'supervision', 'assistance', 'administration', 'analysis'] as const) {
    const other = anOfficer({ capacity, memberships: [aMembership({ capacity })] });
    expect(mayRead(other, { at })).toBe(false);
    expect(mayInvestigate(other, { at })).toBe(false);
    expect(mayList(other, [at])).toBe(false);
  }
});

it('a part in the file that only reads can change nothing and is offered nothing', () => {
  const reader = investigator({
    memberships: [aMembership({ capacity: 'criminal-investigation', mayWrite: false })],
  });
  expect(mayRead(reader, { at })).toBe(true);
  expect(mayInvestigate(reader, { at })).toBe(false);
  expect(offeredForFile(reader, { id: file, at, state: folded() }, ['evidence.add'])).toEqual([]);
  expect(mayTakeLetter(reader, { at, file: { at } })).toBe(false);
});

it('a disclosure is taken into a file only by a person who may write in that file', () => {
  expect(mayTakeLetter(investigator(), { at, file: { at } })).toBe(true);
  expect(mayTakeLetter(investigator(), { at, file: { at: { country: 'SE', realm: '8' } } })).toBe(false);
});
