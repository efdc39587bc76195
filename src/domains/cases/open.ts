import { type ActDraft, draft, type RealmKey } from '../../kernel/act.ts';
import type { OpenCase } from './schema.ts';

/** The act of opening a file: somebody's own decision, never what a letter does by itself. */
export const open = (input: OpenCase, at: RealmKey, reference: string): ActDraft[] => [
  draft({
    at,
    id: input.act.id,
    stream: input.case,
    streamKind: 'case',
    type: 'case.open',
    caseId: input.case,
    facts: { reference, track: input.track, ...input.about },
    words: input.note === null ? null : { note: input.note },
    basedOn: input.basedOn,
  }),
];
