import type { RealmKey } from '../../kernel/act.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import { searchTokens } from '../../platform/crypto/search-token.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AskedKey } from './found-under.ts';
import { lookUp, lookUpByKind, type MatterFound } from './store.server.ts';

export type KeyAt = { readonly at: RealmKey; readonly keys: readonly AskedKey[] };

/** What one search has looked up so far: nothing is asked for twice, however often it is asked of again. */
export type LookedUp = {
  readonly tokenOf: (at: RealmKey, key: string) => string;
  /** Looks these keys up, in all kinds together. */
  readonly together: (asked: readonly KeyAt[]) => Promise<void>;
  /** The same, each kind by itself. */
  readonly byKind: (asked: readonly (KeyAt & { readonly kinds: readonly string[] })[]) => Promise<void>;
  /** Whether a key is found in too many matters to read them all; false too where it was not looked up. */
  readonly isMany: (at: RealmKey, key: string) => boolean;
  /** What is under a token of a kind. Null: very many. */
  readonly lists: (token: string, kind: string) => readonly MatterFound[] | null;
};

export function lookedUp(
  tx: Tx,
  keys: Keys,
  realms: readonly RealmKey[],
  kinds: readonly string[],
  enough: number,
): LookedUp {
  const tokenOf = tokensIn(keys, realms);
  const all = new Map<string, readonly MatterFound[] | null>();
  const apart = new Map<string, readonly MatterFound[] | null>();
  const tokensOf = ({ at, keys: asked }: KeyAt) => asked.map(({ key }) => ({ at, token: tokenOf(at, key) }));
  return {
    tokenOf,
    together: async (asked) => {
      const tokens = eachOnce(asked.flatMap(tokensOf), ({ token }) => token).filter(({ token }) => !all.has(token));
      const found = await lookUp(tx, tokens, kinds, enough);
      tokens.forEach(({ token }, n) => {
        all.set(token, found[n] ?? null);
      });
    },
    byKind: async (asked) => {
      const tokens = eachOnce(
        asked.flatMap((one) => one.kinds.flatMap((kind) => tokensOf(one).map((token) => ({ ...token, kind })))),
        ({ token, kind }) => `${token} ${kind}`,
      ).filter(({ token, kind }) => !all.get(token) && !apart.has(`${token} ${kind}`));
      const found = await lookUpByKind(tx, tokens, enough);
      tokens.forEach(({ token, kind }, n) => {
        apart.set(`${token} ${kind}`, found[n] ?? null);
      });
    },
    isMany: (at, key) => all.get(tokenOf(at, key)) === null,
    lists: (token, kind) => {
      const found = all.get(token) ?? null;
      if (found) return found.filter((one) => one.kind === kind);
      return apart.get(`${token} ${kind}`) ?? null;
    },
  };
}

const eachOnce = <One>(all: readonly One[], nameOf: (one: One) => string): readonly One[] => [
  ...new Map(all.map((one) => [nameOf(one), one])).values(),
];

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
