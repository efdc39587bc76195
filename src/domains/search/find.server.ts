import type { RealmKey } from '../../kernel/act.ts';
import { compare } from '../../kernel/compare.ts';
import type { SearchField } from '../../kernel/searched.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import { searchTokens } from '../../platform/crypto/search-token.ts';
import type { Tx } from '../../platform/database/database.ts';
import { answerOf, bestFirst, bestOf, type Hit, rankOf, type WordFound } from './best-first.ts';
import { type Manner, manners } from './found-under.ts';
import { listAmong, listNewest, lookUp, lookUpByKind, type MatterFound, type Stream } from './store.server.ts';
import type { SearchAsked } from './what-is-asked.ts';

/*
 * Finds the best matters without reading all that have a word. First by whole words, then by beginnings, then past a letter: a kind of which
 * there are enough is not asked for further. What a word gives is read whole where it is little; where it is much, only the newest are, in
 * which the other words are found too. Nothing is looked up but in the reader's own files and kinds, so that what is hidden costs no time.
 */

type LookFor = { readonly kinds: readonly string[]; readonly eachKind: number };

/** How much of the index is read, at most. */
export type SearchBounds = {
  /** Matters of one kind under one token in one file that are all read; of more, the newest. */
  readonly enough: number;
  /** Matters that are looked at, newest first, where each of several words is in more than that. */
  readonly deep: number;
  /** Matters found by their rarest word, of which it is asked whether they have the others. */
  readonly asked: number;
};
const usual: SearchBounds = { enough: 24, deep: 4000, asked: 1000 };
const leastDeep = 24;

type KeysIn = { readonly at: RealmKey; readonly words: SearchAsked['readings'][number] };
type TokenAsked = { readonly token: string; readonly manner: Manner };
/** One reading in one file: of each word the tokens of which one must be found. */
type ReadingAsked = { readonly at: RealmKey; readonly words: readonly (readonly TokenAsked[])[] };

/** The matters of these kinds that answer any of the readings, in these realms: of each kind the best, at most `eachKind`. */
export async function findMatters(
  tx: Tx,
  keys: Keys,
  realms: readonly RealmKey[],
  { field, readings }: SearchAsked,
  { kinds, eachKind }: LookFor,
  bounds: SearchBounds = usual,
): Promise<readonly Hit[]> {
  const tokenOf = tokensIn(keys, realms);
  const keysAsked = readings.flat(2);
  let hits: readonly Hit[] = [];
  let open = kinds;
  for (const worst of manners) {
    if (open.length === 0) break;
    if (!keysAsked.some(({ manner }) => manner === worst)) continue;
    const upTo = readings.map((words) =>
      words.map((word) => word.filter(({ manner }) => rankOf(manner) <= rankOf(worst))),
    );
    const all = realms.flatMap((at) => upTo.map((words) => ({ at, words })));
    const look = { field, kinds: open, eachKind, worst };
    hits = [...hits, ...(await findByThese(tx, all, tokenOf, look, bounds))];
    const best = bestFirst(hits, eachKind);
    open = kinds.filter((kind) => best.filter((hit) => hit.kind === kind).length < eachKind);
  }
  return bestFirst(hits, eachKind);
}

/** The token of a key in a realm, made once. */
function tokensIn(keys: Keys, realms: readonly RealmKey[]): (at: RealmKey, key: string) => string {
  const made = new Map(
    realms.map((at) => [at.realm, { tokenOf: searchTokens(keys, at), all: new Map<string, string>() }]),
  );
  return ({ realm }, key) => {
    const of = made.get(realm);
    if (!of) throw new Error('A token was asked for in a realm in which nothing is looked for.');
    const token = of.all.get(key) ?? of.tokenOf(key);
    of.all.set(key, token);
    return token;
  };
}

/** What is under a token of a kind. Null: very many. */
type Lists = (token: string, kind: string) => readonly MatterFound[] | null;

/** The longest word of several: few files have it, and only in those are the others looked up. */
const leadOf = (words: KeysIn['words']): number =>
  words.reduce((lead, word, place) => (word.length > (words[lead]?.length ?? 0) ? place : lead), 0);

