import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '../../platform/database/database.ts';
import { accountOf, type Person } from '../../testing/people.ts';
import { storeKinds } from '../../testing/stores.ts';
import { type CrossedSignal, crossedSignal, units } from './testing/crossed-signal.ts';
import { codeOf, insertLike, run, runAs } from './testing/sql-as.ts';

const fresh = { id: 'gen_random_uuid()', stream: 'gen_random_uuid()', xid: 'pg_current_xact_id()' };
const sealed = "'\\x00'::bytea";

describe.each(storeKinds())('a letter, on %s', (kind) => {
  let crossed: CrossedSignal;
  let sendAct: string;
  let letter: string;
  beforeAll(async () => {
    crossed = await crossedSignal(kind);
    const [sent] = await owner("select id, facts ->> 'letter' as letter from acts.act where type = 'disclosure.send'");
    sendAct = String(sent?.id);
    letter = String(sent?.letter);
  });
  afterAll(() => crossed.stage.store.close());

  const owner = (text: string) => crossed.stage.store.asOwner<Record<string, unknown>>(text);
  const as = <T>(person: Person, work: (tx: Tx) => Promise<T>) => runAs(crossed.stage.store, person, work);
  const newId = async () => String((await owner('select gen_random_uuid() as id'))[0]?.id);
  const post = (act: string, id: string, unit: number) =>
    `select disclosures.post('${act}', '${id}', ${unit}, ${sealed}) as answer`;
  const answer = (answered: string, act: string, id: string) =>
    `select disclosures.post_answer('${answered}', '${act}', '${id}', ${sealed}) as answer`;

  /** An act of sending this letter to this unit, as the statement that writes it. */
  const sending = (act: string, id: string, unit: number, changes: Readonly<Record<string, string>> = {}) =>
    insertLike(crossed.stage.store, 'acts.act', "type = 'disclosure.send'", {
      ...fresh,
      id: `'${act}'`,
      facts: `facts || '{"letter": "${id}", "toUnit": ${unit}}'`,
      ...changes,
    });
  const letters = async () => Number((await owner('select count(*) as n from disclosures.letter'))[0]?.n);

  /** Runs the statements as this person, gives the code and what the last one answered, and keeps nothing. */
  const tried = async (person: Person, ...statements: readonly string[]) => {
    const before = await letters();
    let answered: unknown;
    const code = await codeOf(
      as(person, async (tx) => {
        for (const text of statements) answered = (await run(tx, text))[0]?.answer;
        throw Object.assign(new Error('posted'), { code: 'posted' });
      }),
    );
    expect(await letters()).toBe(before);
    return { code, answered };
  };

  it('was posted when the clock of the database says so, whatever time the server goes by', async () => {
    const [{ now, wrong } = {}] = await owner(`select count(*)::int as now,
      (count(*) filter (where posted_at < now() - interval '1 hour' or posted_at > now()))::int as wrong from disclosures.letter`);
    expect(wrong).toBe(0);
    expect(now).toBeGreaterThanOrEqual(3); // the letter, and two answers
  });

  it('is posted on the strength of an act of sending it in the same transaction, and nothing comes back', async () => {
    const [act, id] = [await newId(), await newId()];
    const outcome = await tried(crossed.ines, await sending(act, id, units.karin), post(act, id, units.karin));
    expect(outcome).toEqual({ code: 'posted', answered: '' });
  });

  it('is not posted without such an act', async () => {
    expect((await tried(crossed.ines, post(await newId(), await newId(), units.karin))).code).toBe('42501');
  });

  it('is not posted again on the strength of an act of an earlier transaction', async () => {
    expect((await tried(crossed.ines, post(sendAct, letter, units.tage))).code).toBe('42501');
  });

  it("is not posted on the strength of another person's act", async () => {
    const [act, id] = [await newId(), await newId()];
    const text = await sending(act, id, units.karin);
    // The owner writes it for Ines in this very transaction, which no one else can; then Tage tries to use it.
    const code = await codeOf(
      crossed.stage.store.undone(async (asOwner) => {
        await asOwner(text);
        await asOwner('select * from access.enter($1, null, null)', [Buffer.from(crossed.tage.token)]);
        await asOwner(post(act, id, units.karin));
      }),
    );
    expect(code).toBe('42501');
  });

  it('is the one that the act names, and goes where the act says', async () => {
    const [act, id, other] = [await newId(), await newId(), await newId()];
    const text = await sending(act, id, units.karin);
    expect((await tried(crossed.ines, text, post(act, other, units.karin))).code).toBe('42501');
    expect((await tried(crossed.ines, text, post(act, id, units.tage))).code).toBe('42501');
  });

  it('is of the kind that the act says, and never an answer', async () => {
    const kinds = { note: 'posted', answer: '42501' };
    for (const [said, expected] of Object.entries(kinds)) {
      const [act, id] = [await newId(), await newId()];
      const facts = `facts || '{"letter": "${id}", "toUnit": ${units.karin}, "kind": "${said}"}'`;
      const text = await sending(act, id, units.karin, { facts });
      expect([said, (await tried(crossed.ines, text, post(act, id, units.karin))).code]).toEqual([said, expected]);
    }
    const [act, id] = [await newId(), await newId()];
    const unsaid = await sending(act, id, units.karin, {
      facts: `(facts - 'kind') || '{"letter": "${id}", "toUnit": ${units.karin}}'`,
    });
    expect((await tried(crossed.ines, unsaid, post(act, id, units.karin))).code).toBe('42501');
  });

  it('is refused in the same way for a unit that takes no letters and for one that does not exist', async () => {
    const [silent] = await owner('select id from access.unit where takes_letters_on is null');
    for (const unit of [Number(silent?.id), 999_999]) {
      const [act, id] = [await newId(), await newId()];
      const outcome = await tried(crossed.ines, await sending(act, id, unit), post(act, id, unit));
      expect(outcome.code).toBe('CA002');
    }
  });

  it('is not one to the own unit', async () => {
    const [act, id] = [await newId(), await newId()];
    const text = await sending(act, id, units.ines);
    expect((await tried(crossed.ines, text, post(act, id, units.ines))).code).toBe('42501');
  });

  describe('is answered', () => {
    /** An act of taking what came with this letter. */
    const taking = (act: string, of: string, changes: Readonly<Record<string, string>> = {}) =>
      insertLike(crossed.stage.store, 'acts.act', "type = 'signal.acknowledge'", {
        ...fresh,
        id: `'${act}'`,
        facts: `'{"letter": "${of}"}'`,
        ...changes,
      });

    it('on the strength of an act about it in the same transaction, by the unit that holds it', async () => {
      const act = await newId();
      const { code } = await tried(crossed.tage, await taking(act, letter), answer(letter, act, await newId()));
      expect(code).toBe('posted');
    });

    it('by no one without such an act, nor with one about another letter', async () => {
      const act = await newId();
      expect((await tried(crossed.tage, answer(letter, await newId(), await newId()))).code).toBe('42501');
      const elsewhere = await taking(act, await newId());
      expect((await tried(crossed.tage, elsewhere, answer(letter, act, await newId()))).code).toBe('42501');
    });

    it('by no one on the strength of an act of an earlier transaction', async () => {
      const [{ id } = {}] = await owner("select id from acts.act where type = 'signal.acknowledge'");
      expect((await tried(crossed.tage, answer(letter, String(id), await newId()))).code).toBe('42501');
    });

    it('by no unit that does not hold it, also when that unit writes the act', async () => {
      const act = await newId();
      const [{ country, realm } = {}] = await as(crossed.ines, (tx) =>
        run(tx, "select country, realm from access.memberships() where capacity = 'supervision'"),
      );
      const own = {
        country: `'${country}'`,
        realm: String(realm),
        actor: accountOf.ines,
        owner_unit: String(units.ines),
      };
      const outcome = await tried(crossed.ines, await taking(act, letter, own), answer(letter, act, await newId()));
      expect(outcome.code).toBe('42501');
    });

    it('to an agency that only the unit it is with can ask for', async () => {
      const asking = `select disclosures.answer_house('${letter}') as answer`;
      expect((await tried(crossed.tage, asking)).answered).toBe(1);
      expect((await tried(crossed.olav, asking)).answered).toBeNull();
    });
  });

  it('is delivered only when the act of its delivery is in the realm of its recipient', async () => {
    const entering = (unit: number) =>
      codeOf(
        crossed.stage.store.database.transaction('cape_worker', async (tx) => {
          await run(tx, `select * from access.enter_for(${unit}, 'disclosure.deliver')`);
          await run(tx, `select disclosures.delivered('${letter}')`);
        }),
      );
    expect(await entering(units.tage)).toBe('none');
    expect(await entering(units.karin)).toBe('42501');
  });
});
