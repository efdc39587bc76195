import { expect, it } from 'vitest';
import { anEnvelope, aVisit, numbered, someFile } from '../testing/builders.ts';
import { meetWorker } from './meet-worker.ts';

it('keeps of somebody who works there a number and a language, with what they do sealed', () => {
  const input = { act: anEnvelope(), worker: numbered(70), number: 3, language: 'uz' as const, note: 'Washes up.' };
  const [act] = meetWorker(input, { id: numbered(80), at: someFile, visit: aVisit() });
  expect(act?.facts).toEqual({ worker: numbered(70), number: 3, language: 'uz' });
  expect(act?.words).toEqual({ note: 'Washes up.' });
});
