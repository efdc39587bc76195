import { expect, it } from 'vitest';
import { anEnvelope, aVisit, numbered, someFile } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { toMeetWorker } from './meet-worker.ts';

it('keeps of a person who works there a number and a language, with what they do sealed', () => {
  const input = { act: anEnvelope(), worker: numbered(70), number: 3, language: 'uz' as const, note: 'Washes up.' };
  const [act] = done(toMeetWorker, input, { id: numbered(80), at: someFile, state: aVisit() });
  expect(act?.facts).toEqual({ worker: numbered(70), number: 3, language: 'uz' });
  expect(act?.words).toEqual({ note: 'Washes up.' });
});
