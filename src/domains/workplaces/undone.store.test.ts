import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';

const newId = () => uuidV7(testNow, crypto.getRandomValues(new Uint8Array(16)));
const firm = {
  ...{ name: 'Exempelstäd Demo AB', country: 'SE', organisationNumber: '602774-3522', vatNumber: null },
  sector: 'cleaning',
};

describe.each(storeKinds())('that a firm was registered, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
  });
  afterAll(() => stage.store.close());

  const register = async (): Promise<string> => {
    const workplace = newId();
    await stage.ask(ines, 'workplace.register', {}, { act: ines.envelope(), workplace, firm, place: null });
    return workplace;
  };
  const undo = (id: string) => stage.ask(ines, 'workplace.undo-register', { id }, { act: ines.envelope() });

  it('is undone at once, and the firm is in no list and met nowhere', async () => {
    const id = await register();
    expect((await undo(id)).answer.workplace).toMatchObject({ status: 'taken-back' });
    const { items } = (await stage.ask(ines, 'workplace.list', {}, {})).answer;
    expect(items.map((one: { id: string }) => one.id)).not.toContain(id);
    const asked = {
      name: null,
      organisationNumber: firm.organisationNumber,
      vatNumber: null,
      country: null,
      matter: null,
    };
    expect((await stage.ask(ines, 'workplace.seen', {}, asked)).answer.records).toEqual([]);
    await expect(undo(id)).rejects.toMatchObject({ text: { id: 'entry.not-just-registered' } });
  });

  it('stays once something else is in the record', async () => {
    const id = await register();
    const place = { kind: 'site', street: 'Provgatan 1', municipality: 'Solna', county: null };
    await stage.ask(ines, 'workplace.add-place', { id }, { act: ines.envelope(), place });
    await expect(undo(id)).rejects.toMatchObject({ text: { id: 'entry.not-just-registered' } });
  });
});
