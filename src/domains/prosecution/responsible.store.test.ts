import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { prosecutionExamples } from './testing/examples.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

describe.each(storeKinds())('who is responsible for a criminal file, on %s', (store) => {
  let stage: Stage;
  let ivar: Person;
  let prov: Person;
  let other: Person;
  let refs: ReadonlyMap<string, string>;

  const example = (person: Person, route: string, target: string, over: object = {}) => {
    const { params, input } = prosecutionExamples[route]?.({
      target,
      act: person.envelope,
      basis: [],
      unit: 41,
      facts: [],
      text: (field) => `påhittad ${field}`,
      number: 12_345,
    }) ?? { params: {}, input: {} };
    return stage.ask(person, route, params, { ...input, ...over });
  };
  const reported = async (by: Person) => {
    const id = newId();
    await example(by, 'report.file', id);
    return id;
  };
  const hand = (by: Person, id: string, to: string) =>
    stage.ask(
      by,
      'investigation.change-responsible',
      { id },
      { act: by.envelope({ happenedFrom: '2026-11-24T08:41:00.000Z' }), to: refs.get(to), reason: 'Påhittat skäl.' },
    );
  const read = async (by: Person, id: string) => (await stage.ask(by, 'investigation.read', { id })).answer;
  const refused = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => Promise.reject(new Error('It was not refused.')),
      (error: unknown) => {
        if (!(error instanceof Problem)) throw error;
        return `${error.kind} ${error.text.id}`;
      },
    );

  beforeAll(async () => {
    stage = await setStage(await openStore(store, provisionPeople));
    const add = (id: number, name: string, capacity: string, roles: string) =>
      stage.store.asOwner(
        `select access.add_person(${id}, a.unit, '${name}', 'utredare', 'investigator', null, array['${capacity}'], ${roles})
         from access.account a where a.id = ${accountOf.ivar}`,
      );
    await add(1961, 'Prov Ettan', 'criminal-investigation', "array['officer']");
    await add(1962, 'Prov Tvåan', 'criminal-investigation', "array['officer']");
    await add(1963, 'Prov Chef', 'criminal-investigation', "array['lead']");
    await add(1964, 'Prov Analys', 'analysis', "array['officer']");
    const rows = await stage.store.asOwner<{ id: string; ref: string }>(
      'select id::text as id, ref from access.account',
    );
    refs = new Map(rows.map(({ id, ref }) => [id, ref]));
    ivar = await stage.signIn(accountOf.ivar, 'criminal-investigation');
    prov = await stage.signIn('1961', 'criminal-investigation');
    other = await stage.signIn('1962', 'criminal-investigation');
  });
  afterAll(() => stage.store.close());

  it('is who registered it, and then the colleague to whom it was handed over', async () => {
    const id = await reported(prov);
    const { responsible } = await read(prov, id);
    expect(responsible).toMatchObject({ name: 'Prov Ettan', isMe: true, hasLeft: false, by: null });
    // A manager who reads no criminal files is none of them.
    expect(responsible.couldTake.map(({ name }: { name: string }) => name)).toEqual(['Ivar', 'Prov Tvåan']);
    await hand(prov, id, '1962');
    const shown = await read(other, id);
    expect(shown.responsible).toMatchObject({ name: 'Prov Tvåan', isMe: true, by: 'Prov Ettan' });
    expect(shown.timeline[0]).toMatchObject({
      type: 'investigation.change-responsible',
      sentence: 'Responsible: Prov Tvåan (previously Prov Ettan)',
      reason: 'Påhittat skäl.',
    });
    const [stored] = await stage.store.asOwner(
      'select kind, owner::text as owner, handed_by::text as by, open from acts.responsible_now where id = $1',
      [id],
    );
    expect(stored).toEqual({ kind: 'investigation', owner: '1962', by: '1961', open: true });
  });

  it('is changed by the manager, by no other colleague, and never to a person who does not read the file', async () => {
    const id = await reported(prov);
    expect(await refused(hand(other, id, '1962'))).toBe('conflict responsible.not-yours');
    const answers: string[] = [];
    for (const none of ['1963', '1964', accountOf.karin]) answers.push(await refused(hand(ivar, id, none)));
    // A chief who does not investigate reads no criminal file; the others do not come into it at all.
    expect(answers).toEqual([
      'invalid responsible.cannot-read',
      'invalid responsible.cannot-take',
      'invalid responsible.cannot-take',
    ]);
    const chief = await stage.signIn('1963', 'criminal-investigation');
    await expect(hand(chief, id, '1962')).rejects.toMatchObject({ kind: 'forbidden' });
    await hand(ivar, id, '1962');
    expect((await read(ivar, id)).responsible).toMatchObject({ name: 'Prov Tvåan', by: 'Ivar' });
    const petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
    await expect(hand(petra, id, '1961')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is no one when that person has left: any investigator of the unit takes it', async () => {
    const id = await reported(other);
    await stage.store.asOwner('update access.account set active_until = clock_timestamp() where id = 1962');
    try {
      expect((await read(prov, id)).responsible).toMatchObject({ hasLeft: true, couldTake: [{ isMe: true }] });
      expect(await refused(hand(prov, id, accountOf.ivar))).toBe('invalid responsible.cannot-take');
      await hand(prov, id, '1961');
      expect((await read(prov, id)).responsible).toMatchObject({ name: 'Prov Ettan', hasLeft: false });
    } finally {
      await stage.store.asOwner('update access.account set active_until = null where id = 1962');
    }
  });

  it('is handed over no more once everything in the file is decided and was looked at again', async () => {
    const id = await reported(prov);
    await example(prov, 'investigation.open', id);
    await example(prov, 'injured-party.add', id);
    await example(prov, 'decision.make', id);
    const [decision] = (await read(prov, id)).decisions;
    const isOpen = async () =>
      (await stage.store.asOwner<{ open: boolean }>('select open from acts.responsible_now where id = $1', [id]))[0]
        ?.open;
    expect(await isOpen()).toBe(true);
    await example(ivar, 'decision.second-look', id, {
      act: ivar.envelope({ happenedFrom: '2026-11-24T08:41:00.000Z' }),
      facts: { decision: decision.id, agrees: true },
    });
    expect(await isOpen()).toBe(false);
    expect(await refused(hand(prov, id, '1962'))).toBe('conflict responsible.matter-ended');
    expect((await read(prov, id)).responsible.couldTake).toEqual([]);
  });
});
