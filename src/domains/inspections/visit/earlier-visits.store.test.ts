import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { carryLetters } from '../../disclosures/public.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const numbered = '556000-0000';
const at = (name: string, organisationNumber: string | null = null, municipality = 'Vadsund') => ({
  ...{ name, organisationNumber, street: null, municipality },
});

describe.each(storeKinds())('earlier visits, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let tage: Person;

  /** Plans an inspection, and says who brings what. */
  const planned = async (person: Person, workplace: object, more: object = {}): Promise<string> => {
    const inspection = newId();
    const opening = { act: person.envelope(), inspection, purpose: 'worker-protection' };
    await stage.ask(person, 'room.open', {}, opening);
    const facts = { workplace, ...more };
    const texts = { safety: 'zQvDogs in the yard.' };
    await stage.ask(
      person,
      'inspection.plan',
      { id: inspection },
      { act: person.envelope(), facts, note: null, texts },
    );
    return inspection;
  };
  const visited = async (person: Person, inspection: string, { name, municipality }: ReturnType<typeof at>) => {
    const going = { letInBy: 'manager', announced: true, basis: 'se.aml-7-5', workplace: { name, municipality } };
    const act = person.envelope();
    await stage.ask(person, 'inspection.begin', {}, { act, visit: newId(), inspection, ...going });
    return { begunAt: act.happenedFrom, capacity: 'supervision' };
  };
  const earlierOf = async (person: Person, id: string) =>
    (await stage.ask(person, 'inspection.read', { id })).answer.earlier;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    tage = await stage.signIn(accountOf.tage, 'supervision');
  });
  afterAll(() => stage.store.close());

  it('are listed by the day, of the own unit alone: by the number of the place, or by its name where there is no number', async () => {
    const place = at('Exempelkrogen Demo', numbered);
    const before = await planned(ines, place);
    expect(await earlierOf(ines, before)).toEqual([]);
    const visit = await visited(ines, before, place);
    expect(await earlierOf(ines, before)).toEqual([]); // what is going on is not earlier

    expect(await earlierOf(ines, await planned(ines, at('Under Another Name Demo', numbered)))).toEqual([visit]);
    expect(await earlierOf(ines, await planned(ines, at('exempelkrogen demo')))).toEqual([visit]);
    expect(await earlierOf(ines, await planned(ines, at('Exempelkrogen Demo', '556000-0018')))).toEqual([]);
    expect(await earlierOf(ines, await planned(ines, at('Exempelkrogen Demo', null, 'Annanstans')))).toEqual([]);
    expect(await earlierOf(tage, await planned(tage, place))).toEqual([]);
  });

  it('are found however many inspections were planned there', async () => {
    const place = at('Often Planned Demo', '556000-0026');
    await stage.store.asOwner(
      `insert into inspections.inspection_now (country, realm, id, starts_at, folded)
       select country, realm, gen_random_uuid(), null, folded
       from inspections.inspection_now, generate_series(1, 150) where id = $1`,
      [await planned(ines, place)],
    );
    const visit = await visited(ines, await planned(ines, place), place);
    expect(await earlierOf(ines, await planned(ines, place))).toEqual([visit]);
  });

  it('are those of the own agency alone, of a room in which others went in too', async () => {
    const place = at('Joint Demo', '556000-0034');
    const room = await planned(ines, place, { startsAt: '2026-12-04T17:30:00.000Z' });
    const inviting = { toUnit: 21, ground: 'se.lag-2024-307.4', purpose: 'Come along.' };
    await stage.ask(ines, 'room.invite', { id: room }, { act: ines.envelope(), ...inviting });
    await carryLetters(stage.runtime);
    const { answer } = await stage.ask(tage, 'work.list');
    const { about } = answer.items.find((item: { kind: string }) => item.kind === 'room.join');
    await stage.ask(tage, 'room.join', { id: about.id }, { act: tage.envelope(), ground: 'se.lag-2024-307.4' });
    const visit = await visited(tage, room, place);
    expect(await earlierOf(ines, await planned(ines, place))).toEqual([]);
    expect(await earlierOf(tage, await planned(tage, place))).toEqual([visit]);
  });

  it('go along on the phone, with who brings what, the languages and what may be dangerous', async () => {
    const brings = ['worker-cards', 'quiet-place'];
    const entry = [{ unit: 11, capacity: 'supervision', task: 'leads', basis: 'se.aml-7-5', brings }];
    const inspection = await planned(ines, at('Packed Demo', numbered), { entry, languages: ['uz'] });
    const { answer } = await stage.ask(ines, 'inspection.pack', { id: inspection });
    expect(answer.plan).toMatchObject({
      earlier: [{ capacity: 'supervision' }],
      languages: ['uz'],
      texts: { safety: 'zQvDogs in the yard.' },
      entry: [{ task: 'leads', brings }],
    });
    const twice = [{ ...entry[0], brings: ['worker-cards', 'worker-cards'] }];
    await expect(
      stage.ask(
        ines,
        'inspection.plan',
        { id: inspection },
        { act: ines.envelope(), facts: { entry: twice }, note: null },
      ),
    ).rejects.toMatchObject({ kind: 'invalid' });
  });
});
