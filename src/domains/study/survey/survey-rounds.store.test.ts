import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import type { Answers } from './acts/answer.ts';
import { countsOf } from './counts.ts';
import { frequencies, helps, isOften, workStages } from './words.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const questions = Array.from({ length: 15 }, (_, place) => `PS-${String(place + 1).padStart(2, '0')}`);
const asked = [1, 2, 3].map((agency) => ({ house: agency, asked: 80 }));

describe.each(storeKinds())('who runs the survey and what is counted, on %s', (kind) => {
  let stage: Stage;
  let ana: Person;
  let ines: Person;
  let olav: Person;
  let sigrid: Person;
  const round = newId();

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ana = await stage.signIn(accountOf.ana, 'analysis');
    ines = await stage.signIn(accountOf.ines, 'supervision');
    olav = await stage.signIn(accountOf.olav, 'administration');
    sigrid = await stage.signIn(accountOf.sigrid, 'analysis');
    await open(ana, round);
    await stage.ask(
      olav,
      'study.answer-survey',
      { id: round },
      { act: olav.envelope(), answer: newId(), blind: randomBytes(32).toString('hex'), answers: answers() },
    );
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
  const answers = () => ({
    stage: 'A',
    frequencies: Object.fromEntries(questions.map((id) => [id, id === 'PS-03' ? 'weekly' : 'cannot-say'])),
    helped: { 'PS-03': 'clear-ground' },
  });
  const close = (person: Person, id: string) =>
    stage.ask(person, 'study.close-survey', { id }, { act: person.envelope() });
  /** As one person, straight in the database. */
  const straight = (person: Person, work: (tx: Tx) => Promise<unknown>) =>
    stage.store.database.transaction('cape_app', async (tx) => {
      await sql`select access.enter(${person.token}, null, null)`.execute(tx);
      await work(tx);
    });
  /** That a person answered, once more and in another's words: the act is theirs, and so is the transaction. */
  const countAgain = (person: Person, counts: object, said = round, of = round) =>
    straight(person, async (tx) => {
      const id = newId();
      await sql`insert into acts.act select (jsonb_populate_record(a, jsonb_build_object('id', ${id}::text, 'stream', ${newId()}::text,
        'xid', pg_current_xact_id()::text, 'facts', jsonb_build_object('survey', ${said}::text),
        'sitting', (select sitting from access.who())))).* from acts.act a where type = 'study.answer-survey' limit 1`.execute(
        tx,
      );
      await sql`select study.count_answer(${id}, ${of}, ${JSON.stringify(counts)}::jsonb, '2026-11-24')`.execute(tx);
    });
  const counted = () =>
    stage.store.asOwner<{ unit: number; counts: Record<string, number> }>(
      `select r.owner_unit as unit, s.counts from study.survey_count s
       join access.realm r on r.id = s.realm where s.survey = '${round}' order by 1`,
    );

  it('is not run by an analyst of another agency', async () => {
    await expect(open(sigrid, newId(), { from: '2027-03-01', to: '2027-03-02' })).rejects.toMatchObject({
      kind: 'forbidden',
    });
    const { survey } = await stage.ask(sigrid, 'study.survey').then(({ answer: { ...page } }) => ({ survey: page }));
    expect(survey.may).toEqual(['study.answer-survey']);
    await expect(
      straight(sigrid, (tx) => sql`select * from study.round_between('2027-03-01', '2027-03-02')`.execute(tx)),
    ).rejects.toThrow(/study body/);
  });

  it('a round that another agency stores all the same asks no one and is published by no one', async () => {
    const wrong = newId();
    const [{ realm } = { realm: '' }] = await stage.store.asOwner<{ realm: string }>(
      `select m.realm::text as realm from access.member m join access.account a on a.unit = m.unit
       where a.id = $1 and m.capacity = 'analysis' limit 1`,
      [accountOf.sigrid],
    );
    await stage.store.asOwner(
      `insert into study.survey_now select (jsonb_populate_record(s, jsonb_build_object('id', $2::text, 'realm', $3::text,
         'opens_on', '2026-11-20', 'closes_on', '2026-11-23'))).* from study.survey_now s where s.id = $1`,
      [round, wrong, realm],
    );
    const { answer: page } = await stage.ask(ines, 'study.survey');
    expect(page.rounds.map(({ id }: { id: string }) => id)).toEqual([round]);
    await expect(
      stage.ask(sigrid, 'study.publish-survey', { id: wrong }, { act: sigrid.envelope() }),
    ).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await expect(close(sigrid, wrong)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(
      straight(sigrid, (tx) => sql`select * from study.survey_counts(${wrong}, '2026-12-31')`.execute(tx)),
    ).rejects.toThrow(/counts of a survey/);
    await stage.store.asOwner('delete from study.survey_now where id = $1', [wrong]);
  });

  it('is found behind more than a hundred rounds to come', async () => {
    await stage.store.asOwner(
      `insert into study.survey_now select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(),
         'opens_on', day, 'closes_on', day, 'folded', s.folded || jsonb_build_object('from', day, 'to', day)))).*
       from study.survey_now s, generate_series(1, 101) n, lateral (select date '2029-12-31' + n as day) d where s.id = $1`,
      [round],
    );
    const { answer: page } = await stage.ask(ines, 'study.survey');
    expect(page.open).toMatchObject({ id: round, state: 'open' });
    // Those that are not listed are asked after all the same.
    await expect(open(ana, newId(), { from: '2030-01-01', to: '2030-01-01' })).rejects.toMatchObject({
      text: { id: 'study.survey.rounds-overlap' },
    });
    await stage.store.asOwner("delete from study.survey_now where opens_on > '2029-12-31'");
  });

  it('another country has rounds of its own', async () => {
    await stage.store.asOwner("update study.survey_now set country = 'LV' where id = $1", [round]);
    expect((await stage.ask(ines, 'study.survey')).answer).toMatchObject({ open: null, rounds: [] });
    await straight(ana, async (tx) => {
      const { rows } = await sql`select * from study.round_between('2026-11-24', '2026-11-25')`.execute(tx);
      expect(rows).toEqual([]);
    });
    await stage.store.asOwner("update study.survey_now set country = 'SE' where id = $1", [round]);
  });

  it('is ended by the study body, so that a wrong one keeps no other from being opened', async () => {
    const wrong = newId();
    const days = { from: '2027-02-01', to: '2027-04-30' };
    const { answer: opened } = await open(ana, wrong, days);
    expect(opened.survey.rounds.find(({ id }: { id: string }) => id === wrong)).toMatchObject({ mayEnd: true });
    await expect(open(ana, newId(), days)).rejects.toMatchObject({ text: { id: 'study.survey.rounds-overlap' } });
    await expect(close(ines, wrong)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(close(sigrid, wrong)).rejects.toMatchObject({ kind: 'not-found' });
    const { answer: closed } = await close(ana, wrong);
    expect(closed.survey.rounds.find(({ id }: { id: string }) => id === wrong)).toMatchObject({
      state: 'closed',
      mayEnd: false,
    });
    await expect(close(ana, wrong)).rejects.toMatchObject({ text: { id: 'study.survey.over-already' } });
    const right = newId();
    await open(ana, right, days);
    await close(ana, right);
  });

  it('counts nothing but the answers of one person to a round that asks, once', async () => {
    const given = countsOf(answers() as unknown as Answers);
    const before = await counted();
    const elsewhere = newId();
    await expect(countAgain(olav, given, elsewhere)).rejects.toThrow(/count without act/);
    await expect(countAgain(olav, given, elsewhere, elsewhere)).rejects.toThrow(/does not ask/);
    for (const wrong of [
      { answered: 'x' },
      { ...given, answered: 4 },
      { ...given, answered: true },
      { ...given, surprise: 1 },
      { ...given, 'stage.B': 1 },
      { ...given, 'met.PS-01.never': 1 },
      { ...given, 'met.PS-99.never': 1 },
      { ...given, 'helped.PS-01.time': 1 },
      { answered: 1 },
      [],
    ])
      await expect(countAgain(olav, wrong)).rejects.toThrow(/not the answers of one person/);
    await expect(countAgain(olav, given)).rejects.toThrow(/counted already/);
    await expect(
      straight(olav, (tx) =>
        sql`select study.count_answer((select id from acts.act where type = 'study.answer-survey'), ${round},
          ${JSON.stringify(given)}::jsonb, '2026-11-24')`.execute(tx),
      ),
    ).rejects.toThrow(/count without act/);
    await stage.store.asOwner("update study.survey_now set ended_on = '2026-11-24' where id = $1", [round]);
    await expect(countAgain(olav, given)).rejects.toThrow(/does not ask/);
    await stage.store.asOwner('update study.survey_now set ended_on = null where id = $1', [round]);
    expect(await counted()).toEqual(before);
  });

  it('knows in the database the words that the form has', async () => {
    const isOne = async (counts: object) =>
      (
        await stage.store.asOwner<{ is: boolean }>(`select study.is_one_answer('["PS-01"]', $1::jsonb) as is`, [
          JSON.stringify(counts),
        ])
      )[0]?.is;
    for (const stage of workStages)
      for (const frequency of frequencies)
        for (const help of [null, ...helps]) {
          const given = { stage, frequencies: { 'PS-01': frequency }, helped: help ? { 'PS-01': help } : {} };
          expect(await isOne(countsOf(given as Answers))).toBe(help === null || isOften(frequency));
        }
  });

  it('shows no one its numbers while it asks', async () => {
    const ask = (today: string) =>
      straight(ana, (tx) => sql`select * from study.survey_counts(${round}, ${today})`.execute(tx));
    await expect(ask('2026-11-24')).rejects.toThrow(/one that asks/);
    await expect(ask('2026-12-11')).rejects.toThrow(/one that asks/);
    await ask('2026-12-12');
    // In production the day is that of the database.
    await stage.store.asOwner('alter table access.instance disable trigger user');
    await stage.store.asOwner('update access.instance set demo = false');
    await expect(ask('2126-12-12')).rejects.toThrow(/one that asks/);
    await stage.store.asOwner('update access.instance set demo = true');
    await stage.store.asOwner('alter table access.instance enable trigger user');
  });

  it('shows small agencies together only where they are two and five', async () => {
    const told = async (...of: number[]) => {
      const survey = newId();
      await stage.store.asOwner(
        `insert into study.survey_now select (jsonb_populate_record(s, jsonb_build_object('id', $2::text,
           'opens_on', '2026-11-01', 'closes_on', '2026-11-20'))).* from study.survey_now s where s.id = $1`,
        [round, survey],
      );
      for (const [place, answered] of of.entries())
        await stage.store.asOwner(
          `insert into study.survey_count values ('SE', $1, $2, $3, jsonb_build_object('answered', $4::int))`,
          [9_000 + place, survey, place + 1, answered],
        );
      let rows: unknown[] = [];
      await straight(ana, async (tx) => {
        rows = (await sql`select agency, count from study.survey_counts(${survey}, '2026-11-24')`.execute(tx)).rows;
      });
      await stage.store.asOwner('delete from study.survey_count where survey = $1', [survey]);
      await stage.store.asOwner('delete from study.survey_now where id = $1', [survey]);
      return rows;
    };
    expect(await told(20, 4)).toEqual([{ agency: 1, count: 20 }]);
    expect(await told(20, 2, 2)).toEqual([{ agency: 1, count: 20 }]);
    expect(await told(20, 2, 3)).toEqual([
      { agency: 1, count: 20 },
      { agency: null, count: 5 },
    ]);
  });
});
