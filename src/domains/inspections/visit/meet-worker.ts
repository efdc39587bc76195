import { type ActDraft, draft } from '../../../kernel/act.ts';
import type { MeetWorker } from '../visit-schema.ts';
import type { InVisit } from './record.ts';

/**
 * Somebody who works there, without a name: a number on this phone, a language, and in words what they do and where. It happened,
 * so nothing refuses it. Two phones may number two people alike; the id tells them apart.
 */
export const meetWorker = (input: MeetWorker, { id, at }: InVisit): ActDraft[] => [
  draft({
    at,
    id: input.act.id,
    stream: id,
    streamKind: 'visit',
    type: 'inspection.meet-worker',
    facts: { worker: input.worker, number: input.number, language: input.language },
    words: input.note === null ? null : { note: input.note },
  }),
];
