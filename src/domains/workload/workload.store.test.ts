import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { examples } from '../../main/proofs/world/parts.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { textOfWord } from '../../platform/testing/word-document.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { enter } from '../access/public.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
type Line = { readonly id: string; readonly name: string; readonly matters: readonly object[] };

describe.each(storeKinds())('what people of a unit answer for, on %s', (store) => {
  let stage: Stage;
  let karin: Person;
  let ulf: Person;
  let prov: Person;
  let boss: Person;
  let refs: ReadonlyMap<string, string>;

  const example = (person: Person, route: string, target: string, over: object = {}) => {
    const { params, input } = examples[route]?.({
      target,
      act: person.envelope,
      basis: [],
      unit: 51,
      facts: ['sector'],
      text: (field) => `påhittad ${field}`,
      number: 12_345,
    }) ?? { params: {}, input: {} };
    return stage.ask(person, route, params, { ...input, ...over });
  };
  const begun = { case: 'case.open', claim: 'claim.open', inspection: 'room.open', 'fee-claim': 'fee-claim.register' };
  const open = async (person: Person, kind: keyof typeof begun = 'case') => {
    const id = newId();
    await example(person, begun[kind], id);
    return id;
  };
  const refOf = (account: string): string => refs.get(account) ?? '';
  const hand = (by: Person, id: string, to: string) =>
    stage.ask(by, 'case.change-responsible', { id }, { act: by.envelope(), to: refOf(to), reason: null });
  const asked = async (person: Person, route: string, input: object = {}) =>
    (await stage.ask(person, route, {}, input)).answer;
  const lineOf = async (account: string) =>
    (await asked(ulf, 'load.read')).people.find(({ id }: Line) => id === refOf(account));
  const away = (account: string, absence: object | null) =>
    stage.ask(boss, 'account.set-absence', { id: refOf(account) }, { act: boss.envelope(), absence });

  beforeAll(async () => {
    stage = await setStage(await openStore(store, provisionPeople));
    await stage.store.asOwner(
      `select access.add_person(1961, 51, 'Prov Ettan', 'handläggare', 'officer', null, array['support'], array['officer']),
        access.add_person(1971, 51, 'Prov Admin', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
    );
    const rows = await stage.store.asOwner<{ id: string; ref: string }>(
      'select id::text as id, ref from access.account',
    );
    refs = new Map(rows.map(({ id, ref }) => [id, ref]));
    karin = await stage.signIn(accountOf.karin, 'support');
    ulf = await stage.signIn(accountOf.ulf, 'support');
    prov = await stage.signIn('1961', 'support');
    boss = await stage.signIn('1971', 'access-administration');
  });
  afterAll(() => stage.store.close());

  it('is counted for the manager by person and kind, and listed with who can take each', async () => {
    const [first, claim] = [await open(karin), await open(karin, 'claim')];
    await open(prov);
    expect(await lineOf(accountOf.karin)).toMatchObject({
      name: 'Karin',
      hasLeft: false,
      away: null,
      matters: [
        { kind: 'case', count: 1 },
        { kind: 'claim', count: 1 },
      ],
    });
    const { items } = await asked(ulf, 'load.matters', { of: refOf(accountOf.karin) });
    const shown = items.find(({ id }: Line) => id === first);
    expect(shown).toMatchObject({ kind: 'case', by: null, changeAt: `/api/cases/${first}/responsible` });
    expect(shown.couldTake.sort()).toEqual([refOf(accountOf.ulf), refOf('1961')].sort());
    expect(items.map(({ id }: Line) => id)).toContain(claim);
  });

  it('is a document for the manager alone: who has how many matters, and each by its reference', async () => {
    const paper = async (person: Person) => (await asked(person, 'load.paper', { format: 'docx' })).file;
    const made = await paper(ulf);
    expect(made.name).toMatch(/^caseload-[\w-]+\.docx$/);
    const text = textOfWord(made.base64);
    const { items } = await asked(ulf, 'load.matters', { of: refOf(accountOf.karin) });
    for (const told of ['Karin', 'Open matters of Karin', items[0].reference, 'Past due']) expect(text).toContain(told);
    expect(text).not.toContain('påhittad');
    await expect(paper(karin)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('is of every kind in the load of the unit, and on the list by which it is handed over', async () => {
    const made = new Map<string, string>();
    for (const kind of ['inspection', 'fee-claim'] as const) made.set(await open(prov, kind), kind);
    const load = await asked(ulf, 'load.read');
    expect(load.kinds.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['case', 'claim', 'signal', 'suspicion', 'inspection', 'fee-claim']),
    );
    const { items } = await asked(ulf, 'load.matters', { of: refOf('1961') });
    for (const [id, kind] of made) {
      const shown = items.find((one: Line) => one.id === id);
      expect(shown.kind).toBe(kind);
      expect(shown.couldTake).toContain(refOf(accountOf.karin));
      await stage.ask(
        ulf,
        `${kind}.change-responsible`,
        { id },
        { act: ulf.envelope(), to: refOf(accountOf.karin), reason: null },
      );
    }
    expect((await lineOf(accountOf.karin)).matters).toEqual(
      expect.arrayContaining([
        { kind: 'fee-claim', count: 1 },
        { kind: 'inspection', count: 1 },
      ]),
    );
  });

  it('is listed with the languages of the people it is about, beside those in which people of the unit work', async () => {
    const spoken = async (languages: string[]) =>
      stage.ask(
        boss,
        'account.change',
        { id: refOf('1961') },
        { act: boss.envelope(), name: 'Prov Ettan', title: 'handläggare', titleEn: 'officer', languages },
      );
    await spoken(['uz', 'ru']);
    expect((await lineOf('1961')).languages).toEqual(['uz', 'ru']);
    expect((await lineOf(accountOf.karin)).languages).toEqual([]);
    const file = await open(karin);
    const about = { alias: 'Lärkan', language: 'uz', birthYear: 'unknown', sex: 'unknown' };
    for (const [language, alias] of [
      ['uz', 'Lärkan'],
      ['unknown', 'Svalan'],
      ['th', 'Tranan'],
    ])
      await stage.ask(
        karin,
        'person.register',
        {},
        { act: karin.envelope(), person: newId(), case: file, facts: { ...about, alias, language } },
      );
    const inspection = await open(karin, 'inspection');
    await stage.ask(
      karin,
      'inspection.plan',
      { id: inspection },
      { act: karin.envelope(), facts: { languages: ['vi'] }, note: null },
    );
    const languagesOf = async (id: string) =>
      (await asked(ulf, 'load.matters', { of: refOf(accountOf.karin) })).items.find((one: Line) => one.id === id)
        .languages;
    expect(await languagesOf(file)).toEqual(['th', 'uz']);
    expect(await languagesOf(inspection)).toEqual(['vi']);
    expect(await languagesOf(await open(karin))).toEqual([]);
    // Another unit's people are not among them, and what is said again counts.
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    expect(JSON.stringify(await asked(ines, 'load.read'))).not.toContain('"uz"');
    await spoken([]);
    expect((await lineOf('1961')).languages).toEqual([]);
  });

  it('is for a manager only, and of their own unit', async () => {
    for (const person of [karin, prov]) {
      await expect(stage.ask(person, 'load.read')).rejects.toMatchObject({ kind: 'forbidden' });
    }
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    const { people } = await asked(ines, 'load.read');
    expect(people.map(({ name }: Line) => name)).not.toContain('Karin');
    expect((await asked(ines, 'load.matters')).items).toEqual([]);
  });

  it('is new in My work of a person to whom it was handed over, and of no one who took it', async () => {
    const id = await open(karin);
    await hand(karin, id, '1961');
    const fresh = async (person: Person) => (await asked(person, 'work.matters')).fresh;
    expect((await fresh(prov)).find((one: Line) => one.id === id)).toMatchObject({ kind: 'case', by: 'Karin' });
    expect((await fresh(karin)).map((one: Line) => one.id)).not.toContain(id);
  });

  it('of an absent person is in My work of the deputy, whose acts say so in the page, the act and the log', async () => {
    const id = await open(karin);
    const note = async (person: Person) => {
      const act = person.envelope({ happenedFrom: '2026-11-24T08:41:00.000Z' });
      const { answer } = await stage.ask(person, 'case.note', { id }, { act, note: 'Påhittad anteckning.' });
      const [row] = await stage.store.asOwner<{ deputy_for: string | null; said: string | null }>(
        `select a.deputy_for::text as deputy_for, (select convert_from(e.bytes, 'UTF8')::jsonb ->> 'deputyFor' from audit.entry e where e.xid = a.xid) as said
         from acts.act a where a.id = $1`,
        [act.id],
      );
      const line = answer.case.timeline.find((one: Line) => one.id === act.id);
      return { by: line.by, deputyFor: line.deputyFor, ...row };
    };
    await away(accountOf.karin, { from: '2026-11-24', to: '2026-11-30', deputy: refOf('1961') });
    expect(await lineOf(accountOf.karin)).toMatchObject({ away: { isNow: true, deputy: 'Prov Ettan' } });
    const [stoodIn] = (await asked(prov, 'work.matters')).standsInFor;
    expect(stoodIn).toMatchObject({ name: 'Karin', away: { to: '2026-11-30' } });
    expect(stoodIn.matters.map((one: Line) => one.id)).toContain(id);
    expect(await note(prov)).toEqual({
      by: 'Prov Ettan',
      deputyFor: 'Karin',
      deputy_for: accountOf.karin,
      said: accountOf.karin,
    });
    const none = { deputyFor: null, deputy_for: null, said: null };
    expect(await note(ulf)).toEqual({ by: 'Ulf', ...none });
    await away(accountOf.karin, { from: '2026-11-25', to: null, deputy: refOf('1961') });
    expect((await asked(prov, 'work.matters')).standsInFor).toEqual([]);
    expect(await note(prov)).toEqual({ by: 'Prov Ettan', ...none });
    await away(accountOf.karin, null);
  });

  it('gives a deputy no file that they do not come into already, and a person of another unit is none', async () => {
    const inesAway = { from: '2026-11-24', to: null, deputy: refOf('1961') };
    const alma = await stage.signIn(accountOf.alma, 'access-administration');
    const put = stage.ask(
      alma,
      'account.set-absence',
      { id: refOf(accountOf.ines) },
      { act: alma.envelope(), absence: inesAway },
    );
    await expect(put).rejects.toSatisfy(
      (error) => error instanceof Problem && error.text.id === 'administration.no-such-deputy',
    );
    await stage.store.asOwner('insert into access.absence (account, from_day, deputy) values ($1, $2, 1961)', [
      accountOf.ines,
      '2026-11-24',
    ]);
    expect((await asked(prov, 'work.matters')).standsInFor).toEqual([]);
  });

  it('lets no one name another as the person for whom they act, whatever the server says', async () => {
    const id = await open(karin);
    const saying = (deputyFor: string | null) =>
      stage.store.database.transaction('cape_app', async (tx) => {
        await enter(tx, prov.token, null);
        await sql`insert into acts.act select (one.act).* from (select jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
          'seq', 99, 'actor', 1961, 'sitting', ${prov.sitting}::text, 'xid', pg_current_xact_id()::text, 'deputy_for', ${deputyFor}::text)) as act
          from acts.act a where a.stream = ${id}) one`.execute(tx);
      });
    await expect(saying(accountOf.karin)).rejects.toThrow('row-level security');
    // Without that it gets as far as the next wall: no act is committed that the log does not name.
    await expect(saying(null)).rejects.toThrow('act without entry');
  });

  it('is no one’s once the person has left: first on the manager’s list, and a task in their My work', async () => {
    const id = await open(karin);
    await hand(karin, id, '1961');
    await stage.ask(
      boss,
      'account.end',
      { id: refOf('1961') },
      { act: boss.envelope(), at: null, reason: 'Påhittat skäl.' },
    );
    await expect(stage.ask(prov, 'case.read', { id })).rejects.toMatchObject({ kind: 'unauthenticated' });
    const left = await lineOf('1961');
    expect(left).toMatchObject({ hasLeft: true });
    const total = left.matters.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(total).toBeGreaterThan(0);
    const tasks = async (person: Person) =>
      (await asked(person, 'work.list')).items.filter(({ kind }: { kind: string }) => kind === 'unit.left-behind');
    const [task, ...others] = await tasks(ulf);
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      about: { kind: 'unit-person', id: refOf('1961') },
      title: expect.stringMatching(new RegExp(`^Prov Ettan: ${total} open matter`)),
      mine: false,
    });
    expect(await tasks(karin)).toEqual([]);
    const { items } = await asked(ulf, 'load.matters', { of: refOf('1961') });
    for (const { id: one, kind, couldTake } of items) {
      expect(couldTake).toContain(refOf(accountOf.karin));
      const to = { act: ulf.envelope(), to: refOf(accountOf.karin), reason: null };
      await stage.ask(ulf, `${kind}.change-responsible`, { id: one }, to);
    }
    expect(await lineOf('1961')).toBeUndefined();
    expect(await tasks(ulf)).toEqual([]);
  });
});
