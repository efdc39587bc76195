import { expect, test } from 'vitest';
import { added, broughtWrong, packageOf } from '../../testing/a-course-package.ts';

test('a package is added when nothing is wrong with it and its name is free', () => {
  expect(packageOf(added()).state).toMatchObject({ course: 'invented', withdrawn: false, removed: false });
  expect(() => added({ isTaken: true })).toThrow('library.name-taken');
  expect(() => added({ brought: broughtWrong })).toThrow('package.bomb');
});
