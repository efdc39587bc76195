import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectionExamples } from '../domains/inspections/testing/examples.ts';
import { prosecutionExamples } from '../domains/prosecution/testing/examples.ts';
import { claimExamples } from '../domains/redress/testing/examples.ts';
import type { ListShown } from '../domains/search/lists/schema.ts';
import { signalExamples } from '../domains/signals/testing/examples.ts';
import { uuidV7 } from '../kernel/id.ts';
import { Problem } from '../kernel/problem.ts';
import { randomBytes } from '../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../testing/people.ts';
import { openStore, storeKinds } from '../testing/stores.ts';
import { startWhole } from './proofs/world/whole-server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

/** What no answer to an agency of another country says: the money, the law and the agencies of Sweden. */
const swedish =
  /\bSEK\b|\bkronor\b|\bkr\b|BrB|brottsbalk|SE\.BRB|SE\.UTL|\bse\.[a-z]|\bUtlL\b|Aliens Act|Work Environment Act|Migration Agency|Tax Agency|Polismyndigheten|Skatteverket|Migrationsverket|in Sweden|\+46/;

/** The agencies of the demo, as if they were of another country. */
const moved = (country: string) => async (client: pg.ClientBase) => {
  await provisionPeople(client);
  await client.query('set session_replication_role = replica');
  const { rows } = await client.query<{ named: string }>(
    `select format('%I.%I', table_schema, table_name) as named from information_schema.columns
     where column_name = 'country' and table_schema not in ('information_schema', 'pg_catalog')
       and (table_schema, table_name) in (select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE')`,
  );
  for (const { named } of rows) await client.query(`update ${named} set country = $1 where country = 'SE'`, [country]);
  await client.query("update access.agency set name_sv = 'Prov ' || id, name_en = 'Invented ' || id");
  await client.query('set session_replication_role = origin');
};

const cases = [
  { country: 'FI', money: '€', offence: 'FI.47.3a', element: 'FI.47.3a.MEANS.1' },
  { country: 'EE', money: '€', offence: 'EE.133', element: 'EE.133.MEANS.5' },
  { country: 'PL', money: 'PLN', offence: 'PL.189a.1', element: 'PL.189a.1.MEANS.4' },
] as const;

