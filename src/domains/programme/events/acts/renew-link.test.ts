import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, code, created, found, invited, now, person } from '../testing/an-event.ts';
import { toRenewLink } from './renew-link.ts';

const drafts = [...created(), invited(1)];
const renew = (number: number, over: object = {}) =>
  decide(
    toRenewLink,
    { act: act(), participant: person(number), name: 'Prov', mail: 'prov@example.org', organisation: null },
    { ...found(drafts), code: code(77), isKnown: false, ...over },
    now,
  );

test('a new link closes the one before', () => {
  const { state } = found([...drafts, ...renew(1)]);
  expect(state.participants[0]).toMatchObject({ code: code(77), turn: 1 });
});

test('an address is of one participant, who is there', () => {
  expect(() => renew(1, { isKnown: true })).toThrow('event.already-invited');
  expect(() => renew(2)).toThrow('event.no-such-participant');
});
