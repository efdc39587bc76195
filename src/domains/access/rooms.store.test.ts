import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { carryLetters } from '../disclosures/public.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const place = { name: 'Exempelkrogen Demo', organisationNumber: null, street: null, municipality: 'Vadsund' };
const secret = 'zQvNote: the back door is the one to watch.';

describe.each(storeKinds())('a room, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let tage: Person;
  let karin: Person;
  let maja: Person;
  const id = newId();
  const carry = () => carryLetters(stage.runtime);
  const invitationOf = async (person: Person) => {
    const { answer } = await stage.ask(person, 'work.list');
    return answer.items.find((item: { kind: string }) => item.kind === 'room.join').about.id as string;
  };
  const plan = (person: Person, facts: object, note: string | null = null) =>
    stage.ask(person, 'inspection.plan', { id }, { act: person.envelope(), facts, note });

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    tage = await stage.signIn(accountOf.tage, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
    maja = await stage.signIn(accountOf.maja, 'administration');
  });
  afterAll(() => stage.store.close());

  it('is opened with its purpose, and no one outside can find it', async () => {
    const sent = { act: ines.envelope(), inspection: id, purpose: 'worker-protection' };
    const { answer } = await stage.ask(ines, 'room.open', {}, sent);
    expect(answer.inspection).toMatchObject({ purpose: 'worker-protection', leads: true, state: 'planned' });
    const again = await stage.ask(ines, 'room.open', {}, sent);
    expect(again.answer.receipt).toEqual(answer.receipt);
    await expect(stage.ask(tage, 'inspection.read', { id })).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('has one purpose for good, and no unit is invited before it can know where and when', async () => {
    await expect(plan(ines, { purpose: 'fair-competition' })).rejects.toMatchObject({
      fields: [{ path: 'facts.purpose' }],
    });
    const inviting = { act: ines.envelope(), toUnit: 21, ground: 'se.lag-2024-307.4', purpose: 'Staff register.' };
    await expect(stage.ask(ines, 'room.invite', { id }, inviting)).rejects.toMatchObject({
      text: { id: 'inspection.place-and-time-first' },
    });
    await plan(ines, { workplace: place, startsAt: '2026-12-04T17:30:00.000Z' }, secret);
  });

  it('is entered on the own ground of an agency that was invited, whose members then read its words', async () => {
    for (const toUnit of [21, 51]) {
      const ground = toUnit === 21 ? 'se.lag-2024-307.4' : 'se.consultation-without-person';
      await stage.ask(ines, 'room.invite', { id }, { act: ines.envelope(), toUnit, ground, purpose: 'Come along.' });
    }
    await carry();
    const invitation = await invitationOf(tage);
    const sent = { act: tage.envelope(), ground: 'se.lag-2024-307.4' };
    const { answer } = await stage.ask(tage, 'room.join', { id: invitation }, sent);
    expect(answer.invitation.inspection).toBe(id);
    const { answer: seen } = await stage.ask(tage, 'inspection.read', { id });
    expect(seen.note).toBe(secret);
    expect(seen.members.map(({ capacity }: { capacity: string }) => capacity)).toEqual(['supervision', 'supervision']);
    expect(seen.may).not.toContain('room.end');
  });

  it('opens its words for a member of another agency, and for no one else, whatever they hold', async () => {
    const wrapped = await stage.store.asOwner<{ agency: number }>(
      'select agency from keys.wrapped where stream = $1 order by agency',
      [id],
    );
    expect(wrapped.map(({ agency }) => agency)).toEqual([1, 2]);
    await expect(stage.ask(maja, 'inspection.read', { id })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(stage.ask(karin, 'inspection.read', { id })).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('lets no one in by another’s invitation, nor twice by one’s own', async () => {
    const ofKarin = await invitationOf(karin);
    const sent = { act: tage.envelope(), ground: 'se.lag-2024-307.4' };
    await expect(stage.ask(tage, 'room.join', { id: ofKarin }, sent)).rejects.toMatchObject({ kind: 'not-found' });
    await stage.ask(karin, 'room.join', { id: ofKarin }, { ...sent, act: karin.envelope() });
    await expect(
      stage.ask(karin, 'room.join', { id: ofKarin }, { ...sent, act: karin.envelope() }),
    ).rejects.toMatchObject({ text: { id: 'inspection.already-joined' } });
  });

  it('is written in by its members together', async () => {
    await plan(karin, { takesCare: { unit: 51, where: 'near-by' }, beds: { women: 2, men: 0 } });
    const { answer } = await stage.ask(ines, 'inspection.read', { id });
    expect(answer.beds).toEqual({ women: 2, men: 0 });
  });

  it('asks for an interpreter only those who may plan: not those who come along to read', async () => {
    const interpreters = [{ language: 'uz', state: 'asked' }];
    await plan(ines, { startsAt: '2026-11-27T17:30:00.000Z', interpreters });
    await stage.store.asOwner(
      `select access.add_person(1990, 21, 'Påhittad', 'Läsare', 'Reader', null, array['supervision'], array['reader'])`,
    );
    const reads = await stage.signIn('1990', 'supervision');
    const asked = async (person: Person): Promise<boolean> =>
      (await stage.ask(person, 'work.list')).answer.items.some(
        ({ kind: of, about }: { kind: string; about: { id: string } }) =>
          of === 'obstacle.inspection.no-interpreter' && about.id === id,
      );
    expect((await stage.ask(reads, 'inspection.read', { id })).answer.may).not.toContain('inspection.plan');
    expect([await asked(ines), await asked(tage), await asked(karin), await asked(reads)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    // An agency whose part is to read is not asked either, whatever its people hold.
    const write = `update access.member set may_write = $1 where unit = 21
      and realm = (select realm from inspections.inspection_now where id = $2)`;
    await stage.store.asOwner(write, [false, id]);
    expect([await asked(ines), await asked(tage)]).toEqual([true, false]);
    await stage.store.asOwner(write, [true, id]);
    await plan(ines, { interpreters: [{ ...interpreters[0], state: 'booked' }] });
    expect(await asked(ines)).toBe(false);
  });

  it('cannot be entered by a person who can run any SQL, without an invitation and an act', async () => {
    const open = (statement: string) =>
      stage.store.database.transaction('cape_app', async (tx) => {
        const { sql } = await import('kysely');
        await sql`select * from access.enter(${Buffer.from(maja.token)}, null, null)`.execute(tx);
        await sql.raw(statement).execute(tx);
      });
    await expect(open(`select access.join_room('${newId()}', '${newId()}')`)).resolves.toBeUndefined(); // no row, no room
    await expect(open(`select access.open_room('${newId()}', 'control')`)).rejects.toMatchObject({ code: '42501' });
    await expect(
      open("select access.change_capacity(gen_random_uuid(), gen_random_uuid(), 'supervision')"),
    ).rejects.toMatchObject({
      code: '42501',
    });
    const [room] = await stage.store.asOwner<{ id: string }>(
      "select id::text as id from access.realm where kind = 'room'",
    );
    await expect(open(`select access.end_room(gen_random_uuid(), ${room?.id})`)).rejects.toMatchObject({
      code: '42501',
    });
    await expect(open(`select access.leave_room(gen_random_uuid(), ${room?.id})`)).rejects.toMatchObject({
      code: '42501',
    });
    await expect(open(`select access.invite(gen_random_uuid(), ${room?.id}, 71, '${newId()}')`)).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('ends for all at once, and only its lead ends it', async () => {
    const end = (person: Person) =>
      stage.ask(person, 'room.end', { id }, { act: person.envelope(), reason: 'The inspection is over.' });
    await expect(end(tage)).rejects.toMatchObject({ text: { id: 'inspection.only-lead' } });
    await end(ines);
    for (const person of [ines, tage, karin]) {
      await expect(plan(person, { beds: { women: 9, men: 9 } })).rejects.toMatchObject({
        text: { id: 'inspection.ended' },
      });
    }
    const writers = await stage.store.asOwner(
      "select 1 from access.member m join access.realm r on r.id = m.realm where r.kind = 'room' and m.may_write",
    );
    expect(writers).toEqual([]);
  });

  it('is taken over by each agency into its own file, which then goes out of it', async () => {
    await stage.ask(tage, 'room.extract', { id }, { act: tage.envelope() });
    const { answer } = await stage.ask(tage, 'inspection.read', { id });
    expect(answer).toMatchObject({ state: 'taken', note: secret, beds: { women: 2, men: 0 } });
    const { answer: list } = await stage.ask(tage, 'inspection.list');
    expect(list.items).toHaveLength(1);
    const { answer: stays } = await stage.ask(karin, 'inspection.read', { id });
    expect(stays.state).toBe('ended');
  });
});
