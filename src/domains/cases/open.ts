import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { openAct } from './acts.ts';
import type { OpenCase } from './schema.ts';

/** The act of opening a file: somebody's own decision, never what a letter does by itself. */
export const open = (input: OpenCase, at: RealmKey, reference: string): ActDraft[] => [
  openAct.draft({
    at,
    id: input.act.id,
    stream: input.case,
    caseId: input.case,
    facts: { reference, track: input.track, ...input.about },
    words: { note: input.note },
    basedOn: input.basedOn,
  }),
];
