import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, code, created, found, invited, now, person } from '../testing/an-event.ts';
import { toInvite } from './invite.ts';

const one = (number: number) => ({
  ...{ participant: person(number), name: 'Prov Provsson', mail: `prov${number}@example.org`, organisation: null },
  ...({ worksAt: 'police', country: 'LV', language: 'en' } as const),
});
const invite = (numbers: readonly number[], over: object = {}, drafts = created()) =>
  decide(
    toInvite,
    { act: act(), people: numbers.map(one) },
    { ...found(drafts), known: [], codes: numbers.map(code), ...over },
    now,
  );

test('whom one invites is in no act, only that one was', () => {
  const [draft] = invite([1, 2]);
  expect(JSON.stringify(draft)).not.toMatch(/Provsson|example\.org/);
  expect(draft?.facts).toMatchObject({ people: [{ code: code(1) }, { code: code(2) }] });
});

test('a person is invited once, and to nothing that is over', () => {
  expect(() => invite([1], { known: [0] })).toThrow('event.already-invited');
  expect(() => invite([1, 1])).toThrow('event.already-there');
  expect(() => invite([1], {}, [...created(), invited(1)])).toThrow('event.already-there');
  expect(() => invite([1], { today: '2026-12-11' })).toThrow('event.is-over');
});
