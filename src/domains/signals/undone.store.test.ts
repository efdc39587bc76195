import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { aSignal } from './testing/builders.ts';

describe.each(storeKinds())('that a signal was registered, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let karin: Person;
  let ulf: Person;
  const register = async (by = ines): Promise<string> => {
    const sent = aSignal(by.envelope());
    await stage.ask(by, 'signal.register', {}, sent);
    return sent.signal;
  };
  const undo = (id: string, by = ines) => stage.ask(by, 'signal.undo-register', { id }, { act: by.envelope() });
  const listed = async (): Promise<readonly string[]> => {
    const all = (await stage.ask(ines, 'signal.list', {}, {})).answer.items;
    const open = (await stage.ask(ines, 'signal.list', {}, { status: 'open' })).answer.items;
    return [...all, ...open].map(({ id }: { id: string }) => id);
  };
  const standing = () =>
    stage.store.asOwner<{ n: number }>(
      'select count(*)::int as n from study.contribution c where not exists (select from study.taken_back t where t.act = c.act)',
    );

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
    ulf = await stage.signIn(accountOf.ulf, 'support');
  });
  afterAll(() => stage.store.close());

  it('is undone at once by who did it; it is in no list, is not found, and counts no longer; both acts stay', async () => {
    const before = await standing();
    const id = await register();
    expect(await listed()).toContain(id);
    expect((await undo(id)).answer.signal).toMatchObject({ isUndone: true, may: [] });
    expect(await listed()).not.toContain(id);
    expect(await standing()).toEqual(before);
    await expect(stage.ask(ines, 'signal.read', { id })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(undo(id)).rejects.toMatchObject({ kind: 'not-found' });
    expect(
      await stage.store.asOwner<{ type: string }>('select type from acts.act where stream = $1 order by seq', [id]),
    ).toEqual([{ type: 'signal.register' }, { type: 'signal.undo-register' }]);
  });

  it('stays where a colleague asks, and once something is sent of it or recorded in it', async () => {
    const asked = await register(karin);
    await expect(undo(asked, ulf)).rejects.toMatchObject({ text: { id: 'entry.not-just-registered' } });

    const taken = await register();
    await stage.ask(ines, 'signal.acknowledge', { id: taken }, { act: ines.envelope() });
    await expect(undo(taken)).rejects.toMatchObject({ text: { id: 'entry.not-just-registered' } });

    const sent = await register();
    await stage.ask(
      ines,
      'signal.pass-on',
      { id: sent },
      {
        ...{ act: ines.envelope(), toUnit: 51, facts: ['sector'], purpose: 'En påhittad anledning.' },
        ...{ ground: 'se.consultation-without-person', weighing: null },
      },
    );
    await expect(undo(sent)).rejects.toMatchObject({ text: { id: 'entry.not-just-registered' } });
    expect(await listed()).toEqual(expect.arrayContaining([taken, sent]));
  });
});
