import { expect, test } from 'vitest';
import type { ActDraft } from '../../../../kernel/act.ts';
import { decide } from '../../../../kernel/doing.ts';
import { added, packageOf, withdrawnAfter } from '../../testing/a-course-package.ts';
import { anAct } from '../../testing/a-writing.ts';
import { packageState } from '../package.ts';
import { toRemovePackage } from './remove-package.ts';

const remove = (drafts: readonly ActDraft[]) => [
  ...drafts,
  ...decide(toRemovePackage, { act: anAct() }, packageOf(drafts), new Date(0)),
];

test('files are removed once, and only of what was withdrawn', () => {
  expect(() => remove(added())).toThrow('library.withdraw-first');
  const removed = remove(withdrawnAfter(added()));
  expect(packageState(packageOf(removed).state)).toBe('removed');
  expect(() => remove(removed)).toThrow('library.already-removed');
});
