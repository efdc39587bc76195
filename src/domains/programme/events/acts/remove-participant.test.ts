import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { withSeats } from '../places.ts';
import { act, came, created, found, invited, now, person, said } from '../testing/an-event.ts';
import { toRemoveParticipant } from './remove-participant.ts';

const full = [...created(), invited(1, 2, 3), said(1, 1), said(2, 2), said(3, 3)];
const remove = (number: number, drafts = full) =>
  decide(toRemoveParticipant, { act: act(), participant: person(number) }, found(drafts), now);

test('the seat of one who is removed goes to the first who waits, and the address leads nowhere', () => {
  expect(withSeats(found(full).state).has(person(3))).toBe(false);
  const { state } = found([...full, ...remove(1)]);
  expect([...withSeats(state).keys()].sort()).toEqual([person(2), person(3)]);
  expect(state.participants[0]?.code).toBeNull();
});

test('no one is removed twice, or once they came', () => {
  expect(() => remove(9)).toThrow('event.no-such-participant');
  expect(() => remove(1, [...full, ...remove(1)])).toThrow('event.was-removed');
  expect(() => remove(1, [...full, came(1)])).toThrow('event.came-already');
});
