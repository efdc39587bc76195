import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { consultAct } from './acts.ts';
import type { Consult } from './schema.ts';

/** Advice without a person: who asked, in a word, and about what. It leaves no more than a count of its month. */
export const consult = (input: Consult, at: RealmKey, today: string): ActDraft[] => [
  consultAct.draft({
    at,
    id: input.act.id,
    stream: input.consultation,
    facts: { asker: input.asker, topics: input.topics, on: today },
  }),
];
