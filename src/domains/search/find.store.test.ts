import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SearchField, searchedIn } from '../../kernel/searched.ts';
import { searchTokens } from '../../platform/crypto/search-token.ts';
import { transactionOver } from '../../platform/database/client-transaction.ts';
import { randomStream } from '../../statistics/random/stream.ts';
import { provisionPeople } from '../../testing/people.ts';
import { openStore, storeKinds, type TestStore } from '../../testing/stores.ts';
import { answerOf, bestFirst, bestOf, type Hit } from './best-first.ts';
import { findMatters, type SearchBounds } from './find.server.ts';
import { type AskedKey, keysOfAll } from './found-under.ts';
import { whatIsAsked } from './what-is-asked.ts';

type Matter = {
  readonly realm: string;
  readonly id: string;
  readonly kind: string;
  readonly keys: ReadonlyMap<string, SearchField>;
};

const words = ['Krogen', 'Bygget', 'Bageriet', 'Bygger', 'Krog', 'Tvätten', 'Kroger'];
const kinds = ['case', 'person', 'signal'];
const questions = [
  ...[
    'krogen',
    'kro',
    'krogem',
    'bygget',
    'byggt',
    'bygget krogen',
    'byg kro',
    'byggat krogam',
    'tvätten krogen bageriet',
  ],
  ...[
    'firm: krogen',
    'address: kro',
    'address: krogen bygget',
    'krogen finnsinte',
    'finnsinte',
    'S-0000007-0',
    'S-00000',
  ],
];
const idOf = (n: number) => `019a0000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** Invented matters, some words in very many of them and some in few. */
function someMatters(count: number, realms: readonly string[], of: readonly string[] = kinds): readonly Matter[] {
  const { uniform } = randomStream(109, count);
  const word = () => words[Math.floor(words.length * uniform() ** 3)] ?? '';
  return Array.from({ length: count }, (_, n) => {
    const texts = searchedIn({
      reference: `S-${String(n).padStart(7, '0')}-0`,
      firm: `${word()} ${word()}`,
      address: word(),
    });
    const keys = keysOfAll(texts);
    const [realm = '', kind = ''] = [
      realms[Math.floor(realms.length * uniform())],
      of[Math.floor(of.length * uniform())],
    ];
    return { realm, id: idOf(n + 1000 * realms.length), kind, keys };
  });
}

/** Whether a word stands whole in more than `enough` matters of one file: then it is meant as it was typed. */
const isMeant = (all: readonly Matter[], word: readonly AskedKey[], enough: number): boolean =>
  word.some(({ key, manner }) => {
    if (manner !== 'whole') return false;
    const having = all.filter(({ keys }) => keys.has(key));
    return having.some(({ realm }) => having.filter((one) => one.realm === realm).length > enough);
  });

const hitsAmong = (
  all: readonly Matter[],
  readings: readonly (readonly (readonly AskedKey[])[])[],
  field: SearchField | null,
  look: readonly string[],
): readonly Hit[] =>
  all
    .filter(({ kind }) => look.includes(kind))
    .flatMap(({ realm, id, kind, keys }) =>
      readings.flatMap((reading): Hit[] => {
        const answer = answerOf(
          reading.map((word) =>
            bestOf(
              word.flatMap(({ key, manner }) => {
                const of = keys.get(key);
                return of && (field === null || of === field) ? [{ manner, field: of }] : [];
              }),
            ),
          ),
        );
        return answer ? [{ realm, id, kind, ...answer }] : [];
      }),
    );

/** The same answer from all matters, one after the other. */
function foundAmong(
  all: readonly Matter[],
  typed: string,
  { look, eachKind, enough }: { look: readonly string[]; eachKind: number; enough: number },
): readonly Hit[] {
  const { field, readings: typedSo } = whatIsAsked(typed);
  const inWhole = typedSo.map((words) => words.map((word) => word.filter(({ manner }) => manner === 'whole')));
  const isFound = hitsAmong(all, inWhole, field, look).length > 0;
  const readings = typedSo.map((words) =>
    words.map((word, place) => {
      if (!isMeant(all, word, enough)) return word;
      const isLast = place === words.length - 1 && (words.length === 1 || !isFound);
      return word.filter(({ manner }) => manner === 'whole' || (isLast && manner === 'begins'));
    }),
  );
  return bestFirst(hitsAmong(all, readings, field, look), eachKind);
}

const told = (hits: readonly Hit[]) => hits.map(({ kind, id, manner }) => `${kind} ${id} ${manner}`);

describe.each(storeKinds())('finding without reading all, on %s', (kind) => {
  let store: TestStore;
  let realms: readonly string[];

  beforeAll(async () => {
    store = await openStore(kind, provisionPeople);
    const rows = await store.asOwner<{ id: string }>(
      "select id::text as id from access.realm where country = 'SE' order by 1 limit 3",
    );
    realms = rows.map(({ id }) => id);
  });
  afterAll(() => store.close());

  const put = async (asOwner: TestStore['asOwner'], all: readonly Matter[]) => {
    const rows = all.flatMap(({ realm, id, kind: of, keys }) => {
      const tokenOf = searchTokens(store.keys, { country: 'SE', realm });
      return [...keys].map(([key, field], slot) => ({
        country: 'SE',
        realm,
        id,
        slot,
        kind: of,
        field,
        token: tokenOf(key),
      }));
    });
    await asOwner(
      `insert into search.token_now (country, realm, id, slot, kind, field, token)
       select * from jsonb_to_recordset($1::jsonb) as t(country char(2), realm bigint, id uuid, slot smallint, kind text, field text, token bigint)`,
      [JSON.stringify(rows)],
    );
  };

  /** What is found, and how many rows of the index were read for it. */
  const find = async (asOwner: TestStore['asOwner'], typed: string, look: readonly string[], bounds?: SearchBounds) => {
    let read = 0;
    const tx = transactionOver(async (text, values) => {
      const [row] = await asOwner<{ 'QUERY PLAN': { Plan: Step }[] }>(`explain (analyze, format json) ${text}`, [
        ...values,
      ]);
      read += readBy(row?.['QUERY PLAN'][0]?.Plan);
      return asOwner(text, [...values]);
    });
    const here = realms.slice(0, 2).map((realm) => ({ country: 'SE', realm }));
    const hits = await findMatters(tx, store.keys, here, whatIsAsked(typed), { kinds: look, eachKind: 9 }, bounds);
    return { hits, read };
  };

  it('finds the same as one who reads all, however little is read at a time', async () => {
    await store.undone(async (asOwner) => {
      const all = someMatters(400, realms.slice(0, 2));
      await put(asOwner, all);
      for (const enough of [1, 7, 100])
        for (const text of questions) {
          const { hits } = await find(asOwner, text, kinds, { enough, deep: 1_000_000, asked: 1_000_000 });
          expect(told(hits), `${text}, ${enough}`).toEqual(
            told(foundAmong(all, text, { look: kinds, eachKind: 9, enough })),
          );
        }
    });
  });

  /** One way to read alone, that which very many matters leave, so that what is read can be counted. */
  const oneWay = async (asOwner: TestStore['asOwner']) => {
    await asOwner('alter table search.token_now drop constraint token_now_pkey');
    for (const way of ['seqscan', 'bitmapscan']) await asOwner(`set local enable_${way} = off`);
  };

  it('reads no more of a word that very many have than of one that many have', async () => {
    await store.undone(async (asOwner) => {
      await oneWay(asOwner);
      await put(asOwner, someMatters(1500, realms.slice(0, 2)));
      for (const text of ['krogen', 'kro', 'krogen bygget', 'krogem']) {
        const { hits, read } = await find(asOwner, text, kinds);
        expect(hits, text).toHaveLength(27);
        expect(read, text).toBeLessThan(2500);
      }
    });
  });

  it('reads nothing of the files of others, and finds nothing of kinds that the reader cannot open', async () => {
    await store.undone(async (asOwner) => {
      await oneWay(asOwner);
      await put(asOwner, someMatters(300, realms.slice(0, 2), ['signal']));
      const all = async () => {
        const found = [];
        for (const text of questions) found.push(await find(asOwner, text, ['signal', 'claim']));
        return found;
      };
      const before = await all();
      await put(asOwner, someMatters(700, realms.slice(2)));
      expect(await all()).toEqual(before);
      const others = someMatters(500, realms.slice(0, 2), ['person']);
      await put(
        asOwner,
        others.map((one, n) => ({ ...one, id: idOf(90_000 + n) })),
      );
      const hitsOf = (found: typeof before) => found.map(({ hits }) => told(hits));
      expect(hitsOf(await all())).toEqual(hitsOf(before));
    });
  });
});

type Step = {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Step[];
};

/** The rows of the index that a plan has read, those that it threw away among them. */
function readBy(step: Step | undefined): number {
  if (!step) return 0;
  const own =
    step['Relation Name'] === 'token_now' ? (step['Actual Rows'] ?? 0) + (step['Rows Removed by Filter'] ?? 0) : 0;
  return own * (step['Actual Loops'] ?? 1) + (step.Plans ?? []).reduce((sum, below) => sum + readBy(below), 0);
}
