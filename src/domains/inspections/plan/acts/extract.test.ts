import { expect, it } from 'vitest';
import { anEnvelope, anInspection, numbered, someFile, someRoom } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { foldInspection } from '../fold.ts';
import type { Inspection } from '../inspection.ts';
import { toExtract } from './extract.ts';

const taking = (state: Inspection) => ({
  id: numbered(40),
  at: someFile,
  inspection: { id: numbered(40), at: someRoom, state },
  note: 'Two doors.',
  texts: { stopRules: 'If somebody is afraid.' },
  now: '2026-02-09T08:00:00.000Z',
});
const extract = (state: Inspection) => done(toExtract, { act: anEnvelope() }, taking(state));

it('a room is extracted into an agency’s own file as it was, once, after its end', () => {
  const acts = extract(anInspection({ endedAt: '2026-02-06T08:00:00.000Z' }));
  const record = foldInspection(acts.map((act) => ({ ...act, facts: act.facts }) as never));
  expect(acts[0]?.at).toEqual(someFile);
  expect(record).toMatchObject({ plan: anInspection().plan, takenAt: '2026-02-09T08:00:00.000Z', noteIn: acts[0]?.id });
  expect(record.textsIn).toEqual({ stopRules: acts[0]?.id });
  expect(acts[0]?.words).toEqual({ note: 'Two doors.', stopRules: 'If somebody is afraid.' });
  expect(() => extract(anInspection())).toThrow('inspection.not-ended');
  expect(() => extract(record)).toThrow('inspection.already-taken');
});
