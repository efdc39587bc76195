import { describe, expect, it } from 'vitest';
import type { Capacity } from '../../kernel/capacity.ts';
import { mainPages } from './main-pages.ts';

const all = [
  '/app',
  '/app/tips',
  '/app/signals',
  '/app/inspections',
  '/app/suspicions',
  '/app/cases',
  '/app/persons',
  '/app/identifications',
  '/app/investigations',
  '/app/claims',
  '/app/desk',
  '/app/study',
  '/app/reports',
  '/app/programme',
  '/app/region',
  '/app/learn',
].map((to) => ({ to }));

const bar = (capacity: Capacity, verbs: readonly string[] = [], items = all) =>
  mainPages(items, { capacity, verbs }, 'bar').atHand.map(({ to }) => to.replace('/app', '') || '/');

describe('the bar of a phone', () => {
  it('is what the work of that capacity opens every day', () => {
    expect(bar('supervision')).toEqual(['/', '/tips', '/signals', '/inspections']);
    expect(bar('criminal-investigation')).toEqual(['/', '/suspicions', '/cases', '/investigations']);
    expect(bar('support')).toEqual(['/', '/cases', '/persons', '/claims']);
    expect(bar('analysis')).toEqual(['/', '/study', '/reports', '/region']);
  });

  it('follows the work and not the capacity for who leads a programme or trains others', () => {
    expect(bar('administration')).toEqual(['/', '/signals', '/suspicions', '/desk']);
    expect(bar('administration', ['programme.open'])).toEqual(['/', '/study', '/reports', '/programme']);
    expect(bar('administration', ['vignette.publish'])).toEqual(['/', '/study', '/programme', '/learn']);
  });

  it('gives the place of a page that the person may not open to the next', () => {
    const withoutTips = all.filter(({ to }) => to !== '/app/tips');
    expect(bar('supervision', [], withoutTips)).toEqual(['/', '/signals', '/inspections', '/learn']);
  });
});

it('every page is in exactly one of the two, in the order of the menu', () => {
  for (const place of ['bar', 'rail'] as const) {
    const { atHand, more } = mainPages(all, { capacity: 'support', verbs: [] }, place);
    expect(atHand.length).toBe(place === 'bar' ? 4 : 6);
    expect([...atHand, ...more].sort((a, b) => all.indexOf(a) - all.indexOf(b))).toEqual(all);
    expect(atHand.toSorted((a, b) => all.indexOf(a) - all.indexOf(b))).toEqual(atHand);
  }
});

it('one page alone is never hidden behind More', () => {
  const five = all.slice(0, 5);
  expect(mainPages(five, { capacity: 'support', verbs: [] }, 'bar')).toEqual({ atHand: five, more: [] });
});
