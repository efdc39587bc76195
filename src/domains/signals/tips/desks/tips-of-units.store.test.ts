import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { randomBytes } from '../../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../../testing/people.ts';
import { openStore, storeKinds } from '../../../../testing/stores.ts';
import { enter } from '../../../access/public.server.ts';

type Tips = readonly { readonly want: 'help' | 'tell'; readonly county: string | null }[];

describe.each(storeKinds())('which tips a unit receives, on %s', (kind) => {
  let stage: Stage;
  let alma: Person;
  let boss: Person;
  let karin: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    await stage.store.asOwner(
      `select access.add_person(1984, 51, 'Prov Styrman', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
    );
    await stage.store.asOwner('delete from tips.desk');
    alma = await stage.signIn(accountOf.alma, 'access-administration');
    boss = await stage.signIn('1984', 'access-administration');
    karin = await stage.signIn(accountOf.karin, 'support');
  });
  afterAll(() => stage.store.close());

  const unitsOf = async (by: Person): Promise<{ id: string; name: string; tips: Tips }[]> =>
    (await stage.ask(by, 'tip-desk.list')).answer.units;
  const unitOf = async (by: Person): Promise<string> => (await unitsOf(by))[0]?.id ?? '';
  const set = (by: Person, id: string, tips: Tips) =>
    stage.ask(by, 'unit.set-tips', { id }, { act: by.envelope(), tips });
  const refused = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => 'done',
      (error: unknown) => (error instanceof Problem ? `${error.kind} ${error.text.id}` : Promise.reject(error)),
    );
  const desks = () =>
    stage.store.asOwner<{ one: string }>(
      `select d.want || ' ' || d.country || ' ' || d.county || ' ' || a.key as one from tips.desk d join access.unit u on u.id = d.unit
        join access.agency a on a.id = u.agency order by 1`,
    );

  it('is said by an administrator of its agency, and every wish that it is to receive leads there', async () => {
    const unit = await unitOf(alma);
    await set(alma, unit, [
      { want: 'tell', county: null },
      { want: 'tell', county: 'SE-C' },
    ]);
    expect((await desks()).map(({ one }) => one)).toEqual([
      expect.stringMatching(/^tell SE {2}/),
      expect.stringMatching(/^tell SE SE-C /),
    ]);
    const [now] = await unitsOf(alma);
    expect(now?.tips).toContainEqual({ want: 'tell', county: 'SE-C' });
  });

  it('is taken from no other agency, which is named; given up, it is free', async () => {
    const [own, other] = [await unitOf(alma), await unitOf(boss)];
    expect(await refused(set(boss, other, [{ want: 'tell', county: 'SE-C' }]))).toBe(
      'conflict administration.tips-elsewhere',
    );
    const { received } = (await stage.ask(boss, 'tip-desk.list')).answer;
    expect(received).toContainEqual(expect.objectContaining({ want: 'tell', county: 'SE-C', unit: null }));
    expect(JSON.stringify(received)).not.toContain(own);
    await set(alma, own, [{ want: 'tell', county: null }]);
    expect(await refused(set(boss, other, [{ want: 'tell', county: 'SE-C' }]))).toBe('done');
    await set(boss, other, []);
    expect(await unitsOf(boss)).toContainEqual(expect.objectContaining({ id: other, tips: [] }));
  });

  it('says in its act what it was before', async () => {
    const unit = await unitOf(alma);
    await set(alma, unit, []);
    const [last] = await stage.store.asOwner<{ facts: { tips: Tips; before: Tips } }>(
      `select facts from acts.act where type = 'unit.set-tips' and facts ->> 'unit' = $1 order by seq desc limit 1`,
      [unit],
    );
    expect(last?.facts).toMatchObject({ tips: [], before: [{ want: 'tell', county: null }] });
  });

  it('is changed by no one else: not for a unit of another agency, not by who reads tips, and not without an act', async () => {
    const [own, other] = [await unitOf(alma), await unitOf(boss)];
    const tips: Tips = [{ want: 'help', county: null }];
    expect(await refused(set(boss, own, tips))).toMatch(/^not-found /);
    expect(await refused(set(karin, other, tips))).toMatch(/^forbidden /);
    expect(await refused(set(alma, own, [{ want: 'help', county: 'NO-03' }]))).toMatch(/^invalid /);
    const alone = (by: Person, unit: string) =>
      stage.runtime.database.transaction('cape_app', async (tx) => {
        await enter(tx, by.token, null);
        await sql`select access.set_tips_of_unit(${uuidV7(testNow, randomBytes(16))}, ${unit})`.execute(tx);
      });
    await expect(alone(alma, own)).rejects.toMatchObject({ code: '42501' });
    await expect(alone(karin, other)).rejects.toMatchObject({ code: '42501' });
    expect(await desks()).toEqual([]);
  });
});
