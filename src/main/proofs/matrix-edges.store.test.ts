import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealLogs, verifyLogs } from '../../domains/audit/public.server.ts';
import { carryLetters } from '../../domains/disclosures/public.server.ts';
import { aSignal } from '../../domains/signals/testing/builders.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';

/** Places where the walls of several agencies meet, each of which was once wrong. */
describe.each(storeKinds())('at the edges of realms, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let tage: Person;
  let room: { country: string; realm: string };

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    tage = await stage.signIn(accountOf.tage, 'supervision');
    const [made] = await stage.store.asOwner<typeof room>(
      `insert into access.realm (country, id, kind, owner_unit, track) values ('SE', access.random_realm(), 'room', 11, 'control')
       returning country, id::text as realm`,
    );
    if (!made) throw new Error('There is no room.');
    room = made;
    await stage.store.asOwner(
      `insert into access.member (country, realm, unit, actor, capacity, track, may_write, until) values
       ('SE', $1, 11, null, 'supervision', 'control', true, null),
       ('SE', $1, null, $2, 'supervision', 'control', true, null),
       ('SE', $1, 11, null, 'administration', 'control', true, '2001-01-01'),
       ('SE', $1, 21, null, 'supervision', 'control', true, null)`,
      [room.realm, accountOf.ines],
    );
  });
  afterAll(() => stage.store.close());

  /** Registers in the room, which has no command of its own yet. */
  const inTheRoom = async () => {
    const { walls } = stage.runtime;
    const opened = await setStage(stage.store, { ...walls, own: () => room });
    const sent = aSignal(ines.envelope());
    await opened.ask(ines, 'signal.register', {}, sent);
    return sent;
  };
  const correctionOf = (sent: { act: { id: string } }, by: Person) => ({
    act: by.envelope(),
    basedOn: [sent.act.id],
    facts: {},
    narrative: 'En påhittad rättelse.',
    reason: 'Påhittat skäl.',
  });

  it('the officer who has taken a signal is named by their own unit, never by that of the reader', async () => {
    const { signal, act } = await inTheRoom();
    await stage.ask(tage, 'signal.correct', { id: signal }, correctionOf({ act }, tage));
    const ownerIs = async (account: string, reader: Person): Promise<string> => {
      await stage.store.asOwner('update signals.signal_now set owner = $1 where id = $2', [account, signal]);
      const { answer } = await stage.ask(reader, 'signal.list');
      return answer.items.find(({ id }: { id: string }) => id === signal).owner;
    };
    const [tagesUnit] = await stage.store.asOwner<{ name: string }>(
      'select name_en as name from access.unit where id = 21',
    );
    expect(await ownerIs(accountOf.tage, ines)).toBe(tagesUnit?.name);
    expect(await ownerIs(accountOf.tage, tage)).toMatch(/^Tage/);
    expect(await ownerIs(accountOf.ines, ines)).toMatch(/^Ines/);
    expect(await ownerIs(accountOf.maja, ines)).toBe('another agency'); // who has left no act there
  });

  it('a person who is refused since their capacity has ended is refused in the log too', async () => {
    const linus = await stage.signIn(accountOf.linus, 'support');
    await stage.store.asOwner('update access.capacity_grant set active_until = now() where account = $1', [
      accountOf.linus,
    ]);
    const refused = aSignal(linus.envelope());
    await expect(stage.ask(linus, 'signal.register', {}, refused)).rejects.toThrow();
    await expect(stage.ask(linus, 'signal.read', { id: refused.signal })).rejects.toThrow();
    const entries = await stage.store.asOwner<{ told: Record<string, unknown> }>(
      `select convert_from(bytes, 'UTF8')::jsonb as told from audit.entry
       where convert_from(bytes, 'UTF8')::jsonb ->> 'result' = 'refused capacity' order by seq`,
    );
    expect(entries.map(({ told }) => told)).toMatchObject([
      { actor: accountOf.linus, verb: 'signal.register', objects: [], sitting: linus.sitting },
      { actor: accountOf.linus, verb: 'signal.read', objects: [refused.signal], sitting: linus.sitting },
    ]);
    expect(entries.every(({ told }) => !('capacity' in told))).toBe(true);
    const { database, keys } = stage.store;
    await sealLogs(database, keys.log);
    expect((await verifyLogs(database, keys)).findings).toEqual([]);
  });

  it('what two agencies have written in one file can be read by both', async () => {
    const sent = await inTheRoom();
    await stage.ask(tage, 'signal.correct', { id: sent.signal }, correctionOf(sent, tage));
    for (const reader of [ines, tage]) {
      const { answer } = await stage.ask(reader, 'signal.read', { id: sent.signal });
      expect(answer.narrative).toBe('En påhittad rättelse.');
      expect(answer.timeline[0].reason).toBe('Påhittat skäl.');
    }
  });

  it('what another agency has done is shown in the name of its unit, not of ours', async () => {
    const sent = await inTheRoom();
    await stage.ask(tage, 'signal.acknowledge', { id: sent.signal }, { act: tage.envelope() });
    const { answer: seenByInes } = await stage.ask(ines, 'signal.read', { id: sent.signal });
    expect(seenByInes).toMatchObject({ registeredBy: 'Ines', owner: 'Tax control East' });
    const { answer: seenByTage } = await stage.ask(tage, 'signal.read', { id: sent.signal });
    expect(seenByTage).toMatchObject({ registeredBy: 'Inspection East', owner: 'Tage' });
  });

  it("who cannot be named by a unit is of another agency, and never of the reader's", async () => {
    const { signal } = await inTheRoom();
    const owned =
      "update signals.signal_now set owner = $1::text::bigint, folded = jsonb_set(folded, '{owner}', to_jsonb($1::text)) where id = $2";
    await stage.store.asOwner(owned, [accountOf.olav, signal]); // who has done nothing here, so no act names his unit
    const { answer: shown } = await stage.ask(ines, 'signal.read', { id: signal });
    const { answer: listed } = await stage.ask(ines, 'signal.list');
    const line = listed.items.find(({ id }: { id: string }) => id === signal);
    expect([shown.owner, line.owner]).toEqual(['another agency', 'another agency']);
  });

  it('the strip names each capacity once, and none whose time is over', async () => {
    const sent = await inTheRoom();
    const { answer } = await stage.ask(ines, 'signal.read', { id: sent.signal });
    expect(answer.visibility.sees[0]).toBe(
      'You and your colleagues in Inspection East, when you act in the capacity of supervision',
    );
  });

  it('the id of a signal that one sees cannot be registered again', async () => {
    const first = aSignal(ines.envelope());
    await stage.ask(ines, 'signal.register', {}, first);
    const second = aSignal(ines.envelope({ happenedFrom: '2001-01-01T00:00:00.000Z' }), { signal: first.signal });
    await expect(stage.ask(ines, 'signal.register', {}, second)).rejects.toMatchObject({ kind: 'conflict' });
    const { answer } = await stage.ask(ines, 'signal.read', { id: first.signal });
    expect(answer.timeline).toHaveLength(1);
  });

  it('the id of a signal that one does not see can be registered, as if it were nowhere', async () => {
    const theirs = aSignal(tage.envelope());
    await stage.ask(tage, 'signal.register', {}, theirs);
    const ours = aSignal(ines.envelope({ id: theirs.act.id }), { signal: theirs.signal, narrative: 'Vår egen.' });
    const { status, answer } = await stage.ask(ines, 'signal.register', {}, ours);
    expect([status, answer.signal.narrative]).toEqual([201, 'Vår egen.']);
    expect((await stage.ask(tage, 'signal.read', { id: theirs.signal })).answer.narrative).toBe(theirs.narrative);
  });

  it('a letter that cannot be delivered does not hold up the others', async () => {
    await stage.store.asOwner(
      `insert into disclosures.undelivered (letter, to_unit, posted_at) values ('00000000-0000-4000-8000-000000000000', 21, '2001-01-01')`,
    );
    const sent = aSignal(ines.envelope());
    await stage.ask(ines, 'signal.register', {}, sent);
    const letter = { act: ines.envelope(), toUnit: 21, facts: ['sector'], purpose: 'Råd', weighing: null };
    const body = { ...letter, ground: 'se.consultation-without-person' };
    await stage.ask(ines, 'signal.pass-on', { id: sent.signal }, body);
    await expect(carryLetters(stage.runtime)).rejects.toThrow('A letter that waits lies nowhere');
    const { answer } = await stage.ask(ines, 'signal.read', { id: sent.signal });
    expect(answer.crossings[0].receivedAt).not.toBeNull();
  });
});
