import { expect, it } from 'vitest';
import { uuid } from '../testing/builders.ts';
import { replying } from '../testing/replies.ts';
import { replyGroundProblem, replyWith } from './reply-with.ts';

it('a reply rests on what reveals no person, and an outcome on the consent alone', () => {
  expect(replyGroundProblem(replying())).toBeNull();
  expect(replyWith(replying(), uuid(9), { says: 'asks' })).toMatchObject([
    { facts: { ground: 'se.consultation-without-person' } },
  ]);
  expect(replyWith(replying(), uuid(9), { says: 'outcome' }, uuid(70))).toMatchObject([
    { facts: { ground: 'se.osl-10-1-consent', consent: uuid(70) } },
  ]);
});

it('a country without such a ground sends nothing and says so', () => {
  const nowhere = replying({ at: { country: 'XX', realm: '7' } });
  expect(replyGroundProblem(nowhere)).toMatchObject({ kind: 'conflict' });
  expect(replyWith(nowhere, uuid(9), { says: 'asks' })).toEqual([]);
});
