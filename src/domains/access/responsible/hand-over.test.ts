import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Colleague } from './colleague.ts';
import { couldTake, type Handing, isLeftBehind, responsibleAct, toHandOver } from './hand-over.ts';

const at = { country: 'SE', realm: '7' };
const uuid = (n: number): string => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const person = (n: number, over: Partial<Colleague> = {}): Colleague => ({
  account: String(n),
  ref: uuid(n),
  name: `Prov ${n}`,
  hasLeft: false,
  leavesAt: null,
  roles: ['officer'],
  realms: ['7'],
  absence: null,
  ...over,
});
const matter = (over: Partial<Handing> = {}): Handing => ({
  id: uuid(100),
  at,
  owner: '1',
  isOpen: true,
  asker: { account: '1', isManager: false },
  people: [person(1), person(2), person(3)],
  ...over,
});
const act = responsibleAct({ type: 'invented.change-responsible', stream: 'invented', retainRule: 'invented' });
const doing = toHandOver<Handing>(
  act,
  () => true,
  () => null,
);
const envelope = {
  id: uuid(9),
  device: uuid(900),
  deviceSeq: 1,
  capacity: 'support',
  sitting: uuid(700),
  happenedFrom: '2026-11-24T08:40:00.000Z',
  happenedTo: null,
  precision: 'minute',
} as const;
const hand = (of: Handing, to: number): string => {
  try {
    const [draft] = decide(doing, { act: envelope, to: uuid(to), reason: null }, of, new Date(envelope.happenedFrom));
    return JSON.stringify(draft?.facts);
  } catch (error) {
    return error instanceof Problem ? `${error.kind} ${error.text.id}` : String(error);
  }
};
const takers = (of: Handing): string[] => couldTake(of).map(({ account }) => account);

describe('handing a matter over', () => {
  it('is for the person responsible and for a manager of their unit', () => {
    expect(hand(matter(), 2)).toBe('{"from":"1","to":"2"}');
    expect(hand(matter({ asker: { account: '3', isManager: true } }), 2)).toBe('{"from":"1","to":"2"}');
    expect(hand(matter({ asker: { account: '3', isManager: false } }), 2)).toBe('conflict responsible.not-yours');
  });

  it('is not for a manager of another unit, who is in the same file', () => {
    const elsewhere = matter({ asker: { account: '3', isManager: true }, people: [person(2), person(3)] });
    expect(hand(elsewhere, 2)).toBe('conflict responsible.not-yours');
  });

  it('asks for a responsible person, and for a matter that is open', () => {
    expect(hand(matter({ owner: null }), 2)).toBe('conflict responsible.nobody-yet');
    expect(hand(matter({ isOpen: false }), 2)).toBe('conflict responsible.matter-ended');
    expect(hand(matter({ isOpen: false, owner: null }), 2)).toBe('conflict responsible.matter-ended');
  });

  it('goes to people who come into the file already, work on matters and have not left', () => {
    const people = [
      person(1),
      person(2, { realms: ['8'] }),
      person(3, { roles: ['reader'] }),
      person(4, { hasLeft: true }),
      person(5, { roles: ['lead'] }),
    ];
    expect(takers(matter({ people }))).toEqual(['5']);
    for (const no of [2, 3, 4, 6]) expect(hand(matter({ people }), no)).toBe('invalid responsible.cannot-take');
    expect(hand(matter({ people }), 1)).toBe('invalid responsible.is-responsible');
  });

  it('goes to no manager who does not read matters of that kind', () => {
    const people = [person(1), person(2, { roles: ['lead'] }), person(3, { roles: ['officer', 'lead'] })];
    expect(takers(matter({ people }))).toEqual(['2', '3']);
    expect(takers(matter({ people, takenBy: ['officer'] }))).toEqual(['3']);
    expect(hand(matter({ people, takenBy: ['officer'] }), 2)).toBe('invalid responsible.cannot-read');
    expect(hand(matter({ people, takenBy: ['officer'] }), 4)).toBe('invalid responsible.cannot-take');
    // Neither does one take it to themselves, also of a person who has left.
    const own = { takenBy: ['officer'], asker: { account: '2', isManager: true } } as const;
    expect(hand(matter({ people, ...own }), 2)).toBe('invalid responsible.cannot-read');
    const left = [person(1, { hasLeft: true }), ...people.slice(1)];
    expect(hand(matter({ people: left, ...own }), 2)).toBe('invalid responsible.cannot-read');
  });

  it('of what a person who has left answered for, lets an officer take it and a manager give it', () => {
    const people = [person(1, { hasLeft: true }), person(2), person(3)];
    const left = (isManager: boolean) => matter({ people, asker: { account: '2', isManager } });
    expect(isLeftBehind(left(false))).toBe(true);
    expect(takers(left(false))).toEqual(['2']);
    expect(takers(left(true))).toEqual(['2', '3']);
    expect(hand(left(false), 3)).toBe('invalid responsible.cannot-take');
    expect(hand(left(true), 3)).toBe('{"from":"1","to":"3"}');
  });
});
