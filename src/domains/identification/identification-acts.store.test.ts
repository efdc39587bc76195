import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import type { Problem } from '../../kernel/problem.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { problemBody } from '../../platform/http/api.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { aPerson, somePersonFacts } from '../persons/testing/builders.ts';
import { seen, someAbout } from './testing/builders.ts';

describe.each(storeKinds())('indicators that are assessed, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  let ulf: Person;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    karin = await stage.signIn(accountOf.karin, 'support');
    ulf = await stage.signIn(accountOf.ulf, 'support');
  });
  afterAll(() => stage.store.close());

  const first = seen('INS-C02', 'INS-C03', 'INS-H01');
  const begin = async () => {
    const screening = uuidV7(testNow, randomBytes(16));
    const input = { act: karin.envelope(), screening, about: someAbout(), answers: first, note: 'Påhittade ord.' };
    return { id: screening, answer: (await stage.ask(karin, 'identification.screen', {}, input)).answer };
  };
  const blind = (person: Person, id: string) =>
    stage.ask(
      person,
      'identification.screen-blind',
      { id },
      { act: person.envelope(), answers: seen('INS-C02'), note: null },
    );
  const decide = (person: Person, id: string, over: object = {}) =>
    stage.ask(
      person,
      'identification.decide',
      { id },
      {
        act: person.envelope(),
        presumed: 'no',
        restsOn: [],
        training: [],
        grounds: 'Påhittade skäl.',
        against: 'Inget funnet.',
        ...over,
      },
    );
  const read = async (person: Person, id: string) => (await stage.ask(person, 'identification.read', { id })).answer;

  it('are hidden from the second reader until their own answers are in; then both see where they differ', async () => {
    const { id, answer } = await begin();
    expect(answer.screening.readings).toMatchObject([{ mine: true, answers: first }]);
    const before = await read(ulf, id);
    expect(before.readings).toMatchObject([{ by: 'Karin', answers: null, note: null }]);
    expect(JSON.stringify(before)).not.toMatch(/INS-|Påhittade ord/);
    await expect(decide(ulf, id)).rejects.toMatchObject({ text: { id: 'identification.not-seen' } });
    await expect(blind(karin, id)).rejects.toMatchObject({ text: { id: 'identification.same-reader' } });
    await blind(ulf, id);
    for (const person of [karin, ulf]) {
      expect(await read(person, id)).toMatchObject({ status: 'two-readings', differ: ['INS-C03', 'INS-H01'] });
    }
  });

  it('are refused whole where one of them is reserved for others, by each way to note indicators, and nothing is written', async () => {
    const { id } = await begin();
    const none = uuidV7(testNow, randomBytes(16));
    const acts = async () => (await stage.store.asOwner('select id from acts.act')).length;
    const before = await acts();
    const answers = [...first, { code: 'INS-V02', known: ['document'] }];
    const note = { answers, note: null };
    const ways: readonly [Person, string, object, object][] = [
      [karin, 'identification.screen', {}, { act: karin.envelope(), screening: none, about: someAbout(), ...note }],
      [ulf, 'identification.screen-blind', { id }, { act: ulf.envelope(), ...note }],
      [karin, 'identification.add-signs', { id }, { act: karin.envelope(), ...note }],
    ];
    for (const [person, name, params, input] of ways) {
      const refused = await stage.ask(person, name, params, input).catch((error: unknown) => error);
      // Answered with 400, as every problem of this kind.
      expect(problemBody(refused as Problem, 'en').problem, name).toMatchObject({
        kind: 'invalid',
        sentence: expect.stringMatching(/^This indicator is marked only from a document/),
        fields: [{ path: 'answers.3' }],
      });
    }
    expect(await acts()).toBe(before);
    await expect(read(karin, none)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await read(karin, id)).toMatchObject({ status: 'one-reading', readings: [{ answers: first, later: [] }] });
  });

  it('end with a no that leaves no mark on the firm in any list or page', async () => {
    const { id } = await begin();
    await blind(ulf, id);
    const { answer } = await decide(karin, id, { training: ['INS-C03'] });
    expect(answer.screening).toMatchObject({
      status: 'decided',
      decision: { presumed: 'no', by: 'Karin', training: ['INS-C03'], grounds: 'Påhittade skäl.' },
    });
    const { answer: list } = await stage.ask(karin, 'identification.list');
    expect(list.items.find((row: { id: string }) => row.id === id)).toMatchObject({
      workplaceName: null,
      presumed: 'no',
    });
    const rows = await stage.store.asOwner('select * from identification.screening_now where id = $1', [id]);
    expect(JSON.stringify(rows)).not.toContain('Exempeltvätten');
  });

  describe('what follows from a yes', () => {
    const follow = (person: Person, id: string, step: string, outcome = 'done') =>
      stage.ask(
        person,
        'identification.follow',
        { id },
        { act: person.envelope(), step, outcome, answerBy: outcome === 'asked' ? '2026-12-01' : null, note: null },
      );
    const presumed = async () => {
      const { id } = await begin();
      await decide(karin, id, { presumed: 'yes' });
      return id;
    };

    it('is refused to a person who does not read the file, and where there is no decision of yes', async () => {
      const id = await presumed();
      const sara = await stage.signIn(accountOf.sara, 'support');
      await expect(follow(sara, id, 'counsel')).rejects.toMatchObject({ kind: 'not-found' });
      const { id: open } = await begin();
      await expect(follow(karin, open, 'counsel')).rejects.toMatchObject({
        text: { id: 'identification.follow.nothing' },
      });
    });

    it('is recorded step by step, is in the log, and is owed no more when all is done', async () => {
      const id = await presumed();
      const owed = async () =>
        (await stage.ask(karin, 'work.list')).answer.items.filter(
          (item: { kind: string; about: { id: string } }) =>
            item.kind === 'identification.follow' && item.about.id === id,
        ).length;
      expect(await owed()).toBe(1);
      const { answer } = await follow(ulf, id, 'counsel', 'asked');
      expect(answer.screening.follows.find(({ step }: { step: string }) => step === 'counsel')).toMatchObject({
        state: 'asked',
        answerBy: '2026-12-01',
        by: 'Ulf',
      });
      const waited = (await stage.ask(karin, 'work.list')).answer.items.filter(
        (item: { kind: string; about: { id: string } }) => item.kind === 'identification.asked' && item.about.id === id,
      );
      expect(waited).toMatchObject([{ group: 'waiting', dueAt: '2026-12-01T21:59:59.000Z' }]);
      for (const step of ['interpreter', 'information', 'time-to-think', 'non-punishment'])
        await follow(karin, id, step);
      expect(await owed()).toBe(0);
      const logged = await stage.store.asOwner<{ objects: string[] }>(
        `select told -> 'objects' as objects from (select convert_from(bytes, 'UTF8')::jsonb as told from audit.entry) entry
         where told ->> 'verb' = 'identification.follow' and told ->> 'result' = 'done' and told::text like '%' || $1 || '%'`,
        [id],
      );
      expect(logged.length).toBe(5);
    });

    it('says what the support plan of the same file has, of the person of that name, and nothing else', async () => {
      const { id } = await begin();
      const before = (await decide(karin, id, { presumed: 'yes' })).answer.screening.follows;
      expect(before.map(({ here }: { here: string | null }) => here)).toEqual([null, null, null, null, null]);
      const person = uuidV7(testNow, randomBytes(16));
      const facts = somePersonFacts({ alias: 'Vipan' });
      await stage.ask(karin, 'person.register', {}, aPerson(karin.envelope(), { person, facts }));
      const signs = { needsBed: 'no', isHurt: 'no', isThreatened: 'no', stayDependsOnWork: 'no' };
      const support = uuidV7(testNow, randomBytes(16));
      await stage.ask(karin, 'assistance.begin', { id: person }, { act: karin.envelope(), support, signs });
      const after = (await read(karin, id)).follows;
      expect(
        Object.fromEntries(after.map(({ step, here }: { step: string; here: string | null }) => [step, here])),
      ).toEqual({
        interpreter: 'open',
        information: null,
        'time-to-think': null,
        counsel: 'open',
        'non-punishment': null,
      });
    });
  });

  it('show how far readers agree in batches of five by three people, in the file of the agency alone, without names', async () => {
    const told = async (person: Person) => (await stage.ask(person, 'identification.agreement')).answer;
    const nothing = { units: [], signs: [] };
    await stage.store.asOwner(
      `select access.add_person(1999, (select unit from access.account where id = $1), 'Påhittad', 'Handläggare', 'Officer',
        null, array['support'], array['officer'])`,
      [accountOf.karin],
    );
    const third = await stage.signIn('1999', 'support');
    const readTwice = "select count(*)::int as many from identification.screening_now where status <> 'one-reading'";
    expect(await stage.store.asOwner(`${readTwice} and second_read_at is not null`)).toEqual([{ many: 2 }]);
    for (let more = 0; more < 2; more++) await blind(third, (await begin()).id);
    expect(await told(karin)).toEqual(nothing);
    await blind(third, (await begin()).id);
    const found = await told(karin);
    expect(found.units).toMatchObject([{ name: 'Region East', agreed: { screenings: 5 } }]);
    expect(found.signs.map(({ code }: { code: string }) => code).sort()).toEqual(['INS-C02', 'INS-C03', 'INS-H01']);
    expect(found.signs.find(({ code }: { code: string }) => code === 'INS-C03')).toMatchObject({
      agreed: { screenings: 5, same: 0 },
      isToPractise: true,
    });
    expect(JSON.stringify(found)).not.toMatch(/Karin|Ulf|Påhittad/);
    // One more changes nothing, until its batch is whole too.
    await blind(third, (await begin()).id);
    expect(await told(karin)).toEqual(found);
    expect(await told(await stage.signIn(accountOf.sara, 'support'))).toEqual(nothing);
  });
});
