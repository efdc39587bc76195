import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter } from '../../domains/access/public.server.ts';
import { type Jobs, startJobs } from '../../platform/jobs/boss.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { jobWays } from '../domains.ts';
import { jobs as works } from './jobs.ts';

describe.each(storeKinds())('what is done without a request, on %s', (kind) => {
  let stage: Stage;
  let jobs: Jobs;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    jobs = await startJobs(stage.store.database, new Map(), () => undefined);
  });
  afterAll(async () => {
    await jobs.stop();
    await stage.store.close();
  });

  const named = async (sql: string) => (await stage.store.asOwner<{ kind: string }>(sql)).map((row) => row.kind);

  it('is a list that the domains and the migrations agree on', async () => {
    const done = [...works(stage.runtime).keys()].sort();
    const why = 'a kind of job stands in `jobs` of main/domains.ts and is inserted into access.job by a migration';
    expect(await named('select kind from access.job order by 1'), why).toEqual(done);
    expect(await named(`select name as kind from jobs.queue where name not like '\\_\\_%' order by 1`)).toEqual(done);
  });

  it('has its time: a scan reads a whole file, so it is taken alone and counts as lost only after an hour', async () => {
    const times = await stage.store.asOwner<{ name: string; seconds: number }>(
      `select name, expire_seconds as seconds from jobs.queue where name not like '\\_\\_%'`,
    );
    expect(times.find(({ name }) => name === 'attachment.scan')?.seconds).toBe(3600);
    // The export of a whole agency has six.
    expect(times.find(({ name }) => name === 'agency-export.make')?.seconds).toBe(21_600);
    expect(times.filter(({ seconds }) => seconds === 60)).toHaveLength(times.length - 2);
    expect([...(jobWays.takeLong ?? [])].sort()).toEqual(['agency-export.make', 'attachment.scan']);
    let most = 0;
    const taken = async () =>
      (await named(`select name as kind from jobs.job where name = 'attachment.scan' and state = 'active'`)).length;
    const { token } = await stage.signIn(accountOf.ines, 'supervision');
    await stage.store.database.transaction('cape_app', async (tx) => {
      await enter(tx, token, null);
      for (let n = 1; n <= 3; n++)
        await jobs.queue(tx, { kind: 'attachment.scan', unit: 11, id: `00000000-0000-4000-8000-00000000000${n}` });
    });
    let done = () => {};
    const all = new Promise<void>((resolve) => {
      done = resolve;
    });
    let count = 0;
    const counted = async () => {
      most = Math.max(most, await taken());
      count += 1;
      if (count === 3) done();
    };
    const scanning = await startJobs(
      stage.store.database,
      new Map([['attachment.scan', counted]]),
      () => undefined,
      jobWays,
    );
    await all;
    await scanning.stop();
    expect(most).toBe(1);
    await stage.store.asOwner(`delete from jobs.job where name = 'attachment.scan'`);
  });

  it('is not lost in silence when there is no queue for it', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    const { token } = await stage.signIn(accountOf.ines, 'supervision');
    const asking = (of: string, whose = token) =>
      stage.store.database.transaction('cape_app', async (tx) => {
        await enter(tx, whose, null);
        await jobs.queue(tx, { kind: of, unit: 11, id });
      });
    await expect(asking('nobody.does')).rejects.toThrow();
    await expect(asking('disclosure.deliver')).resolves.toBeUndefined();
    await expect(asking('disclosure.deliver', new Uint8Array(32))).rejects.toThrow('no context');
    expect(await named('select name as kind from jobs.job')).toEqual(['disclosure.deliver']);
  });
});

it('a job that ends after its server has stopped troubles no one', async () => {
  const stage = await setStage(await openStore('embedded', provisionPeople));
  let begun = () => {};
  let end = () => {};
  const running = new Promise<void>((done) => {
    begun = done;
  });
  const work = () => {
    begun();
    return new Promise<void>((_done, fail) => {
      end = () => fail(new Error('too late'));
    });
  };
  const unheard: unknown[] = [];
  const hear = (error: unknown) => unheard.push(error);
  process.on('unhandledRejection', hear);
  const jobs = await startJobs(stage.store.database, new Map([['disclosure.deliver', work]]), () => undefined);
  const { token } = await stage.signIn(accountOf.ines, 'supervision');
  await stage.store.database.transaction('cape_app', async (tx) => {
    await enter(tx, token, null);
    await jobs.queue(tx, { kind: 'disclosure.deliver', unit: 11, id: '00000000-0000-4000-8000-000000000000' });
  });
  await running;
  await jobs.stop(); // waits some seconds for what is running, and no longer
  await stage.store.close();
  end();
  await new Promise((wait) => setTimeout(wait, 200));
  process.off('unhandledRejection', hear);
  expect(unheard).toEqual([]);
});