async function listsOf(
  tx: Tx,
  all: readonly KeysIn[],
  tokenOf: (at: RealmKey, key: string) => string,
  kinds: readonly string[],
  enough: number,
): Promise<{ readonly lists: Lists; readonly asked: readonly ReadingAsked[] }> {
  const together = new Map<string, readonly MatterFound[] | null>();
  const look = async (of: readonly { readonly at: RealmKey; readonly word: KeysIn['words'][number] }[]) => {
    const named = of.flatMap(({ at, word }) => word.map(({ key }) => ({ at, token: tokenOf(at, key) })));
    const tokens = [...new Map(named.map((one) => [one.token, one])).values()].filter(
      ({ token }) => !together.has(token),
    );
    const looked = await lookUp(tx, tokens, kinds, enough);
    tokens.forEach(({ token }, n) => {
      together.set(token, looked[n] ?? null);
    });
  };
  const wordOf = ({ at, words }: KeysIn, place: number) => ({ at, word: words[place] ?? [] });
  await look(all.map((one) => wordOf(one, leadOf(one.words))));
  const left = all.filter((one) =>
    wordOf(one, leadOf(one.words)).word.some(({ key }) => together.get(tokenOf(one.at, key))?.length !== 0),
  );
  await look(left.flatMap((one) => one.words.map((_, place) => wordOf(one, place))));
  const asked = left.map(
    ({ at, words }): ReadingAsked => ({
      at,
      words: words.map((word) => word.map(({ key, manner }) => ({ token: tokenOf(at, key), manner }))),
    }),
  );
  const isMany = ({ token }: TokenAsked) => together.get(token) === null;
  // Where every word is found in too many, each kind by itself: it may be one kind alone. Else the rarest word says where to look.
  const apart = asked
    .filter(({ words }) => words.every((word) => word.some(isMany)))
    .flatMap(({ at, words }) =>
      words
        .flat()
        .filter(isMany)
        .flatMap(({ token }) => kinds.map((kind) => ({ at, token, kind }))),
    );
  const lookedApart = await lookUpByKind(tx, apart, enough);
  const byKind = new Map(lookedApart.map((found, n) => [`${apart[n]?.token} ${apart[n]?.kind}`, found]));
  const lists: Lists = (token, kind) => {
    const found = together.get(token) ?? null;
    if (found) return found.filter((one) => one.kind === kind);
    return byKind.get(`${token} ${kind}`) ?? null;
  };
  return { lists, asked };
}

/** One word in one kind: what is known of it, and the tokens under which there is too much to know. */
type WordLooked = {
  readonly tokens: readonly string[];
  readonly many: readonly TokenAsked[];
  readonly known: Map<string, WordFound[]>;
};
/** One reading of what was typed, in one file and one kind. */
type Case = {
  readonly at: RealmKey;
  readonly kind: string;
  readonly words: readonly WordLooked[];
  readonly first: WordLooked;
};

const know = ({ known }: WordLooked, id: string, found: WordFound): void => {
  const before = known.get(id);
  if (before) before.push(found);
  else known.set(id, [found]);
};

function casesOf(
  asked: readonly ReadingAsked[],
  lists: Lists,
  kinds: readonly string[],
  field: SearchField | null,
): readonly Case[] {
  return asked.flatMap(({ at, words }) =>
    kinds.flatMap((kind): Case[] => {
      const looked = words.map((word): WordLooked => {
        const one = { tokens: [] as string[], many: [] as TokenAsked[], known: new Map<string, WordFound[]>() };
        for (const { token, manner } of word) {
          const found = lists(token, kind);
          if (found?.length !== 0) one.tokens.push(token);
          if (found === null) one.many.push({ token, manner });
          for (const { id, field: of } of found ?? [])
            if (field === null || of === field) know(one, id, { manner, field: of });
        }
        return one;
      });
      if (looked.some(({ many, known }) => many.length === 0 && known.size === 0)) return [];
      // The word of which least is found; of words that are all in very many matters, the one with fewest such tokens.
      const [first] = [...looked].sort((a, b) => a.many.length - b.many.length || a.known.size - b.known.size);
      return first ? [{ at, kind, words: looked, first }] : [];
    }),
  );
}

