import { z } from 'zod';
import { type ActDraft, ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import { SpokenLanguage } from '../../schema.ts';
import { byPhoneMessages } from '../by-phone-messages.ts';
import { visitMessages } from '../messages.ts';
import type { InStream, Visit } from '../visit.ts';

/** A person who works there, by a number and without a name. */
const MeetWorker = z.strictObject({
  act: ActEnvelope,
  worker: Uuid,
  number: z.int().min(1).max(999),
  language: SpokenLanguage.nullable(),
  /** What they do and where, in own words. */
  note: text(300).nullable(),
});
type MeetWorker = z.infer<typeof MeetWorker>;

const Facts = z.strictObject({ worker: Uuid, number: z.int(), language: SpokenLanguage.nullable() });
type Facts = z.infer<typeof Facts>;

export const meetWorker: ActDef<'inspection.meet-worker', Facts, 'note'> = defineAct({
  type: 'inspection.meet-worker',
  stream: 'visit',
  words: ['note'],
  nature: 'record',
  facts: Facts,
  icon: 'users',
  byPhone: byPhoneMessages.meetWorker,
  sentence: ({ number }) => ({ message: visitMessages.metWorker, values: { number } }),
  retainRule: 'inspection',
});

export const metWorker = ({ act, worker, number, language, note }: MeetWorker, { id, at }: InStream): ActDraft =>
  meetWorker.draft({ at, id: act.id, stream: id, facts: { worker, number, language }, words: { note } });

/**
 * A person who works there, without a name: a number on this phone, a language, and in words what they do and where. It happened, so
 * nothing refuses it. Two phones may number two people alike; the id distinguishes them.
 */
export const toMeetWorker: Doing<MeetWorker, Here<Visit>> = {
  act: meetWorker,
  input: MeetWorker,
  roles: ['officer'],
  may: mayWrite,
  acts: (input, visit) => [metWorker(input, visit)],
};
