import { expect, it } from 'vitest';
import type { Act } from '../../../../kernel/act.ts';
import { anAct, anEnvelope, aVisit, numbered, someFile } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { metadataOf } from '../media/medium.ts';
import { toEraseMetadata } from './erase-metadata.ts';

const medium = numbered(50);
const noteWith = (apart: string | null) => {
  const of = { id: medium, kind: 'photo', type: 'image/jpeg', bytes: 300_000, pieces: 3, apart };
  const facts = { signs: [], photos: 0, place: false, worker: null, attachments: [of] };
  return anAct('inspection.observe', facts, { id: numbered(51) });
};
const kept = noteWith('c'.repeat(64));
const out = anAct('inspection.take-out', { medium, why: 'asked' }, { id: numbered(52), actor: '1003' });
const closed = anAct('inspection.close', { leftAt: '2026-02-05T18:00:00.000Z', sorted: [] }, { id: numbered(53) });

const asked = { act: anEnvelope(), why: 'endangers' as const };
const takeOutOf = (of: string, ...acts: readonly Act[]) =>
  done(toEraseMetadata, asked, { id: numbered(80), at: someFile, state: aVisit(...acts), medium: of });

it('says what was taken out of which picture and why, and nothing of what it was', () => {
  expect(takeOutOf(medium, kept)).toMatchObject([
    { type: 'inspection.take-out', facts: { medium, why: 'endangers' }, words: null },
  ]);
});

it('waits for no closing: whom it endangers does not', () => {
  expect(takeOutOf(medium, kept, closed)).toHaveLength(1);
});

it('is done once: a second request is answered that it was done', () => {
  expect(() => takeOutOf(medium, kept, out)).toThrow('inspection.taken-out-already');
});

it('is refused where nothing is detached, or there is no such picture', () => {
  expect(() => takeOutOf(medium, noteWith(null))).toThrow('inspection.nothing-apart');
  expect(() => takeOutOf(numbered(59), kept)).toThrow('inspection.nothing-apart');
});

it('is shown beside its picture: kept, then taken out, by whom, when and why', () => {
  const [before] = aVisit(kept).media;
  const [after] = aVisit(kept, out).media;
  const [without] = aVisit(noteWith(null)).media;
  if (!before || !after || !without) throw new Error('The visit has no picture.');
  expect([before, after, without].map(metadataOf)).toEqual(['kept', 'taken-out', 'none']);
  expect(after.takenOut).toEqual({ by: '1003', at: out.happenedFrom, why: 'asked' });
  // As an earlier version has folded it.
  const { apart: _apart, takenOut: _takenOut, ...earlier } = before;
  expect(metadataOf(earlier as typeof before)).toBe('none');
});