type LookNow = LookFor & { readonly field: SearchField | null; readonly worst: Manner };

async function findByThese(
  tx: Tx,
  all: readonly KeysIn[],
  tokenOf: (at: RealmKey, key: string) => string,
  look: LookNow,
  bounds: SearchBounds,
): Promise<readonly Hit[]> {
  const { field, kinds } = look;
  const { lists, asked } = await listsOf(tx, all, tokenOf, kinds, bounds.enough);
  const cases = casesOf(asked, lists, kinds, field);
  await addNewest(tx, cases, look, bounds);
  await addOthers(tx, cases, look, bounds);
  return cases.flatMap(({ at: { realm }, kind, words, first }) =>
    [...first.known.keys()].flatMap((id): Hit[] => {
      const answer = answerOf(words.map(({ known }) => bestOf(known.get(id) ?? [])));
      return answer ? [{ realm, id, kind, ...answer }] : [];
    }),
  );
}

/** Where even the first word is in very many matters: the newest of them in which the others are too. */
async function addNewest(
  tx: Tx,
  cases: readonly Case[],
  { field, eachKind, worst }: LookNow,
  { deep }: SearchBounds,
): Promise<void> {
  const streams = cases.flatMap(({ at, kind, words, first }) => {
    const others = words.filter((word) => word !== first);
    const tokens = others.map((word) => word.tokens);
    return first.many.map(({ token, manner }) => ({
      stream: { at, kind, token, words: tokens } satisfies Stream,
      ...{ first, others, manner },
    }));
  });
  const onlyWhole = worst === 'whole';
  const newest = await listNewest(
    tx,
    streams.map(({ stream }) => stream),
    {
      field,
      // Fewer than `eachKind` are found in a better way already: so many more are read that as many are new.
      most: onlyWhole ? eachKind : 2 * eachKind,
      // In all streams together no more than `deep`, and of each a page at least: with very many files a stream is not read far.
      deep: Math.max(leastDeep, Math.floor(deep / Math.max(1, streams.length))),
    },
  );
  for (const { n, id, field: of } of newest) {
    const one = streams[n];
    if (!one) continue;
    know(one.first, id, { manner: one.manner, field: of });
    // Of whole words there is nothing left to ask: the database has found the others in the same matter.
    if (onlyWhole && field === null) for (const word of one.others) know(word, id, { manner: 'whole', field: of });
  }
}

/** Asks of the matters that have the first word whether they have the others, as far as those were in too many to know. */
async function addOthers(
  tx: Tx,
  cases: readonly Case[],
  { field, worst }: LookNow,
  bounds: SearchBounds,
): Promise<void> {
  const open = cases
    .filter(({ words }) => words.length > 1 && words.some(({ many }) => many.length > 0))
    .flatMap((one) => {
      const tokens = one.words.flatMap(({ many }) => many.map(({ token }) => token));
      const isPossible = (id: string) => one.words.every(({ many, known }) => many.length > 0 || known.has(id));
      const isOpen = (id: string) => one.words.some(({ known }) => !known.has(id));
      const ids = [...one.first.known.keys()].filter((id) => isPossible(id) && (worst !== 'whole' || isOpen(id)));
      return ids.map((id) => ({ one, asked: { at: one.at, kind: one.kind, id, tokens } }));
    })
    .sort((a, b) => compare(b.asked.id, a.asked.id))
    .slice(0, bounds.asked);
  const among = await listAmong(
    tx,
    open.map(({ asked }) => asked),
  );
  for (const { n, token, field: of } of among) {
    const here = open[n];
    if (!here || (field !== null && of !== field)) continue;
    for (const word of here.one.words)
      for (const { token: asked, manner } of word.many)
        if (asked === token) know(word, here.asked.id, { manner, field: of });
  }
}
