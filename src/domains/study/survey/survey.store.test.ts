import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { countsOfUnit, inventedSurvey } from '../../../main/demo/invented-survey.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const blind = () => randomBytes(32).toString('hex');
const questions = Array.from({ length: 15 }, (_, place) => `PS-${String(place + 1).padStart(2, '0')}`);
const asked = [1, 2, 3, 4, 6, 7, 8].map((agency) => ({ house: agency, asked: 80 }));

describe.each(storeKinds())('the practitioner survey, on %s', (kind) => {
  let stage: Stage;
  let ana: Person;
  let ines: Person;
  let olav: Person;
  let tova: Person;
  const round = newId();

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ana = await stage.signIn(accountOf.ana, 'analysis');
    ines = await stage.signIn(accountOf.ines, 'supervision');
    olav = await stage.signIn(accountOf.olav, 'administration');
    tova = await stage.signIn(accountOf.tova, 'administration');
  });
  afterAll(() => stage.store.close());

  const open = (person: Person, survey: string, over = {}) =>
    stage.ask(
      person,
      'study.open-survey',
      {},
      {
        act: person.envelope(),
        survey,
        name: 'Round 1',
        kind: 'baseline',
        from: '2026-11-24',
        to: '2026-12-11',
        asked,
        ...over,
      },
    );
  const answers = (over = {}) => ({
    stage: 'A',
    frequencies: Object.fromEntries(questions.map((id) => [id, id === 'PS-03' ? 'weekly' : 'cannot-say'])),
    helped: { 'PS-03': 'clear-ground' },
    ...over,
  });
  const answer = (person: Person, given: object = answers(), input: object = {}) =>
    stage.ask(
      person,
      'study.answer-survey',
      { id: round },
      { act: person.envelope(), answer: newId(), blind: blind(), answers: given, ...input },
    );
  const publish = (person: Person) =>
    stage.ask(person, 'study.publish-survey', { id: round }, { act: person.envelope() });
  const counted = () =>
    stage.store.asOwner<{ unit: number; counts: Record<string, number> }>(
      `select r.owner_unit as unit, s.counts from study.survey_count s
       join access.realm r on r.id = s.realm where s.survey = '${round}' order by 1`,
    );

  it('is opened by the study body and by no one else, and two rounds never ask at once', async () => {
    await expect(open(ines, newId())).rejects.toMatchObject({ kind: 'forbidden' });
    const { answer: opened } = await open(ana, round);
    expect(opened.survey.open).toMatchObject({ id: round, state: 'open', asked: 560 });
    expect(opened.survey.questions.map(({ id }: { id: string }) => id)).toEqual(questions);
    await expect(open(ana, newId())).rejects.toMatchObject({ text: { id: 'study.survey.rounds-overlap' } });
  });

  it('is answered once by everyone who works in an agency, also by who has no part in anything', async () => {
    for (const person of [ines, olav, tova]) {
      const { answer: done } = await answer(person);
      expect(done.survey).toMatchObject({ open: { state: 'answered' }, questions: [] });
      expect(done.receipt.leaf).toMatch(/^[0-9a-f]{64}$/);
      await expect(answer(person)).rejects.toMatchObject({ text: { id: 'study.survey.already-answered' } });
    }
    await expect(answer(ana, answers({ frequencies: { 'PS-01': 'never' } }))).rejects.toMatchObject({
      text: { id: 'study.survey.question-missing' },
    });
  });

  it('the same answer sent twice is counted once', async () => {
    const [input, params] = [
      { act: ana.envelope(), answer: newId(), blind: blind(), answers: answers() },
      { id: round },
    ];
    await stage.ask(ana, 'study.answer-survey', params, input);
    await stage.ask(ana, 'study.answer-survey', params, input);
    expect((await counted()).find(({ unit }) => unit === 101)?.counts.answered).toBe(1);
  });

  it('keeps no answer beside a name: an act says that a person answered, and a unit has numbers', async () => {
    const acts = await stage.store.asOwner<{ facts: object; words: unknown; realm: string }>(
      "select facts, words, realm::text as realm from acts.act where type = 'study.answer-survey'",
    );
    expect(acts.length).toBe(4);
    for (const { facts, words } of acts) expect([facts, words]).toEqual([{ survey: round }, null]);
    // Each is stored in the realm to which only its author belongs.
    expect(new Set(acts.map(({ realm }) => realm)).size).toBe(4);
    const members = await stage.store.asOwner<{ unit: number | null }>(
      `select unit from access.member where realm in (${acts.map(({ realm }) => realm).join(', ')})`,
    );
    expect(members.every(({ unit }) => unit === null)).toBe(true);
    const units = await counted();
    expect(units.map(({ counts }) => counts['met.PS-03.weekly'])).toEqual([1, 1, 1, 1]);
    const tables = await stage.store.asOwner<{ found: number }>(
      "select count(*)::int as found from acts.act where facts::text like '%clear-ground%'",
    );
    expect(tables[0]?.found).toBe(0);
  });

  it('two answers of one unit become one set of numbers', async () => {
    const [added] = await stage.store.asOwner<{ sum: object }>(
      `select study.added('{"answered": 3, "met.PS-01.never": 2}', '{"answered": 1, "met.PS-01.weekly": 1}') as sum`,
    );
    expect(added?.sum).toEqual({ answered: 4, 'met.PS-01.never': 2, 'met.PS-01.weekly': 1 });
  });

  it('is published when it is over, by agency, with nothing of fewer than five, and once', async () => {
    await expect(publish(ana)).rejects.toMatchObject({ text: { id: 'study.survey.still-open' } });
    for (const invented of inventedSurvey)
      await stage.store.asOwner(
        `insert into study.survey_count (country, realm, survey, agency, counts)
         select r.country, r.id, $1, u.agency, $2::jsonb from access.unit u
         join access.realm r on r.owner_unit = u.id and r.kind = 'study' where u.id = $3
         on conflict (country, realm, survey) do update set counts = study.added(study.survey_count.counts, excluded.counts)`,
        [round, JSON.stringify(countsOfUnit(invented)), invented.unit],
      );
    await stage.store.asOwner(
      `update study.survey_now set folded = jsonb_set(folded, '{to}', '"2026-11-23"'), opens_on = '2026-11-01',
         closes_on = '2026-11-23' where id = $1`,
      [round],
    );
    await expect(publish(ines)).rejects.toMatchObject({ kind: 'forbidden' });
    const { answer: done } = await publish(ana);
    expect(done.survey.rounds[0]).toMatchObject({ state: 'published', mayPublish: false });
    await expect(publish(ana)).rejects.toMatchObject({ text: { id: 'study.survey.published-already' } });
    const [{ folded } = { folded: null }] = await stage.store.asOwner<{
      folded: { results: { answered: number; houses: { house: number; answered: number | null }[] } };
    }>('select folded from study.survey_now where id = $1', [round]);
    expect(folded?.results.answered).toBe(237);
    const few = folded?.results.houses.find(({ house: agency }) => agency === 8);
    expect(few?.answered).toBeNull();
    expect(JSON.stringify(folded?.results)).not.toContain('met.');
  });

  it('is in the study as a figure of its own, with the response rate, and is never added', async () => {
    await stage.store.asOwner('select study.add_invented($1, $2::jsonb)', [
      11,
      JSON.stringify([
        { id: newId(), pseudonym: '00'.repeat(32), unit_of_count: 'person', stage: 'suspicion', kind: 'lived' },
      ]),
    ]);
    const { answer: own } = await stage.ask(ines, 'study.own');
    const { figure, response } = own.study.survey;
    expect(figure.title).toMatch(/^Practitioners’ survey: “.+”/);
    expect(figure.table.rows.length).toBe(15);
    expect(figure.table.columns.map(({ name }: { name: string }) => name)).not.toContain('Example Legal Aid');
    expect(figure.notes[0]).toMatch(/^237 of 560 invited have answered: 42/);
    expect(figure.notes[1]).toContain('never added');
    expect(response.find(({ name }: { name: string }) => name === 'Example Legal Aid').value).toContain('fewer than 5');
    expect(figure.alone).toContain('<svg');
  });

  it('shows its numbers only to those who opened it, behind the second wall too', async () => {
    await expect(
      stage.store.database.transaction('cape_app', async (tx) => {
        await sql`select * from study.survey_counts(${round}, '2026-11-24')`.execute(tx);
      }),
    ).rejects.toThrow();
    await expect(
      stage.store.database.transaction('cape_read', async (tx) => {
        await sql`select study.count_answer(${newId()}, ${round}, '{"answered": 1}', '2026-11-24')`.execute(tx);
      }),
    ).rejects.toThrow();
  });
});
