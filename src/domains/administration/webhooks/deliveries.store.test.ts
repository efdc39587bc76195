import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Jobs, startJobs } from '../../../platform/jobs/boss.ts';
import { provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { mostTries } from './delivery.ts';
import { deliverEvent, hookJob, hookJobs, tellDue } from './jobs.server.ts';
import { hooked, sendingHere } from './testing/hooked.ts';
import {
  aReceiver,
  breaksOff,
  hangs,
  isSignedWith,
  redirectsTo,
  refuses,
  saysWithoutEnd,
  speaksNonsense,
  takes,
} from './testing/receiver.ts';

describe.each(storeKinds())('what is delivered to webhooks, on %s', (kind) => {
  let stage: Stage;
  let hooks: Awaited<ReturnType<typeof hooked>>;
  let receiver: Awaited<ReturnType<typeof aReceiver>>;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    hooks = await hooked(stage);
    receiver = await aReceiver();
  });
  afterAll(async () => {
    await receiver.stop();
    await stage.store.close();
  });

  /** A webhook at the receiver, and a test event that waits for it. */
  const tested = async (over: object = {}) => {
    await hooks.queued();
    receiver.heard.length = 0;
    receiver.does(takes);
    const hook = await hooks.add({ address: receiver.address, ...over });
    await hooks.act(hook.id, 'test');
    return hook;
  };

  it('is signed as Standard Webhooks say, and says what kind and when and nothing else', async () => {
    const { id, secret } = await tested();
    expect(await hooks.carry()).toEqual([]);
    const [heard] = receiver.heard;
    if (!heard) throw new Error('The receiver heard nothing.');
    expect(isSignedWith(secret, heard)).toBe(true);
    expect(isSignedWith(`whsec_${Buffer.alloc(32).toString('base64')}`, heard)).toBe(false);
    expect(isSignedWith(secret, { ...heard, body: `${heard.body} ` })).toBe(false);
    expect(heard.headers['webhook-timestamp']).toBe('1764000000');
    expect(JSON.parse(heard.body)).toEqual({ type: 'webhook.test', timestamp: testNow.toISOString(), data: {} });
    const delivery = await hooks.newest(id);
    expect(delivery).toMatchObject({
      state: 'delivered',
      tries: 1,
      tried: [{ outcome: 'delivered', status: 204 }],
      matter: null,
    });
    expect(heard.headers['webhook-id']).toBe(delivery.id);
    expect((await hooks.read(id)).webhook.deliveredAt).toBe(testNow.toISOString());
  });

  it('is signed with both secrets while one is replaced, and with the new alone after that', async () => {
    const { id, secret } = await tested();
    const { secret: next, page } = await hooks.act(id, 'replace-secret');
    expect(next).not.toBe(secret);
    expect(page.webhook.earlierUntil).not.toBeNull();
    await hooks.carry();
    expect(receiver.heard.map((one) => [isSignedWith(secret, one), isSignedWith(next, one)])).toEqual([[true, true]]);
    await stage.store.asOwner('update access.webhook set earlier_until = now() where id = $1', [id]);
    await hooks.act(id, 'test');
    await hooks.carry();
    const last = receiver.heard.at(-1);
    expect(last && [isSignedWith(secret, last), isSignedWith(next, last)]).toEqual([false, true]);
  });

  it.each([
    ['refuses', refuses(503), 'refused', 503],
    ['is gone', refuses(410), 'refused', 410],
    ['breaks off', breaksOff, 'unreachable', null],
    ['speaks nonsense', speaksNonsense, 'unreachable', null],
  ] as const)('is tried again where the receiver %s', async (_what, does, outcome, status) => {
    const { id } = await tested();
    receiver.does(does);
    expect(await hooks.carry()).toHaveLength(1);
    expect(await hooks.newest(id)).toMatchObject({ state: 'waiting', tries: 1, tried: [{ outcome, status }] });
  });

  it('follows no redirect, wherever it leads', async () => {
    const elsewhere = await aReceiver();
    const { id } = await tested();
    receiver.does(redirectsTo(elsewhere.address));
    expect(await hooks.carry()).toHaveLength(1);
    expect(await hooks.newest(id)).toMatchObject({ state: 'waiting', tried: [{ outcome: 'redirected', status: 307 }] });
    expect(elsewhere.heard).toEqual([]);
    await elsewhere.stop();
  });

  it('waits for no one without end, and reads no more than the first line and its headers', async () => {
    const { id } = await tested();
    receiver.does(hangs);
    expect(await hooks.carry({ ...sendingHere, patience: 50 })).toHaveLength(1);
    expect(await hooks.newest(id)).toMatchObject({ state: 'waiting', tried: [{ outcome: 'timed-out', status: null }] });
    const { id: second } = await tested();
    receiver.does(saysWithoutEnd);
    expect(await hooks.carry()).toEqual([]);
    expect(await hooks.newest(second)).toMatchObject({ state: 'delivered', tried: [{ status: 200 }] });
  });

  it('arrives under the same id once a receiver that was down has come back', async () => {
    const gone = await aReceiver();
    await gone.stop();
    const { id, secret } = await tested({ address: gone.address });
    const [job] = await hooks.carry();
    expect(await hooks.newest(id)).toMatchObject({ state: 'waiting', tries: 1, tried: [{ outcome: 'unreachable' }] });
    const back = await aReceiver(gone.port);
    if (job) await deliverEvent(stage.runtime, sendingHere, job);
    expect((await hooks.newest(id)).tried.map(({ outcome }) => outcome)).toEqual(['delivered', 'unreachable']);
    expect(back.heard.map((one) => [one.headers['webhook-id'], isSignedWith(secret, one)])).toEqual([[job?.id, true]]);
    // Its job done once more does nothing more.
    if (job) await deliverEvent(stage.runtime, sendingHere, job);
    expect(back.heard).toHaveLength(1);
    await back.stop();
  });

  it('is given up after its last try, stays to be seen, and is sent again or dropped by an administrator', async () => {
    const { id } = await tested();
    receiver.does(refuses(500));
    const [job] = await hooks.carry();
    if (!job) throw new Error('It was not tried again.');
    for (let tries = 1; tries < mostTries - 1; tries += 1)
      await expect(deliverEvent(stage.runtime, sendingHere, job)).rejects.toThrow('did not take it');
    await deliverEvent(stage.runtime, sendingHere, job);
    const dead = await hooks.newest(id);
    expect(dead).toMatchObject({ state: 'dead', tries: mostTries });
    expect(dead.tried).toHaveLength(mostTries);
    expect(dead.tried.every(({ outcome, status, took }) => outcome === 'refused' && status === 500 && took >= 0)).toBe(
      true,
    );
    expect((await hooks.read(id)).webhook).toMatchObject({ waiting: 0, dead: 1 });
    expect(await hooks.queued()).toEqual([]);

    receiver.does(takes);
    await hooks.act(id, 'send-again', { delivery: dead.id });
    expect(await hooks.carry()).toEqual([]);
    expect(await hooks.newest(id)).toMatchObject({ id: dead.id, state: 'delivered', tries: 1 });
    const settled = { kind: 'conflict', text: { id: 'webhook.delivery-is-settled' } };
    await expect(hooks.act(id, 'send-again', { delivery: dead.id })).rejects.toMatchObject(settled);
    await expect(hooks.act(id, 'drop', { delivery: dead.id })).rejects.toMatchObject(settled);
    await expect(hooks.act(id, 'drop', { delivery: hooks.newId() })).rejects.toMatchObject(settled);

    await hooks.act(id, 'test');
    const waiting = await hooks.newest(id);
    await hooks.act(id, 'drop', { delivery: waiting.id });
    receiver.heard.length = 0;
    expect(await hooks.carry()).toEqual([]);
    expect(receiver.heard).toEqual([]);
  });

  it('waits while the webhook is paused, and is sent once it is resumed; what ends drops what waits', async () => {
    const { id } = await tested();
    await hooks.act(id, 'set-paused', { paused: true });
    expect(await hooks.carry()).toEqual([]);
    expect(receiver.heard).toEqual([]);
    expect((await hooks.read(id)).webhook.waiting).toBe(1);
    await hooks.act(id, 'set-paused', { paused: false });
    expect(await hooks.carry()).toEqual([]);
    expect(receiver.heard).toHaveLength(1);
    await hooks.act(id, 'test');
    await hooks.act(id, 'end');
    expect(await hooks.carry()).toEqual([]);
    expect(receiver.heard).toHaveLength(1);
    expect((await hooks.read(id)).deliveries.map(({ state }) => state).sort()).toEqual(['delivered', 'dropped']);
  });

  it.each([
    ['on this computer', { inDemo: false, hosts: [] }, 'blocked'],
    ['without TLS, though its host is allowed', { inDemo: false, hosts: ['127.0.0.1'] }, 'blocked'],
  ])('goes in production to no address %s', async (_where, reach, outcome) => {
    const { id } = await tested();
    expect(await hooks.carry({ ...sendingHere, reach })).toHaveLength(1);
    expect(receiver.heard).toEqual([]);
    expect(await hooks.newest(id)).toMatchObject({ tried: [{ outcome }] });
  });

  it('is given up where its job was lost, so that it is seen', async () => {
    const { id } = await tested();
    await hooks.queued();
    await stage.store.asOwner(
      "update access.webhook_delivery set queued_at = now() - interval '11 days' where webhook = $1",
      [id],
    );
    await tellDue(stage.runtime);
    expect(await hooks.newest(id)).toMatchObject({ state: 'dead', tries: 0 });
  });

  it('keeps the newest forty-eight tries of each, which no one changes, and forgets them with it', async () => {
    const { id } = await tested();
    receiver.does(refuses(503));
    const [job] = await hooks.carry();
    if (!job) throw new Error('It was not tried again.');
    await stage.store.asOwner(
      `insert into access.webhook_try (delivery, number, tried_at, took_ms, outcome)
        select $1, n, now(), n, 'timed-out' from generate_series(2, 49) n`,
      [job.id],
    );
    await expect(deliverEvent(stage.runtime, sendingHere, job)).rejects.toThrow('did not take it');
    const { tried } = await hooks.newest(id);
    expect([tried.length, tried[0]?.outcome, tried[1]?.took, tried.at(-1)?.took]).toEqual([48, 'refused', 49, 3]);
    const may = await stage.store.asOwner(
      `select 1 from (values ('cape_app'), ('cape_worker'), ('cape_read'), ('cape_ctx')) as r(name)
        where has_any_column_privilege(r.name, 'access.webhook_try', 'update')`,
    );
    expect(may).toEqual([]);
    await stage.store.asOwner(
      `update access.webhook_delivery set state = 'dead', queued_at = now() - interval '89 days' where id = $1`,
      [job.id],
    );
    await tellDue(stage.runtime);
    expect(await hooks.newest(id)).toMatchObject({ state: 'dead' });
    await hooks.act(id, 'end');
    const left = () => stage.store.asOwner('select 1 from access.webhook_try where delivery = $1', [job.id]);
    expect(await left()).toHaveLength(48);
    await stage.store.asOwner(
      `update access.webhook_delivery set settled_at = now() - interval '31 days' where id = $1`,
      [job.id],
    );
    await tellDue(stage.runtime);
    expect(await left()).toEqual([]);
  });

  it('that failed, or waits for a webhook that stays paused, is kept for ninety days', async () => {
    const { id } = await tested();
    await hooks.act(id, 'set-paused', { paused: true });
    await stage.store.asOwner(
      "update access.webhook_delivery set queued_at = now() - interval '89 days' where webhook = $1",
      [id],
    );
    await tellDue(stage.runtime);
    expect((await hooks.read(id)).deliveries).toMatchObject([{ state: 'waiting' }]);
    await stage.store.asOwner(
      "update access.webhook_delivery set queued_at = now() - interval '91 days' where webhook = $1",
      [id],
    );
    await tellDue(stage.runtime);
    expect((await hooks.read(id)).deliveries).toEqual([]);
  });

  it('is delivered by the jobs of the server, and what no one takes is no fault of it', async () => {
    await tested();
    const faults: unknown[] = [];
    let jobs: Jobs | null = null;
    const failed = hooks.add({ address: 'http://127.0.0.1:1/' }).then(({ id }) => hooks.act(id, 'test'));
    await failed;
    const arrived = new Promise<void>((done) => {
      receiver.does((response) => {
        takes(response, { path: '', headers: {}, body: '' });
        done();
      });
    });
    jobs = await startJobs(stage.store.database, hookJobs(stage.runtime, sendingHere), (error) => faults.push(error), {
      waitForOthers: new Set([hookJob]),
    });
    await arrived;
    await jobs.stop();
    expect(faults).toEqual([]);
  });
});
