import { expect, test } from 'vitest';
import { added, packageOf, withdrawnAfter } from '../../testing/a-course-package.ts';
import { packageState } from '../package.ts';

test('a package is withdrawn once', () => {
  const gone = withdrawnAfter(added());
  expect(packageState(packageOf(gone).state)).toBe('withdrawn');
  expect(() => withdrawnAfter(gone)).toThrow('library.already-withdrawn');
});