describe.each(storeKinds().flatMap((kind) => cases.map((one) => ({ kind, ...one }))))(
  'an agency of $country, on $kind',
  ({ kind, country, money, offence, element }) => {
    let stage: Stage;
    let server: FastifyInstance;
    let people: { linus: Person; petra: Person; ines: Person; inspector: Person };
    const answers: [string, string][] = [];
    const targets = new Map<Person, string>();

    /** Each has one matter, by the id of which all of theirs are found. */
    const targetOf = (person: Person): string => {
      const known = targets.get(person) ?? newId();
      targets.set(person, known);
      return known;
    };
    const given = (person: Person) => ({
      target: targetOf(person),
      act: () => person.envelope(),
      text: (field: string) => `Påhittad ${field}`,
      basis: [],
      unit: 0,
      facts: [],
      number: 12_345,
    });
    const ask = async (person: Person, name: string, params: object, input: object) => {
      const { answer } = await stage.ask(person, name, params, input);
      answers.push([name, JSON.stringify(answer)]);
      return answer;
    };
    const done = (person: Person, name: string, change: (input: never) => object = (input) => input) => {
      const example = { ...signalExamples, ...inspectionExamples, ...prosecutionExamples, ...claimExamples }[name]?.(
        given(person),
      );
      if (!example) throw new Error(name);
      return ask(person, name, example.params, change(example.input as never));
    };
    const refusal = async (asked: Promise<unknown>): Promise<string> => {
      const error = await asked.catch((caught: unknown) => caught);
      if (!(error instanceof Problem)) throw new Error('It was not refused.');
      return error.text.id;
    };

    beforeAll(async () => {
      stage = await setStage(await openStore(kind, moved(country)));
      ({ server } = await startWhole(stage));
      people = {
        linus: await stage.signIn(accountOf.linus, 'support'),
        petra: await stage.signIn(accountOf.petra, 'criminal-investigation'),
        ines: await stage.signIn(accountOf.ines, 'supervision'),
        inspector: await stage.signIn(accountOf.ines, 'supervision'),
      };
    });
    afterAll(async () => {
      await server.close();
      await stage.store.close();
    });

    it('claims wages in its money, and counts nothing by the rates and the acts of another country', async () => {
      const { linus } = people;
      await done(linus, 'claim.open');
      await done(linus, 'claim.line');
      const { claim } = await done(linus, 'claim.receive');
      expect(claim.timeline.map(({ sentence }: { sentence: string }) => sentence).join()).toContain(money);
      expect(claim).toMatchObject({ chainIsLiable: false, known: { rates: false }, cost: null });
      const example = claimExamples['claim.notify']?.(given(linus));
      expect(await refusal(stage.ask(linus, 'claim.notify', example?.params, example?.input))).toBe(
        'claim.no-chain-rule',
      );
    });

    it('investigates offences of its law, and no other', async () => {
      const { petra } = people;
      const filed = prosecutionExamples['report.file']?.(given(petra));
      expect(await refusal(stage.ask(petra, 'report.file', filed?.params, filed?.input))).toBe(
        'prosecution.offence-unknown',
      );
      await done(petra, 'report.file', ({ facts, ...input }: { facts: object }) => ({
        ...input,
        facts: { ...facts, offences: [offence] },
      }));
      await done(petra, 'investigation.open');
      await done(petra, 'injured-party.add');
      await done(petra, 'evidence.add');
      const { file } = await done(petra, 'element.set', ({ facts, ...input }: { facts: object }) => ({
        ...input,
        facts: { ...facts, element },
      }));
      expect(file.law).toMatchObject({ country, own: null });
      expect(file.boards[0].offences.map((one: { offence: string }) => one.offence)).toEqual([offence]);
    });

    it('registers a signal, and is offered no ground of another country on which to disclose it', async () => {
      const { ines } = people;
      await done(ines, 'signal.register');
      const { items } = await done(ines, 'signal.addresses');
      const offered = items.flatMap(({ grounds }: { grounds: { id: string; verified: boolean }[] }) => grounds);
      expect(offered.length).toBeGreaterThan(0);
      for (const ground of offered)
        expect(ground).toMatchObject({ id: expect.stringMatching(`^${country.toLowerCase()}\\.`), verified: false });
      await ask(ines, 'knowledge.codes', {}, { lists: 'offences,elements,powers,grounds,holidays', country });
    });

    it('discloses it on a provision that it writes itself, which is shown as not verified', async () => {
      const { ines } = people;
      const entry = `${country.toLowerCase()}.written`;
      const { params, input } =
        signalExamples['signal.pass-on']?.({ ...given(ines), unit: 21, facts: ['sector'] }) ?? {};
      const passOn = (ground: string) =>
        stage.ask(ines, 'signal.pass-on', params, { ...input, act: ines.envelope(), ground });
      expect(await refusal(passOn('se.osl-10-15a'))).toBe('ground.unknown');
      expect(await refusal(passOn(entry))).toBe('ground.written-missing');
      await passOn(`${entry}: Invented Act (1/2000), section 3`);
      const { crossings } = await done(ines, 'signal.read');
      expect(crossings.map((one: { groundSentence: string }) => one.groundSentence)).toEqual([
        'Invented Act (1/2000), section 3 (written by the agency that discloses, not verified)',
      ]);
      const state = { where: {}, from: null, until: null, sort: null };
      const asked = { list: 'disclosure', text: null, state, after: null };
      const { columns, items }: ListShown = (await stage.ask(ines, 'list.read', {}, asked)).answer;
      const names = new Map(
        columns.find(({ id }) => id === 'ground')?.choices.map(({ code, called }) => [code, called]),
      );
      expect(names.get(String(items[0]?.values.ground))).toBe(crossings[0].groundSentence);
      const rows = await stage.store.asOwner<{ told: string; act: string }>(
        `select (select convert_from(bytes, 'UTF8')::jsonb ->> 'ground' from audit.entry
           where convert_from(bytes, 'UTF8')::jsonb ->> 'verb' = 'signal.pass-on'
             and convert_from(bytes, 'UTF8')::jsonb ->> 'result' = 'done') as told,
           (select ground from acts.act where type = 'disclosure.send') as act`,
      );
      expect(rows, 'the log names the entry, and not what was written').toEqual([
        { told: entry, act: `${entry}: Invented Act (1/2000), section 3` },
      ]);
    });

    it('goes to a workplace, and decides, on a provision that it names itself', async () => {
      const { inspector } = people;
      const begun = inspectionExamples['inspection.begin']?.(given(inspector));
      expect(await refusal(stage.ask(inspector, 'inspection.begin', begun?.params, begun?.input))).toBe(
        'inspection.other-basis',
      );
      const basis = `${country.toLowerCase()}.not-entered.supervision`;
      await done(inspector, 'inspection.begin', (input: object) => ({ ...input, basis }));
      const before = await done(inspector, 'visit.after');
      expect(before.areEntered).toBe(false);
      expect(before.kinds.map(({ kind: one }: { kind: string }) => one)).toContain('sanction-fee');
      await done(inspector, 'visit.decide', (input: object) => ({ ...input, kind: 'sanction-fee' }));
    });

    it('reads nothing of Swedish money, law or agencies in any of these answers', () => {
      expect(answers.length).toBeGreaterThan(8);
      for (const [name, answer] of answers) expect([name, swedish.exec(answer)?.[0] ?? null]).toEqual([name, null]);
    });
  },
);
