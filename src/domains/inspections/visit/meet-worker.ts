import type { ActDraft } from '../../../kernel/act.ts';
import type { MeetWorker } from '../visit-schema.ts';
import type { InVisit } from './record.ts';
import { metWorker } from './told.ts';

/**
 * Somebody who works there, without a name: a number on this phone, a language, and in words what they do and where. It happened,
 * so nothing refuses it. Two phones may number two people alike; the id tells them apart.
 */
export const meetWorker = (input: MeetWorker, { id, at }: InVisit): ActDraft[] => [metWorker(input, { id, at })];
