import { z } from 'zod';
import { roles } from '../../kernel/who.ts';
import { query } from '../../platform/http/endpoint.ts';
import type { Knowledge } from './entry.ts';
import { CodesShown, CountryAsked, ListsAsked } from './schema.ts';
import { codesShown } from './show-codes.ts';

/** What is known, for everybody who is signed in: it holds nothing about anybody. */
export const knowledgeRoutes = (knowledge: Knowledge) => [
  query({
    name: 'knowledge.codes',
    path: '/api/knowledge/codes',
    roles,
    params: z.strictObject({}),
    input: z.strictObject({ lists: ListsAsked, country: CountryAsked.optional() }),
    answer: CodesShown,
    load: async () => ({}),
    may: () => true,
    show: async (_tx, _nothing, call) =>
      codesShown(knowledge, call.input.lists, call.texts.language, call.input.country),
    look: null,
  }),
];
