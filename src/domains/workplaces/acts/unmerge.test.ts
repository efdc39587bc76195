import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anEnvelope, aWorkplace, someFile, someTime, uuid } from '../testing/builders.ts';
import { toUnmerge } from './unmerge.ts';

const unmerge = (status: 'open' | 'merged') => {
  const of = { id: uuid(1), at: someFile, state: aWorkplace({ status }) };
  return decide(toUnmerge, { act: anEnvelope(), reason: 'Två firmor.' }, of, someTime);
};

test('a merged record is taken out by an act; one that is in no other is not', () => {
  expect(unmerge('merged')).toMatchObject([{ type: 'workplace.unmerge', stream: uuid(1) }]);
  expect(() => unmerge('open')).toThrow('workplace.not-merged');
});
