import type { RealmKey } from '../../kernel/act.ts';
import { compare } from '../../kernel/compare.ts';
import type { SearchField } from '../../kernel/searched.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Tx } from '../../platform/database/database.ts';
import { answerOf, bestFirst, bestOf, type Hit, rankOf, type WordFound } from './best-first.ts';
import { type AskedKey, asksForBoth, type Manner } from './found-under.ts';
import { type KeyAt, type LookedUp, lookedUp } from './looked-up.server.ts';
import { listAmong, listNewest, type Stream } from './store.server.ts';
import type { SearchAsked } from './what-is-asked.ts';

/*
 * Finds the best matters without reading all that have a word. First by whole words, then by beginnings, then past a letter: a kind of which
 * there are enough is not asked for further. What a word gives is read whole where it is little; where it is much, only the newest are, in
 * which the other words are found too. Nothing is looked up but in the reader's own files and kinds, so that what is hidden costs no time.
 */

type LookFor = { readonly kinds: readonly string[]; readonly eachKind: number };

/** What is looked for before what: the last two at once, since both are rare and each round is a question to the database. */
const rounds: readonly { readonly worst: Manner; readonly of: readonly Manner[] }[] = [
  { worst: 'whole', of: ['whole'] },
  { worst: 'begins', of: ['begins'] },
  { worst: 'alphabet', of: ['letter', 'alphabet'] },
];

/** How much of the index is read, at most. */
export type SearchBounds = {
  /** Matters of one kind under one token in one file that are all read; of more, the newest. */
  readonly enough: number;
  /** Matters that are looked at, newest first, where each of several words is in more than that. */
  readonly deep: number;
  /** Matters found by their rarest word, of which it is asked whether they have the others. */
  readonly asked: number;
};
const usual: SearchBounds = { enough: 24, deep: 1000, asked: 1000 };
const leastDeep = 24;

type Word = readonly AskedKey[];
type KeysIn = { readonly at: RealmKey; readonly words: readonly Word[] };
type TokenAsked = { readonly token: string; readonly manner: Manner };
/** Two of the words, and the tokens under which both are found together. */
type PairAsked = { readonly of: readonly [number, number]; readonly tokens: readonly TokenAsked[] };
/** One reading in one file: of each word the tokens of which one must be found. */
type ReadingAsked = {
  readonly at: RealmKey;
  readonly words: readonly (readonly TokenAsked[])[];
  readonly pairs: readonly PairAsked[];
};

/** The matters of these kinds that answer any of the readings, in these realms: of each kind the best, at most `eachKind`. */
export async function findMatters(
  tx: Tx,
  keys: Keys,
  realms: readonly RealmKey[],
  { field, readings }: SearchAsked,
  { kinds, eachKind }: LookFor,
  bounds: SearchBounds = usual,
): Promise<readonly Hit[]> {
  const index = lookedUp(tx, keys, realms, kinds, bounds.enough);
  let hits: readonly Hit[] = [];
  let open = kinds;
  for (const { worst, of } of rounds) {
    const isMeant = (word: Word) => realms.some((at) => ofWhole(word).some(({ key }) => index.isMany(at, key)));
    const isDone = ({ length }: readonly Word[], place: number) =>
      place < length - 1 || (length > 1 && hits.length > 0);
    const upTo = readings
      .map((words) => words.map((word, place) => keysIn(worst, word, isMeant(word), isDone(words, place))))
      .filter((words) => words.flat().some(({ manner }) => of.includes(manner)));
    if (open.length === 0) break;
    if (upTo.length === 0) continue;
    const all = realms.flatMap((at) => upTo.map((words) => ({ at, words })));
    hits = [...hits, ...(await findByThese(tx, index, all, { field, kinds: open, eachKind, worst }, bounds))];
    const best = bestFirst(hits, eachKind);
    open = kinds.filter((kind) => best.filter((hit) => hit.kind === kind).length < eachKind);
  }
  return bestFirst(hits, eachKind);
}

const ofWhole = (word: Word): Word => word.filter(({ manner }) => manner === 'whole');

/**
 * The keys of a word that are asked for in a round. A word that stands whole in very many matters is meant as it was typed: it is not
 * looked past a letter, and of several words only the last is taken for the beginning of another, since it may not be written to its end,
 * and that only where nothing has all of them whole.
 */
function keysIn(worst: Manner, word: Word, isMeant: boolean, isDone: boolean): Word {
  const last = !isMeant ? worst : isDone ? 'whole' : 'begins';
  return word.filter(({ manner }) => rankOf(manner) <= Math.min(rankOf(worst), rankOf(last)));
}

/** The longest word of several: few files have it, and only in those are the others looked up. */
const leadOf = (words: readonly Word[]): number =>
  words.reduce((lead, word, place) => (word.length > (words[lead]?.length ?? 0) ? place : lead), 0);

/** The longest three words, two by two: what stands in few matters together is found by one of these. */
function pairsOf(words: readonly Word[]): readonly { of: readonly [number, number]; keys: readonly AskedKey[] }[] {
  const lengthOf = (place: number) => Math.max(0, ...(words[place] ?? []).map(({ key }) => key.length));
  const longest = [...words.keys()].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 3);
  return longest.flatMap((one, at) =>
    longest.slice(at + 1).map((other) => ({
      of: [one, other] as const,
      keys: asksForBoth(words[one] ?? [], words[other] ?? []),
    })),
  );
}

