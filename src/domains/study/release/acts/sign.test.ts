import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aRelease } from '../../testing/a-release.ts';
import { aFile, anEnvelope } from '../../testing/builders.ts';
import type { Release } from '../release.ts';
import { type Signing, toSign } from './sign.ts';

const at = { country: 'SE', realm: '7' };
const sign = (file: Omit<Signing, 'signer'>, signer: string) =>
  decide(toSign, { act: anEnvelope() }, { ...file, signer }, new Date('2026-11-24T08:40:00.000Z'));
const made = { madeBy: '1010', signedAt: null } as Release;

test('a release is signed by a second person, once', () => {
  const file = { at, id: aFile, state: made, published: [] };
  expect(sign(file, '1017')).toMatchObject([{ type: 'study.sign', stream: aFile }]);
  expect(() => sign(file, '1010')).toThrow('study.release.own-release');
  const signed = { ...file, state: { ...made, signedAt: '2026-11-02T09:00:00.000Z' } };
  expect(() => sign(signed, '1017')).toThrow('study.release.signed-already');
});

test('a release is not signed while it differs by few from one of its study that is public', () => {
  const state = { ...aRelease({ joined: 30, apart: 40 }), signedAt: null };
  const beside = (joined: number) => ({
    at,
    id: aFile,
    state,
    published: [aRelease({ joined: 50, apart: 40 }), aRelease({ joined, apart: 40, name: '2026:2' })],
  });
  const text = expect.objectContaining({ id: 'study.release.differs-by-few' });
  const problem = { text, values: { name: '2026:2' } };
  expect(() => sign(beside(29), '1017')).toThrow(expect.objectContaining(problem));
  expect(sign(beside(25), '1017')).toHaveLength(1);
});
