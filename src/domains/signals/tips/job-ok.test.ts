import { expect, test } from 'vitest';
import { jobResult } from './job-ok.ts';

test('all fine is said only when everything was answered', () => {
  expect(jobResult({ pay: 'fine', papers: 'fine', leave: 'fine' }).allFine).toBe(true);
  expect(jobResult({ pay: 'fine', papers: 'fine', leave: 'no-answer' })).toEqual({
    notAllowed: [],
    toFindOut: [],
    unanswered: 1,
    allFine: false,
  });
});

test('silence and not knowing are neither good nor bad', () => {
  expect(jobResult({ pay: 'not-fine', papers: 'unknown', leave: 'no-answer' })).toEqual({
    notAllowed: ['pay'],
    toFindOut: ['papers'],
    unanswered: 1,
    allFine: false,
  });
});