/** Looks up what is asked for, and gives the readings that may be answered at all. */
async function readingsIn(
  index: LookedUp,
  all: readonly KeysIn[],
  { kinds, field, worst }: LookNow,
): Promise<readonly ReadingAsked[]> {
  const { tokenOf, isMany, lists } = index;
  const keysAt = ({ at, words }: KeysIn, place: number): KeyAt => ({ at, keys: words[place] ?? [] });
  // In whole words all are looked up at once: it is known of each then in how many matters it stands.
  const first = worst === 'whole' ? ({ words }: KeysIn) => [...words.keys()] : ({ words }: KeysIn) => [leadOf(words)];
  await index.together(all.flatMap((one) => first(one).map((place) => keysAt(one, place))));
  const isThere = ({ at, keys }: KeyAt, kind: string) =>
    keys.some(({ key }) => lists(tokenOf(at, key), kind)?.length !== 0);
  const left = all.filter((one) => kinds.some((kind) => isThere(keysAt(one, leadOf(one.words)), kind)));
  await index.together(left.flatMap((one) => one.words.map((_, place) => keysAt(one, place))));
  const inMany = ({ at, words }: KeysIn) => words.every((word) => word.some(({ key }) => isMany(at, key)));
  // Where every word is found in too many, each kind by itself: it may be one kind alone. Else the rarest word says where to look.
  const apart = left.filter(inMany).map((one) => ({
    one,
    // Two words together have one field, so with a field that was asked for each is looked up by itself.
    pairs: worst === 'whole' && field === null ? pairsOf(one.words) : [],
  }));
  await index.byKind(
    apart.flatMap(({ one, pairs }) =>
      (pairs.length > 0 ? pairs.map(({ keys }) => ({ at: one.at, keys })) : [keysAt(one, fewest(one.words))]).map(
        (asked) => ({ ...asked, kinds }),
      ),
    ),
  );
  await index.byKind(
    apart
      .filter(({ pairs }) => pairs.length === 0)
      .flatMap(({ one }) => {
        const here = kinds.filter((kind) => isThere(keysAt(one, fewest(one.words)), kind));
        return one.words.map((keys) => ({ at: one.at, keys, kinds: here }));
      }),
  );
  const pairsFor = new Map(apart.map(({ one, pairs }) => [one, pairs]));
  return left.map((one) => {
    const tokensOf = (keys: readonly AskedKey[]) =>
      keys.map(({ key, manner }): TokenAsked => ({ token: tokenOf(one.at, key), manner }));
    const pairs = (pairsFor.get(one) ?? []).map(({ of, keys }) => ({ of, tokens: tokensOf(keys) }));
    return { at: one.at, words: one.words.map(tokensOf), pairs };
  });
}

/** The word with the fewest keys. */
const fewest = (words: readonly Word[]): number =>
  words.reduce((least, word, place) => (word.length < (words[least]?.length ?? 0) ? place : least), 0);

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
  /** What says where to look: a word, or two of them together. */
  readonly first: WordLooked;
  /** The words that are found with the first. */
  readonly held: readonly WordLooked[];
};

const know = ({ known }: WordLooked, id: string, found: WordFound): void => {
  const before = known.get(id);
  if (before) before.push(found);
  else known.set(id, [found]);
};

function casesOf(
  asked: readonly ReadingAsked[],
  lists: LookedUp['lists'],
  kinds: readonly string[],
  field: SearchField | null,
): readonly Case[] {
  const lookedAt = (tokens: readonly TokenAsked[], kind: string): WordLooked => {
    const one = { tokens: [] as string[], many: [] as TokenAsked[], known: new Map<string, WordFound[]>() };
    for (const { token, manner } of tokens) {
      const found = lists(token, kind);
      if (found?.length !== 0) one.tokens.push(token);
      if (found === null) one.many.push({ token, manner });
      for (const { id, field: of } of found ?? [])
        if (field === null || of === field) know(one, id, { manner, field: of });
    }
    return one;
  };
  const isNowhere = ({ many, known }: WordLooked) => many.length === 0 && known.size === 0;
  const leastFirst = (a: WordLooked, b: WordLooked) => a.many.length - b.many.length || a.known.size - b.known.size;
  return asked.flatMap(({ at, words: tokens, pairs }) =>
    kinds.flatMap((kind): Case[] => {
      const words = tokens.map((word) => lookedAt(word, kind));
      const both = pairs.map((pair) => ({ ...lookedAt(pair.tokens, kind), of: pair.of }));
      if ([...words, ...both].some(isNowhere)) return [];
      // The word of which least is found; of words that are all in very many matters two together, or the one with fewest such tokens.
      const [pair] = both.sort(leastFirst);
      const [word] = words.toSorted(leastFirst);
      const first = pair ?? word;
      if (!first) return [];
      const held = pair ? words.filter((_, place) => pair.of.includes(place)) : words.filter((one) => one === word);
      if (pair)
        for (const [id, found] of pair.known) for (const one of held) for (const how of found) know(one, id, how);
      return [{ at, kind, words, first, held }];
    }),
  );
}

type LookNow = LookFor & { readonly field: SearchField | null; readonly worst: Manner };

async function findByThese(
  tx: Tx,
  index: LookedUp,
  all: readonly KeysIn[],
  look: LookNow,
  bounds: SearchBounds,
): Promise<readonly Hit[]> {
  const { field, kinds } = look;
  const asked = await readingsIn(index, all, look);
  const cases = casesOf(asked, index.lists, kinds, field);
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
  const streams = cases.flatMap(({ at, kind, words, first, held }) => {
    const others = words.filter((word) => !held.includes(word));
    const tokens = others.map((word) => word.tokens);
    return first.many.map(({ token, manner }) => ({
      stream: { at, kind, token, words: tokens } satisfies Stream,
      ...{ first, held, others, manner },
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
    for (const word of new Set([one.first, ...one.held])) know(word, id, { manner: one.manner, field: of });
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
