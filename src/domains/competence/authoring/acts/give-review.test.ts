import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anAct } from '../../testing/a-writing.ts';
import { toGiveReview } from './give-review.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const edition = { id: anAct().id, at: { country: 'SE', realm: '1' }, edition: anAct().id, course: 'night', version: 1 };
const give = (verdict: 'approve' | 'change', said: readonly string[], over = {}, invented = false) =>
  decide(
    toGiveReview,
    { act: anAct(), review: edition.id, verdict, invented, remarks: said.map((one) => ({ at: null, said: one })) },
    { ...edition, writes: false, waits: true, ...over },
    now,
  );

test('a second person reviews a course that waits', () => {
  expect(give('approve', [])).toHaveLength(1);
  expect(() => give('approve', [], { writes: true })).toThrow('authoring.not-your-own');
  expect(() => give('approve', [], { waits: false })).toThrow('authoring.no-longer-waits');
});

test('who asks for a change says which, and nothing of a real case', () => {
  expect(() => give('change', [])).toThrow('authoring.say-what');
  expect(give('change', ['Säg vem som ringer.'])[0]?.facts).toMatchObject({ verdict: 'change', remarks: 1 });
  expect(() => give('change', ['Ring 070-000 00 00.'])).toThrow('authoring.looks-real');
  expect(give('change', ['Ring 070-000 00 00.'], {}, true)).toHaveLength(1);
});
