import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { carryLetters } from '../../disclosures/public.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const place = { name: 'Exempelkrogen Demo', organisationNumber: null, street: null, municipality: 'Vadsund' };

describe.each(storeKinds())('who is responsible for an inspection of several agencies, on %s', (store) => {
  let stage: Stage;
  let ines: Person;
  let tage: Person;
  let refs: ReadonlyMap<string, string>;
  const id = newId();
  const hand = (by: Person, to: string) =>
    stage.ask(
      by,
      'inspection.change-responsible',
      { id },
      { act: by.envelope({ happenedFrom: '2026-11-24T08:41:00.000Z' }), to: refs.get(to), reason: 'Påhittat skäl.' },
    );
  const read = async (by: Person) => (await stage.ask(by, 'inspection.read', { id })).answer;
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
    await stage.store.asOwner(
      `select access.add_person(1961, a.unit, 'Prov Ettan', 'inspektör', 'inspector', null, array['supervision'], array['officer'])
       from access.account a where a.id = ${accountOf.ines}`,
    );
    const rows = await stage.store.asOwner<{ id: string; ref: string }>(
      'select id::text as id, ref from access.account',
    );
    refs = new Map(rows.map((row) => [row.id, row.ref]));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    tage = await stage.signIn(accountOf.tage, 'supervision');
    await stage.ask(ines, 'room.open', {}, { act: ines.envelope(), inspection: id, purpose: 'worker-protection' });
    const facts = { workplace: place, startsAt: '2026-12-04T17:30:00.000Z' };
    await stage.ask(ines, 'inspection.plan', { id }, { act: ines.envelope(), facts, note: null });
    const ground = 'se.lag-2024-307.4';
    await stage.ask(ines, 'room.invite', { id }, { act: ines.envelope(), toUnit: 21, ground, purpose: 'Påhittat.' });
    await carryLetters(stage.runtime);
    const { items } = (await stage.ask(tage, 'work.list')).answer;
    const invitation = items.find(({ kind }: { kind: string }) => kind === 'room.join').about.id;
    await stage.ask(tage, 'room.join', { id: invitation }, { act: tage.envelope(), ground });
  });
  afterAll(() => stage.store.close());

  it('is a person of the unit that leads; the other agencies see that unit and hand nothing over', async () => {
    expect((await read(ines)).responsible).toMatchObject({
      name: 'Ines',
      isMe: true,
      couldTake: [{ name: 'Prov Ettan' }],
    });
    const { responsible, lead } = await read(tage);
    expect(responsible.couldTake).toEqual([]);
    expect(responsible.isMe).toBe(false);
    expect(lead.startsWith(responsible.name)).toBe(true);
    for (const to of [accountOf.tage, '1961'])
      expect(await refused(hand(tage, to))).toBe('conflict responsible.not-yours');
    expect(await refused(hand(ines, accountOf.tage))).toBe('invalid responsible.cannot-take');
  });

  it('is handed over within that unit, and no name of it is told to another agency', async () => {
    await hand(ines, '1961');
    expect((await read(ines)).responsible).toMatchObject({ name: 'Prov Ettan', by: 'Ines' });
    const seen = await read(tage);
    expect(JSON.stringify(seen)).not.toMatch(/Prov Ettan|Ines/);
    const unit = seen.responsible.name;
    expect(seen.timeline[0].sentence).toBe(`Responsible: ${unit} (previously ${unit})`);
  });

  it('ends with the room, and is not in the record that an agency takes of it', async () => {
    await stage.ask(ines, 'room.end', { id }, { act: ines.envelope(), reason: 'Påhittat skäl.' });
    expect((await read(ines)).responsible).toMatchObject({ name: 'Prov Ettan', couldTake: [] });
    expect(await refused(hand(ines, accountOf.ines))).toBe('conflict responsible.matter-ended');
    await stage.ask(ines, 'room.extract', { id }, { act: ines.envelope() });
    expect((await read(ines)).responsible).toBeNull();
    expect(await refused(hand(ines, '1961'))).toBe('conflict responsible.matter-ended');
    const open = await stage.store.asOwner('select 1 from acts.responsible_now where id = $1 and open', [id]);
    expect(open).toEqual([]);
  });
});
