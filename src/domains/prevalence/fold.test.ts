import { expect, test } from 'vitest';
import { foldEstimate } from './fold.ts';
import { estimateActs as acts } from './testing/estimates.ts';

test('a fold knows who signed when, once each, and that what ended stays ended', () => {
  expect(foldEstimate(acts('finish', 'sign 1', 'sign 1')).state).toBe('finished');
  expect(foldEstimate(acts('finish', 'sign 1', 'sign 2'))).toMatchObject({
    state: 'signed',
    signed: [{ by: '1' }, { by: '2' }],
  });
  expect(foldEstimate(acts('stop', 'resume')).state).toBe('stopped');
  expect(foldEstimate(acts('finish', 'pause')).state).toBe('finished');
});
