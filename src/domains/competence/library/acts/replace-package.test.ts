import { expect, test } from 'vitest';
import type { ActDraft } from '../../../../kernel/act.ts';
import { decide } from '../../../../kernel/doing.ts';
import { added, broughtWhole, broughtWrong, packageOf, withdrawnAfter } from '../../testing/a-course-package.ts';
import { aDescription } from '../../testing/a-package.ts';
import { anAct } from '../../testing/a-writing.ts';
import { packageState } from '../package.ts';
import { toReplacePackage } from './replace-package.ts';

const replace = (drafts: readonly ActDraft[], brought: typeof broughtWhole | typeof broughtWrong = broughtWhole) => {
  const found = packageOf(drafts);
  const input = { act: anAct(), content: found.id, description: aDescription };
  return [...drafts, ...decide(toReplacePackage, input, { ...found, brought }, new Date(0))];
};

test('a new version opens a withdrawn package again', () => {
  const again = packageOf(replace(withdrawnAfter(added()))).state;
  expect(packageState(again)).toBe('open');
  expect(again.editions.map(({ version }) => version)).toEqual([1, 2]);
  expect(() => replace(added(), broughtWrong)).toThrow('package.bomb');
});
