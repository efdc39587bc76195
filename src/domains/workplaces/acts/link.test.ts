import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anEnvelope, aPart, aWorkplace, someFile, someTime, uuid } from '../testing/builders.ts';
import { toLink } from './link.ts';

const matter = { kind: 'signal', id: uuid(3) };
const link = (isThere: boolean, withdrawn: boolean | null = null) => {
  const matters = withdrawn === null ? [] : [aPart(9, { kind: 'signal', matter: matter.id }, withdrawn)];
  const of = { id: uuid(1), at: someFile, state: aWorkplace({ matters }), isThere };
  return decide(toLink, { act: anEnvelope(), matter }, of, someTime);
};

test('a matter is linked by one act, and again once that was withdrawn', () => {
  expect(link(true)).toMatchObject([{ type: 'workplace.link', facts: { kind: 'signal', matter: matter.id } }]);
  expect(link(true, true)).toHaveLength(1);
});

test('a matter that its author cannot open, or that is linked already, is refused', () => {
  expect(() => link(false)).toThrow(expect.objectContaining({ fields: [expect.objectContaining({ path: 'matter' })] }));
  expect(() => link(true, false)).toThrow('workplace.already-linked');
});
