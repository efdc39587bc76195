import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWords } from '../../platform/acts/data-key.ts';
import { unwrapKey } from '../../platform/crypto/envelope.ts';
import { openLetter, sealLetter } from '../../platform/crypto/letter.ts';
import { DoesNotOpen } from '../../platform/crypto/open.ts';
import { storeKinds, type TestStore } from '../../testing/stores.ts';
import { agencies, type CrossedSignal, crossedSignal, secretWords, theWorkplace } from './testing/crossed-signal.ts';

type Sealed = { country: string; bornRealm: string; id: string; words: Buffer; wrapped: Buffer; agency: number };

describe.each(storeKinds())('what is sealed, on %s', (kind) => {
  let crossed: CrossedSignal;
  let store: TestStore;
  let registered: Sealed;
  let corrected: Sealed;

  beforeAll(async () => {
    crossed = await crossedSignal(kind);
    store = crossed.stage.store;
    registered = await sealedIn(crossed.acts.register);
    corrected = await sealedIn(crossed.acts.correct);
  });
  afterAll(() => store.close());

  async function sealedIn(act: string): Promise<Sealed> {
    const [row] = await store.asOwner<Sealed>(
      `select a.country, a.born_realm::text as "bornRealm", a.id, a.words, w.wrapped, w.agency
       from acts.act a join keys.wrapped w on w.country = a.country and w.realm = a.realm and w.stream = a.stream where a.id = $1`,
      [act],
    );
    if (!row) throw new Error(`The act ${act} has no sealed words.`);
    return row;
  }
  const dataKey = ({ wrapped, agency }: Sealed) => unwrapKey(store.keys.agencyKey(agency).key, wrapped);
  const open = (sealed: Sealed) => openWords(dataKey(sealed), sealed, sealed.words);

  it('opens where it belongs, with the key of its agency', () => {
    expect(open(registered)).toEqual({ narrative: secretWords.narrative });
    expect(open(corrected)).toEqual({ narrative: secretWords.corrected, reason: secretWords.reason });
  });

  it('does not open in the place of another act of the same file', () => {
    expect(dataKey(registered)).toEqual(dataKey(corrected));
    expect(() => open({ ...registered, words: corrected.words })).toThrow(DoesNotOpen);
    expect(() => open({ ...corrected, words: registered.words })).toThrow(DoesNotOpen);
  });

  it('does not open under another id, in another realm or in another country', () => {
    const [first, ...rest] = registered.bornRealm;
    const realm = `${first === '1' ? '2' : '1'}${rest.join('')}`;
    expect(() => open({ ...registered, id: corrected.id })).toThrow(DoesNotOpen);
    expect(() => open({ ...registered, bornRealm: realm })).toThrow(DoesNotOpen);
    expect(() => open({ ...registered, country: 'LT' })).toThrow(DoesNotOpen);
  });

  it('does not open when any one byte of it was changed', () => {
    for (let at = 0; at < registered.words.length; at++) {
      const words = Buffer.from(registered.words);
      words[at] = (words[at] ?? 0) ^ 1;
      expect(() => open({ ...registered, words }), `byte ${at}`).toThrow(DoesNotOpen);
    }
  });

  it('does not open with the key of another agency, nor does the file’s own key come out of it', () => {
    for (const { id } of [{ id: agencies.tage }, { id: 3 }]) {
      expect(() => unwrapKey(store.keys.agencyKey(id).key, registered.wrapped)).toThrow();
    }
    const damaged = Buffer.from(registered.wrapped);
    damaged[7] = (damaged[7] ?? 0) ^ 1;
    expect(() => unwrapKey(store.keys.agencyKey(agencies.ines).key, damaged)).toThrow();
  });

  it('is not shown as something else by the server when its owner swaps two rows', async () => {
    const put = (words: Buffer, into: Sealed) =>
      store.asOwner('update acts.act set words = $1 where id = $2', [words, into.id]);
    await put(corrected.words, registered);
    await put(registered.words, corrected);
    await expect(crossed.stage.ask(crossed.ines, 'signal.read', { id: crossed.sent })).rejects.toThrow(DoesNotOpen);
    await put(registered.words, registered);
    await put(corrected.words, corrected);
    const { answer } = await crossed.stage.ask(crossed.ines, 'signal.read', { id: crossed.sent });
    expect(answer.narrative).toBe(secretWords.corrected);
  });

  it('as a letter opens for its recipient only, as that letter only, and reveals little by its length', async () => {
    const [letter] = await store.asOwner<{ id: string; sealed: Buffer }>(
      "select id, sealed from disclosures.letter where kind = 'signal'",
    );
    if (!letter) throw new Error('There is no letter.');
    const contents = openLetter(store.keys, agencies.tage, letter.id, letter.sealed);
    expect(contents).toContain(secretWords.purpose);
    expect(contents).toContain(secretWords.corrected);
    expect(() => openLetter(store.keys, agencies.ines, letter.id, letter.sealed)).toThrow();
    expect(() => openLetter(store.keys, agencies.tage, crossed.sent, letter.sealed)).toThrow(DoesNotOpen);
    const lengths = ['a', 'a much longer letter, of many more words'].map(
      (text) => sealLetter(store.keys, agencies.tage, letter.id, text).length,
    );
    expect(new Set(lengths).size).toBe(1);
  });

  describe('in a stolen database', () => {
    let stolen: string;
    beforeAll(async () => {
      const tables = await store.asOwner<{ name: string }>(
        `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and n.nspname <> 'public'`,
      );
      const texts: string[] = [];
      for (const { name } of tables) {
        for (const { row } of await store.asOwner<{ row: string }>(`select t::text as row from ${name} t`))
          texts.push(row);
      }
      stolen = texts.join('\n');
    });

    /** A text as it is, and as it would be among bytes. */
    const formsOf = (secret: string | Uint8Array): string[] => {
      const bytes = Buffer.from(secret);
      return [bytes.toString('utf8'), bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, '')];
    };

    const isThere = (text: string): boolean => stolen.includes(text);

    it('there is no free text', () => {
      const forms = Object.values(secretWords).flatMap((words) => [...formsOf(words), ...formsOf(words.slice(0, 8))]);
      expect(forms.filter(isThere)).toEqual([]);
    });

    it('there are the codes, dates and workplaces that we say are there', () => {
      expect([theWorkplace, 'restaurant', '2026-11-24'].filter(isThere)).toHaveLength(3);
    });

    it('there is no key that opens anything, and no token that signs anyone in', () => {
      const { keys } = store;
      const ofAgencies = Object.values(agencies).map((id) => keys.agencyKey(id).key);
      const secrets = [keys.root, ...ofAgencies, dataKey(registered), crossed.ines.token, crossed.tage.token];
      const forms = [...secrets.flatMap((secret) => formsOf(secret).slice(1)), keys.log.private, keys.receipt.private];
      expect(forms.filter(isThere)).toEqual([]);
    });
  });
});
