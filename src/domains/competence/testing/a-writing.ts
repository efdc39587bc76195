import type { Act, ActDraft, ActEnvelope } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { toBeginCourse } from '../authoring/acts/begin-course.ts';
import { toSendCourse } from '../authoring/acts/send-course.ts';
import { foldWriting } from '../authoring/fold-writing.ts';
import { aDraft } from './a-draft.ts';

/** A course of one unit while it is written: what was done to it, in order. */
const at = { country: 'SE', realm: '1' };
const id = '018f0000-0000-7000-8000-000000000100';
const when = new Date('2026-11-24T08:40:00.000Z');
let count = 0;
export const anAct = (): ActEnvelope =>
  ({ id: `018f0000-0000-7000-8000-0000000009${String(count++).padStart(2, '0')}` }) as ActEnvelope;

export const begun = decide(toBeginCourse, { act: anAct(), draft: id, content: aDraft() }, { id, at }, when);

export const writingOf = (drafts: readonly ActDraft[], actor = '1005') => {
  const acts = drafts.map((one) => ({ ...one, recordedAt: when.toISOString(), actor })) as unknown as Act[];
  return { id, at, state: foldWriting(acts) };
};

/** The same, sent to a reader. */
export function sentTo(reach: 'agency' | 'all', drafts: readonly ActDraft[] = begun): readonly ActDraft[] {
  const of = { ...writingOf(drafts), faults: [], realCase: 0, isTaken: false };
  const sending = { act: anAct(), was: of.state.saved.act, reach, invented: false };
  return [...drafts, ...decide(toSendCourse, sending, of, when)];
}
