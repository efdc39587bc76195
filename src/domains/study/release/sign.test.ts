import { expect, test } from 'vitest';
import { aRelease } from '../testing/a-release.ts';
import { aFile, anEnvelope } from '../testing/builders.ts';
import type { Release } from './fold.ts';
import { sign } from './sign.ts';

const at = { country: 'SE', realm: '7' };
const made = { madeBy: '1010', signedAt: null } as Release;

test('a release is signed by a second person, once', () => {
  const file = { at, id: aFile, release: made, published: [] };
  expect(sign({ act: anEnvelope() }, file, '1017')).toMatchObject([{ type: 'study.sign', stream: aFile }]);
  expect(() => sign({ act: anEnvelope() }, file, '1010')).toThrow('study.release.own-release');
  const signed = { ...file, release: { ...made, signedAt: '2026-11-02T09:00:00.000Z' } };
  expect(() => sign({ act: anEnvelope() }, signed, '1017')).toThrow('study.release.signed-already');
});

test('a release is not signed while it differs by few from one of its study that is public', () => {
  const release = { ...aRelease({ joined: 30, apart: 40 }), signedAt: null };
  const beside = (joined: number) => ({
    at,
    id: aFile,
    release,
    published: [aRelease({ joined: 50, apart: 40 }), aRelease({ joined, apart: 40, name: '2026:2' })],
  });
  const text = expect.objectContaining({ id: 'study.release.differs-by-few' });
  const problem = { text, values: { name: '2026:2' } };
  expect(() => sign({ act: anEnvelope() }, beside(29), '1017')).toThrow(expect.objectContaining(problem));
  expect(sign({ act: anEnvelope() }, beside(25), '1017')).toHaveLength(1);
});
