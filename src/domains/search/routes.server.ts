import type { MatterName } from '../../kernel/matter-name.ts';
import type { FindNames } from '../../platform/acts/named.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { query } from '../../platform/http/endpoint.ts';
import { Nothing } from '../../platform/http/params.ts';
import { maySearch } from './access.ts';
import type { Hit } from './best-first.ts';
import { findMatters } from './find.server.ts';
import { foundKinds } from './kinds.ts';
import { mostOfAKind, SearchFound, SearchInput } from './schema.ts';
import { whatIsAsked } from './what-is-asked.ts';

/** How matters of each kind are named, for those who hold the verb that opens them. */
export type SearchParts = {
  readonly named: ReadonlyMap<string, { readonly verb: string; readonly find: FindNames }>;
};

/** The names of what was found, asked once more in the files that this person may read: what cannot be named there is not shown. */
async function namesOf(tx: Tx, call: AnyCall, hits: readonly Hit[], { named }: SearchParts) {
  const names = new Map<string, MatterName>();
  for (const [kind, { find }] of named) {
    const ofKind = hits.filter((hit) => hit.kind === kind);
    const ids = ofKind.map(({ id }) => id);
    const realms = call.readable.filter(({ realm }) => ofKind.some((hit) => hit.realm === realm));
    if (ids.length > 0) for (const [id, name] of await find(tx, realms, ids)) names.set(id, name);
  }
  return names;
}

const allOf = <One extends { readonly kind: string }>(all: readonly One[], kind: string): One[] =>
  all.filter((one) => one.kind === kind);

/** Looks for a word in all that a person may open. What was typed is sent in the body, and is kept nowhere. */
export const searchRoutes = (parts: SearchParts) => [
  query({
    name: 'search.find',
    path: '/api/search',
    roles: ['officer', 'reader', 'lead'],
    params: Nothing,
    input: SearchInput,
    inBody: true,
    answer: SearchFound,
    load: async (tx, call) => {
      const kinds = foundKinds.filter(([kind]) => call.verbs.includes(parts.named.get(kind)?.verb ?? ''));
      const hits = await findMatters(tx, call.keys, call.readable, whatIsAsked(call.input.text), {
        kinds: kinds.map(([kind]) => kind),
        eachKind: mostOfAKind + 1,
      });
      const names = await namesOf(tx, call, hits, parts);
      const named = hits.flatMap((hit) => {
        const name = names.get(hit.id);
        return name ? [{ ...hit, named: name }] : [];
      });
      return { kinds, hits: named, shown: kinds.flatMap(([kind]) => allOf(named, kind).slice(0, mostOfAKind)) };
    },
    may: (_who, found) => maySearch(found),
    show: async (_tx, { kinds, hits }, call) => ({
      groups: kinds
        .map(([kind, called]) => {
          const all = allOf(hits, kind).map(({ id, field, manner, named }) => ({ id, ...named, field, manner }));
          return {
            kind,
            called: call.texts.t(called),
            hits: all.slice(0, mostOfAKind),
            more: all.length > mostOfAKind,
          };
        })
        .filter((group) => group.hits.length > 0),
    }),
    // Which matters were shown and by which fields; never the words, which could be a name.
    look: ({ shown }, call) => ({
      at: call.own,
      objects: shown.map(({ id }) => id),
      fields: [...new Set(shown.map(({ field }) => field))].sort(),
    }),
  }),
];
