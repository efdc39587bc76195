import { z } from 'zod';
import { workingRoles } from '../../kernel/who.ts';
import { query } from '../../platform/http/endpoint.ts';
import { countries } from './countries.ts';
import { CodesShown, ListsAsked, Overview } from './schema.ts';
import { type CodesSource, codesShown, overviewOf } from './show-codes.ts';

/** What is known, for every person signed in: it holds nothing about any person. */
export const knowledgeRoutes = (known: CodesSource) => [
  query({
    name: 'knowledge.overview',
    path: '/api/knowledge/overview',
    roles: workingRoles,
    params: z.strictObject({}),
    input: z.strictObject({}),
    answer: Overview,
    load: async () => ({}),
    may: () => true,
    show: async () => overviewOf(known),
  }),
  query({
    name: 'knowledge.codes',
    path: '/api/knowledge/codes',
    roles: workingRoles,
    params: z.strictObject({}),
    input: z.strictObject({ lists: ListsAsked, country: z.enum(countries).optional() }),
    answer: CodesShown,
    load: async () => ({}),
    may: () => true,
    show: async (_tx, _nothing, { input, texts }) => codesShown(known, input.lists, texts.language, input.country),
  }),
];
