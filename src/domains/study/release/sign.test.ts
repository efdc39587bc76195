import { expect, test } from 'vitest';
import { aFile, anEnvelope } from '../testing/builders.ts';
import type { Release } from './fold.ts';
import { sign } from './sign.ts';

const at = { country: 'SE', realm: '7' };
const made = { madeBy: '1010', signedAt: null } as Release;

test('a release is signed by a second person, once', () => {
  const file = { at, id: aFile, release: made };
  expect(sign({ act: anEnvelope() }, file, '1017')).toMatchObject([{ type: 'study.sign', stream: aFile }]);
  expect(() => sign({ act: anEnvelope() }, file, '1010')).toThrow('study.release.own-release');
  const signed = { ...file, release: { ...made, signedAt: '2026-11-02T09:00:00.000Z' } };
  expect(() => sign({ act: anEnvelope() }, signed, '1017')).toThrow('study.release.signed-already');
});
