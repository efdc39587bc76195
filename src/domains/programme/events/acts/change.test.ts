import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, created, found, invited, now, plan, said } from '../testing/an-event.ts';
import { type ChangeEventFacts, toChangeEvent } from './change.ts';

const full = [...created(), invited(1, 2), said(1, 1), said(2, 2)];
const change = (over: object, drafts = full) =>
  decide(toChangeEvent, { act: act(), ...plan, ...over }, { ...found(drafts), place: plan.place, feed: null }, now);
const isMoved = (over: object) => change(over).map(({ facts }) => (facts as ChangeEventFacts).moved);

test('that an event is at another time or place is told, and other words are not', () => {
  expect(isMoved({ to: '2026-12-11' })).toEqual([true]);
  expect(isMoved({ place: 'En annan sal' })).toEqual([true]);
  expect(isMoved({ title: 'En annan titel' })).toEqual([false]);
});

test('no one who has a seat loses it because there are fewer', () => {
  expect(() => change({ seats: [{ worksAt: 'any', country: 'any', seats: 1 }] })).toThrow('event.cannot-be-planned');
  expect(() => change({ seats: [{ worksAt: 'tax', country: 'any', seats: 9 }] })).toThrow('event.cannot-be-planned');
  expect(change({ seats: [{ worksAt: 'police', country: 'LV', seats: 2 }] })).toHaveLength(1);
});
