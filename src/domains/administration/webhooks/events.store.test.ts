import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { carryLetters } from '../../disclosures/public.server.ts';
import { aSignal } from '../../signals/testing/builders.ts';
import { tellDue } from './jobs.server.ts';
import { hooked } from './testing/hooked.ts';
import { aReceiver, isSignedWith } from './testing/receiver.ts';

const unitOfKarin = 51;

describe.each(storeKinds())('what webhooks are told, on %s', (kind) => {
  let stage: Stage;
  let hooks: Awaited<ReturnType<typeof hooked>>;
  let ines: Person;
  let other: Person;
  let receiver: Awaited<ReturnType<typeof aReceiver>>;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    await stage.store.asOwner(
      `select access.add_person(1982, ${unitOfKarin}, 'Prov Annanstans', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
    );
    hooks = await hooked(stage);
    ines = await stage.signIn(accountOf.ines, 'supervision');
    other = await stage.signIn('1982', 'access-administration');
    receiver = await aReceiver();
  });
  afterAll(async () => {
    await receiver.stop();
    await stage.store.close();
  });

  /** Ines registers a signal and passes it on to the unit of Karin. */
  async function passedOn(): Promise<string> {
    const signal = hooks.newId();
    await stage.ask(ines, 'signal.register', {}, { ...aSignal(ines.envelope()), signal });
    await stage.ask(
      ines,
      'signal.pass-on',
      { id: signal },
      {
        act: ines.envelope(),
        toUnit: unitOfKarin,
        facts: ['sector'],
        purpose: 'Påhittat syfte med hemlighet.',
        ground: 'se.consultation-without-person',
        weighing: null,
      },
    );
    return signal;
  }

  it('tells what came to an agency and what was answered, by kind alone, to those that ask for it', async () => {
    const { secret } = await hooks.add({ address: receiver.address });
    const { secret: otherSecret } = await hooks.add({ address: receiver.address }, other);
    const { id: deaf } = await hooks.add({ address: receiver.address, kinds: ['task.due'] });
    await hooks.queued();
    const signal = await passedOn();
    expect(await hooks.queued(), 'what the agency itself writes is told to no one').toEqual([]);

    await carryLetters(stage.runtime);
    expect(await hooks.carry()).toEqual([]);
    const arrived = { type: 'matter.arrived', timestamp: testNow.toISOString(), data: { matter: 'signal' } };
    expect(receiver.heard.map(({ body }) => JSON.parse(body))).toEqual([arrived]);
    expect(receiver.heard.map((one) => isSignedWith(otherSecret, one))).toEqual([true]);

    const karin = await stage.signIn(accountOf.karin, 'support');
    const [theirs] = (await stage.ask(karin, 'signal.list', {}, { status: 'unanswered' })).answer.items;
    await stage.ask(karin, 'signal.acknowledge', { id: theirs.id }, { act: karin.envelope() });
    await carryLetters(stage.runtime);
    expect(await hooks.carry()).toEqual([]);
    const answered = { type: 'matter.answered', timestamp: testNow.toISOString(), data: {} };
    expect(receiver.heard.slice(1).map(({ body }) => JSON.parse(body))).toEqual([answered]);
    expect(receiver.heard.slice(1).map((one) => isSignedWith(secret, one))).toEqual([true]);
    expect((await hooks.read(deaf)).deliveries).toEqual([]);
    const sent = JSON.stringify(receiver.heard);
    for (const secret of [signal, theirs.id, 'hemlighet', theirs.reference]) expect(sent).not.toContain(secret);
  });

  it('is written with the act that causes it, or not at all', async () => {
    await hooks.queued();
    await passedOn();
    const { database } = stage.runtime;
    const announced = async () => {
      const [row] = await stage.store.asOwner<{ count: number }>(
        "select count(*)::int as count from access.webhook_delivery where event = 'matter.arrived'",
      );
      return row?.count ?? 0;
    };
    const before = await announced();
    // The first looks what there is to carry; the second carries it, and ends at the last moment.
    let transactions = 0;
    const transaction: typeof database.transaction = (role, work) =>
      database.transaction(role, async (tx) => {
        const done = await work(tx);
        transactions += 1;
        if (transactions === 2) throw new Error('It ended before it was kept.');
        return done;
      });
    await expect(carryLetters({ ...stage.runtime, database: { ...database, transaction } })).rejects.toThrow(
      'It ended before it was kept.',
    );
    expect(await announced()).toBe(before);
    expect(await hooks.queued()).toEqual([]);
    await carryLetters(stage.runtime);
    expect(await announced()).toBe(before + 1);
    expect(await hooks.queued()).toHaveLength(1);
  });

  it('tells of each task once, when its time has come', async () => {
    await hooks.queued();
    receiver.heard.length = 0;
    const { id } = await hooks.add({ address: receiver.address, kinds: ['task.due'] }, other);
    const day = 60 * 24;
    const runtimeAfter = (minutes: number) => ({
      ...stage.runtime,
      clock: () => new Date(testNow.getTime() + minutes * 60_000),
    });
    await tellDue(runtimeAfter(1));
    expect((await hooks.read(id, other)).deliveries).toEqual([]);
    await tellDue(runtimeAfter(60 * day));
    await tellDue(runtimeAfter(60 * day));
    await tellDue(runtimeAfter(61 * day));
    const [told, ...more] = (await hooks.read(id, other)).deliveries;
    expect(told).toMatchObject({ event: 'task.due', matter: 'signal', state: 'waiting' });
    expect(more).toEqual([]);
    await hooks.carry();
    expect(receiver.heard.map(({ body }) => JSON.parse(body))).toContainEqual({
      type: 'task.due',
      timestamp: told?.happenedAt,
      data: { matter: 'signal' },
    });

    // When a tip is due says when it came, and whether someone is in danger.
    const added = await stage.store.asOwner<{ kind: string }>(
      `insert into tasks.task_now (country, realm, id, stream, about_kind, about, kind, due_at, waits, open, facts)
        select t.country, t.realm, gen_random_uuid(), t.stream, k.kind, t.about, t.kind, $1, false, true, t.facts
        from (select x.* from tasks.task_now x join access.realm r on r.country = x.country and r.id = x.realm join access.unit u on u.id = r.owner_unit
          join access.webhook w on w.agency = u.agency where w.id = $2 and x.open and not x.waits and x.about_kind = 'signal' limit 1) t
        cross join (values ('tip'), ('tip-key'), ('suspicion')) k (kind) returning about_kind as kind`,
      [new Date(testNow.getTime() + 62 * day * 60_000), id],
    );
    expect(added).toHaveLength(3);
    await tellDue(runtimeAfter(63 * day));
    expect((await hooks.read(id, other)).deliveries.map(({ matter }) => matter).sort()).toEqual([
      'signal',
      'suspicion',
    ]);
  });
});
