import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { registryFor } from '../../main/domains.ts';
import { refoldAll } from '../../main/proofs/testing/refolded.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { calendarOf } from '../../testing/calendar.ts';
import { workOnEstimates } from '../../testing/estimates.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

/** Those that are quick: what each method says is proved where the methods are. */
const methods = ['stepwise', 'bic', 'chao'];

/** Four invented lists of 1 021 people, as a spreadsheet saves them. */
const table = `\ufeffpolice;shelter;union;migration;count
1;0;0;0;310
0;1;0;0;240
0;0;1;0;190
0;0;0;1;120
1;1;0;0;41
1;0;1;0;33
1;0;0;1;18
0;1;1;0;26
0;1;0;1;14
0;0;1;1;11
1;1;1;0;8
1;1;0;1;4
1;0;1;1;3
0;1;1;1;2
1;1;1;1;1
`;

describe.each(storeKinds())('estimates of who is on no list, on %s', (kind) => {
  let stage: Stage;
  let ana: Person;
  let siv: Person;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ana = await stage.signIn(accountOf.ana, 'analysis');
    siv = await stage.signIn(accountOf.siv, 'analysis');
  });
  afterAll(() => stage.store.close());

  const begin = async (over = {}): Promise<string> => {
    const estimate = newId();
    const input = {
      act: ana.envelope(),
      estimate,
      name: 'Invented lists',
      table,
      methods,
      replicates: 1000,
      seed: 3,
      ...over,
    };
    await stage.ask(ana, 'study.begin-estimate', {}, input);
    return estimate;
  };
  const steer = (who: Person, verb: string, id: string) =>
    stage.ask(who, `study.${verb}-estimate`, { id }, { act: who.envelope() });
  const shown = async (id: string) => (await stage.ask(ana, 'study.estimate', { id })).answer;
  const round = (most?: number) => workOnEstimates(stage, most);
  /** All the work there is, in one turn. */
  const whole = () => round(600_000);
  const refusal = (id: string) => ({ text: { id } });

  it('go on piece by piece, stop when they are paused, and go on where they were', async () => {
    const id = await begin();
    expect(await shown(id)).toMatchObject({ state: 'running', progress: { done: 0 }, verdict: null, figures: [] });
    expect(await round(0)).toBe(1); // one piece, for a turn that is over at once
    const { progress } = await shown(id);
    expect(progress).toMatchObject({ done: 1 });
    await steer(ana, 'pause', id);
    expect(await round()).toBe(0);
    expect(await shown(id)).toMatchObject({ state: 'paused', progress });
    await expect(steer(ana, 'pause', id)).rejects.toMatchObject(refusal('study.estimate.not-running'));
    await steer(ana, 'resume', id);
    await whole();
    const finished = await shown(id);
    expect(finished).toMatchObject({ state: 'finished', progress: null, verdict: 'estimate' });
    expect(finished.headline).toMatch(/^Most likely between [\d,]+ and [\d,]+ people; 1,021 are on the lists$/);
    expect(finished.figures.map(({ kind: which }: { kind: string }) => which)).toEqual([
      'dots',
      'methods',
      'without-list',
    ]);
    expect(finished.assumptions).toHaveLength(6);
  });

  it('are the same for the same table and seed, however the work was interrupted', async () => {
    const [one, other] = [await begin({ replicates: 200 }), await begin({ replicates: 200 })];
    await round(0);
    await round(0);
    await whole();
    const [{ id: _, ...first }, { id: __, ...second }] = [await shown(one), await shown(other)];
    expect(second).toEqual(first);
  });

  it('need the names of two different people, and are signed by no third', async () => {
    const id = await begin({ replicates: 200 });
    await expect(steer(ana, 'sign', id)).rejects.toMatchObject(refusal('study.estimate.not-finished'));
    await whole();
    await steer(ana, 'sign', id);
    await expect(steer(ana, 'sign', id)).rejects.toMatchObject(refusal('study.estimate.signed-by-you'));
    expect((await shown(id)).state).toBe('finished');
    const { notKept, figures } = await shown(id);
    expect(notKept).toMatch(/when two people have signed/);
    for (const { alone, csv } of figures) expect([alone, csv]).toEqual(['', '']);
    await steer(siv, 'sign', id);
    expect(await shown(id)).toMatchObject({ state: 'signed', may: [], notKept: null });
    for (const { csv } of (await shown(id)).figures)
      expect(csv).toMatch(/Conclusion: .*Signed by two people.*INVENTED/);
    expect((await shown(id)).signed).toHaveLength(2);
    await expect(steer(siv, 'sign', id)).rejects.toMatchObject(refusal('study.estimate.signed-by-two'));
  });

  it('that are stopped are no result, and no work is done on them', async () => {
    const id = await begin();
    await steer(ana, 'stop', id);
    expect(await round()).toBe(0);
    expect(await shown(id)).toMatchObject({ state: 'stopped', verdict: null, may: [] });
    expect((await shown(id)).headline).toMatch(/^Stopped after 0 of \d+ steps: no result$/);
    await expect(steer(ana, 'resume', id)).rejects.toMatchObject(refusal('study.estimate.not-paused'));
  });

  it('say by row and column what is wrong with a table, and begin nothing then', async () => {
    const before = (await stage.ask(ana, 'study.estimates')).answer.items.length;
    const wrong = (text: string) => begin({ table: text });
    await expect(wrong('a,b,count\n1,2,5\n')).rejects.toMatchObject({ values: { row: 2, column: 'b' } });
    await expect(wrong('a,b\n1,1\n')).rejects.toMatchObject(refusal('study.estimate.row'));
    expect((await stage.ask(ana, 'study.estimates')).answer.items).toHaveLength(before);
  });

  it('are seen by analysts of the unit alone, and one to four people in two lists are not shown', async () => {
    const petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
    const [first] = (await stage.ask(ana, 'study.estimates')).answer.items;
    await expect(stage.ask(petra, 'study.estimate', { id: first.id })).rejects.toMatchObject({ kind: 'forbidden' });
    const small = await begin({ table: 'a,b,c,count\n1,0,0,90\n0,1,0,80\n0,0,1,70\n1,1,0,3\n1,0,1,12\n' });
    const { lists } = await shown(small);
    expect(lists.rows.flat()).not.toContain('105');
    expect(lists.rows[0]).toEqual(['a', 'not shown']);
    expect(lists.columns[1].name).toMatch(/one is from 1 to 4/);
    await steer(ana, 'stop', small);
  });

  it('that cannot be calculated end and say so, and hold up no other', async () => {
    const [broken, sound] = [await begin(), await begin({ replicates: 200 })];
    // A plan that no command lets in, as another version might have left it: its first step throws.
    await stage.store.asOwner(
      `update study.estimate_now set folded = jsonb_set(folded, '{plan,counts}', '[[1, -1]]') where id = $1`,
      [broken],
    );
    await whole();
    await whole();
    expect(await stage.store.asOwner('select state from study.estimate_now where id = $1', [broken])).toEqual([
      { state: 'failed' },
    ]);
    expect(await shown(sound)).toMatchObject({ state: 'finished' });
    expect(await shown(broken)).toMatchObject({ state: 'failed', progress: null, may: [] });
  });

  it('stop in the middle of a piece when the server stops, and lose no other', async () => {
    const id = await begin();
    const stop = new AbortController();
    stop.abort();
    expect(await workOnEstimates(stage, 600_000, stop.signal)).toBe(0);
    expect(await shown(id)).toMatchObject({ state: 'running' });
    await steer(ana, 'stop', id);
  });

  it('fold to what is stored', async () => {
    expect(
      (
        await refoldAll(
          stage.store,
          registryFor(() => null, calendarOf),
        )
      ).differences,
    ).toEqual([]);
  });
});
