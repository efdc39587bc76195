import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { aPlanAsked } from '../testing/a-plan.ts';
import { aCoding } from '../testing/builders.ts';
import { nameOfDrawn } from './sampling/sampling-plan.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

describe.each(storeKinds())('closed files that come as sheets and by a plan, on %s', (kind) => {
  let stage: Stage;
  let ana: Person;
  let siv: Person;
  let ines: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ana = await stage.signIn(accountOf.ana, 'analysis');
    siv = await stage.signIn(accountOf.siv, 'analysis');
    ines = await stage.signIn(accountOf.ines, 'supervision');
  });
  afterAll(() => stage.store.close());

  type Row = { file: string; pseudonym: string; over?: Parameters<typeof aCoding>[0] };
  const sheetOf = (person: Person, rows: readonly Row[]) => {
    const act = person.envelope();
    const readings = rows.map(({ file, pseudonym, over }, place) => ({
      act: place === 0 ? act.id : newId(),
      file,
      pseudonym,
      coding: aCoding(over),
    }));
    return { act, readings };
  };
  const send = (person: Person, rows: readonly Row[]) =>
    stage.ask(person, 'study.import-readings', {}, sheetOf(person, rows));
  const count = async (table: string, where: string): Promise<number> => {
    const [found] = await stage.store.asOwner<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`);
    return found?.n ?? 0;
  };

  it('refuses sheets, names and plans to those who do not act in the capacity of counting', async () => {
    await expect(send(ines, [{ file: newId(), pseudonym: 'Q-10' }])).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(stage.ask(ines, 'study.file-names')).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(stage.ask(ines, 'study.plans')).rejects.toMatchObject({ kind: 'forbidden' });
    const planning = { act: ines.envelope(), plan: newId(), asked: aPlanAsked() };
    await expect(stage.ask(ines, 'study.plan-sample', {}, planning)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('takes each file of a sheet as an act of its own, keeps the second reader blind, and counts what both agree on', async () => {
    const rows = [10, 11, 12].map((number): Row => ({ file: newId(), pseudonym: `Q-${number}` }));
    const { answer } = await send(ana, rows);
    expect(answer.files.map(({ status }: { status: string }) => status)).toEqual([
      'one-reader',
      'one-reader',
      'one-reader',
    ]);
    expect(await count('acts.act', "type = 'study.review'")).toBe(3);
    expect(await count('study.contribution', "kind = 'reviewed'")).toBe(0);

    const { answer: names } = await stage.ask(siv, 'study.file-names');
    expect(
      names.items.map(
        ({ pseudonym, readings, readByMe }: { pseudonym: string; readings: number; readByMe: boolean }) => [
          pseudonym,
          readings,
          readByMe,
        ],
      ),
    ).toEqual([
      ['Q-10', 1, false],
      ['Q-11', 1, false],
      ['Q-12', 1, false],
    ]);
    const [first] = rows;
    expect((await stage.ask(siv, 'study.file', { id: first?.file ?? '' })).answer).toMatchObject({
      blind: true,
      readings: [{ coding: null }],
    });

    const second = await send(
      siv,
      rows.map((row, place) => (place === 2 ? { ...row, over: { reason: 'RC04' } } : row)),
    );
    const status = Object.fromEntries(
      second.answer.files.map((file: { pseudonym: string; status: string }) => [file.pseudonym, file.status]),
    );
    expect(status).toEqual({ 'Q-10': 'agreed', 'Q-11': 'agreed', 'Q-12': 'differ' });
    // Two files are settled; each has three stages and an ending.
    expect(await count('study.contribution', "kind = 'reviewed'")).toBe(8);
    expect(await count('study.contribution', "kind = 'reviewed' and exit is not null")).toBe(2);
    expect((await stage.ask(siv, 'study.file-names')).answer.items[0]).toMatchObject({ readings: 2, readByMe: true });
  });

  it('takes all of a portion or none of it, and says which was refused', async () => {
    const known = (await stage.ask(ana, 'study.file-names')).answer.items[0];
    const rows = [
      { file: newId(), pseudonym: 'Q-20' },
      { file: newId(), pseudonym: known.pseudonym },
      { file: newId(), pseudonym: 'Q-21', over: { exit: 'convicted' } },
    ];
    await expect(send(ana, rows)).rejects.toMatchObject({
      text: { id: 'study.review.import-refused' },
      fields: [
        { path: 'readings.1', message: { id: 'study.review.pseudonym-used' } },
        { path: 'readings.2', message: { id: 'study.review.exit-impossible' } },
      ],
    });
    expect(await count('study.review_now', "pseudonym like 'Q-2%'")).toBe(0);
    await expect(send(ana, [{ file: known.id, pseudonym: known.pseudonym }])).rejects.toMatchObject({
      fields: [{ path: 'readings.0', message: { id: 'study.review.read-twice' } }],
    });
    const twice = { file: newId(), pseudonym: 'Q-22' };
    await expect(send(ana, [twice, twice])).rejects.toMatchObject({ text: { id: 'study.review.import-twice' } });
  });

  it('sends the same sheet once, however often it is sent', async () => {
    const sheet = sheetOf(ana, [{ file: newId(), pseudonym: 'Q-30' }]);
    const once = await stage.ask(ana, 'study.import-readings', {}, sheet);
    const again = await stage.ask(ana, 'study.import-readings', {}, sheet);
    expect(again.answer.receipt.leaf).toBe(once.answer.receipt.leaf);
    expect(await count('acts.act', `stream = '${sheet.readings[0]?.file}'`)).toBe(1);
  });

  it('draws a plan once, shows how far it is read, and weighs what is settled', async () => {
    const plan = newId();
    const strata = [
      { code: 'RA', year: 2020, group: 'police', size: 90, expected: null },
      { code: 'RB', year: 2021, group: 'police', size: 10, expected: null },
    ];
    const asked = aPlanAsked({ strata, toRead: 20, leastEach: 8, reserve: 25 });
    const { answer } = await stage.ask(ana, 'study.plan-sample', {}, { act: ana.envelope(), plan, asked });
    expect(answer.plan).toMatchObject({ settled: 0, seed: 4711, weighted: { wanting: ['RA', 'RB'], rows: [] } });
    const [first, second] = answer.plan.strata;
    expect([first.toRead, second.toRead]).toEqual([12, 8]);
    expect(first.drawn.filter(({ isReserve }: { isReserve: boolean }) => isReserve)).toHaveLength(3);
    expect(first.drawn[0].name).toBe(nameOfDrawn('RA', first.drawn[0].number));

    const again = { act: ana.envelope(), plan: newId(), asked: { ...asked, seed: 1 } };
    await expect(stage.ask(ana, 'study.plan-sample', {}, again)).rejects.toMatchObject({
      text: { id: 'study.sampling.code-used' },
    });

    // Of the first list half has the obstacle, of the second no file: 0.9 x 6/12, where 6 of 20 would be 30 %.
    const files = [...first.drawn.slice(0, 12), ...second.drawn.slice(0, 8)].map(
      ({ name }: { name: string }, place): Row => ({
        file: newId(),
        pseudonym: name,
        over: { obstacles: place < 6 ? [{ code: 'OB-B03', page: 3 }] : [] },
      }),
    );
    await send(ana, files);
    await send(siv, files);
    const { answer: read } = await stage.ask(siv, 'study.plan', { id: plan });
    expect(read).toMatchObject({ settled: 20, weighted: { wanting: [], hidden: 0 } });
    expect(read.weighted.rows).toMatchObject([{ obstacle: 'OB-B03', share: '45%' }]);
    expect(read.strata[0].drawn[0].status).toBe('agreed');
    expect((await stage.ask(siv, 'study.plans')).answer.items).toMatchObject([{ id: plan, settled: 20, toRead: 20 }]);
  });
});
