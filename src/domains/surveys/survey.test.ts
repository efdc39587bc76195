import { expect, test } from 'vitest';
import { decide } from '../../kernel/doing.ts';
import { toChange } from './acts/change.ts';
import { toClose } from './acts/close.ts';
import { toExtend } from './acts/extend.ts';
import { hasResults } from './offered.ts';
import { act, found, now, openedSurvey, withFrame } from './testing/a-survey.ts';

const closed = [...openedSurvey(), ...decide(toClose, { act: act(), why: null }, found(openedSurvey()), now)];
const change = (drafts: Parameters<typeof found>[0], method: 'census' | 'stratified' = 'stratified') =>
  decide(toChange, { act: act(), title: 'Prov', aim: 'Prov', method, closesOn: '2026-12-20' }, found(drafts), now);
const extend = (drafts: Parameters<typeof found>[0], closesOn: string) =>
  decide(toExtend, { act: act(), closesOn }, found(drafts), now);

test('what is asked of whom stays once a survey is open, and nothing changes in one that is closed', () => {
  expect(() => change(openedSurvey())).toThrow('surveys.is-open');
  expect(() => change(closed)).toThrow('surveys.has-closed');
  expect(() => change(withFrame(), 'census')).toThrow('surveys.method-stays');
});

test('the last day is changed while it asks, to a day that comes within a year', () => {
  expect(extend(openedSurvey(), '2027-01-15')).toHaveLength(1);
  expect(() => extend(openedSurvey(), '2026-11-01')).toThrow('surveys.closes-in-past');
  expect(() => extend(openedSurvey(), '2028-11-01')).toThrow('surveys.closes-late');
  expect(() => extend(withFrame(), '2027-01-15')).toThrow('surveys.not-open');
  expect(() => extend(closed, '2027-01-15')).toThrow('surveys.has-closed');
});

test('there are results once it is closed, and never while it asks', () => {
  expect(hasResults(found(openedSurvey()).state)?.text.id).toBe('surveys.no-results-yet');
  expect(hasResults(found(closed).state)).toBeNull();
});
