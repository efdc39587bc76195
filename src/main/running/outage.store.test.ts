import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../../platform/testing/postgres-cluster.ts';
import { storeKinds } from '../../testing/stores.ts';
import { type Launched, launch, runProgram, setUpInEarnest } from '../proofs/testing/built-server.ts';

/** A session that does not exist: it is looked for in the database. */
const cookie = `cape-dev=${Buffer.alloc(32, 7).toString('base64url')}`;
const asked = [
  '/health',
  '/health/ready',
  '/api/session',
  '/sign-in',
  '/work/sv/tip',
  '/work/en/tip',
  `/calendar/${'A'.repeat(43)}.ics`,
];

/** Pages for workers are of the country of an agency. */
const agency = `agencies:
  - key: prov
    country: SE
    kind: police
    name: { sv: Provpolisen, en: The Sample Police }
    units: [{ key: prov, name: { sv: Provenheten, en: The Sample Unit }, capacities: [criminal-investigation] }]
    people: []
`;

describe.runIf(storeKinds().includes('postgres'))('a server whose PostgreSQL is gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cape-outage-'));
  let cluster: Cluster;
  let server: Launched;
  let origin: string;

  beforeAll(async () => {
    const started = await startCluster({ flushes: false });
    if (!started) throw new Error('There is no PostgreSQL here.');
    cluster = started;
    const owner = await cluster.createDatabase();
    const settings = await setUpInEarnest(folder, owner);
    const file = join(folder, 'agency.yaml');
    writeFileSync(file, agency);
    const setUp = await runProgram('cli', ['setup', file], { ...settings, CAPE_OWNER_URL: owner });
    expect(setUp).toMatchObject({ exit: 0 });
    server = await launch(settings);
    origin = (await server.ready()).replace('localhost', '127.0.0.1');
  });
  afterAll(async () => {
    await server?.kill9();
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** One that hangs is no failure by a clock: the run ends what stands still (scripts/ready/stall.mjs). */
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${origin}${path}`, {
      ...init,
      headers: { cookie, accept: 'text/html', ...init.headers },
      redirect: 'manual',
    });
  const status = async (path: string) => (await ask(path)).status;
  const answersAgain = async () => {
    while ((await status('/health')) !== 200) await new Promise((done) => setTimeout(done, 100));
  };
  const lines = () =>
    server
      .said()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { event: string; route?: string; fault?: { code: string | null } });
  const events = (event: string) => lines().filter((line) => line.event === event);

  it('says everything in JSON, one object a line, and is alive and ready before', async () => {
    expect(events('says').length).toBeGreaterThan(1);
    expect(await Promise.all(['/health', '/health/live', '/health/ready'].map(status))).toEqual([200, 200, 200]);
  });

  it('answers a monitor that asks by its address, and no other', async () => {
    const by = (host: string, path: string) =>
      new Promise<number>((done, fail) => {
        get(`${origin}${path}`, { headers: { host } }, ({ statusCode }) => done(statusCode ?? 0)).on('error', fail);
      });
    expect(await Promise.all(['/health', '/health/live', '/health/ready'].map((path) => by('10.0.0.5', path)))).toEqual(
      [200, 200, 200],
    );
    expect(await by('10.0.0.5', '/sign-in')).toBe(421);
  });

  it('stopped in its tracks: each request is asked to come again, the process is alive, and all of it goes on afterwards', async () => {
    cluster.pause();
    try {
      const many = Array.from({ length: 5 }, () => asked.filter((path) => path !== '/sign-in')).flat();
      const answers = await Promise.all(many.map((path) => ask(path)));
      expect(answers.map(({ status }) => status)).toEqual(many.map(() => 503));
      expect(answers.map(({ headers }) => Number(headers.get('retry-after')) > 0)).toEqual(many.map(() => true));
      expect(await status('/health/live')).toBe(200);
      const health = (await (await ask('/health')).json()) as { warnings: string[] };
      expect(health.warnings.some((line) => line.startsWith('database-silent'))).toBe(true);
    } finally {
      cluster.resume();
    }
    await answersAgain();
    expect(await status('/api/session')).toBe(401);
    expect(await status('/work/sv/tip')).toBe(200);
  });

  it('a worker sees it in the design and language of their page, keeps what they wrote, and leaves no line', async () => {
    cluster.pause();
    try {
      const page = await ask('/work/en/tip');
      const text = await page.text();
      expect(page.status).toBe(503);
      expect(page.headers.get('content-security-policy')).toContain("script-src 'none'");
      expect(text).toContain('<html lang="en"');
      expect(text).toContain('This is not working right now');
      expect(text).toContain('/work/page.css');
      expect(await (await ask('/work/sv/tip')).text()).toContain('Det här fungerar inte just nu');
      const sent = await ask('/work/sv/tip', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ at: 'what', what: 'zQvWritten once' }),
      });
      expect(sent.status).toBe(503);
      expect(await sent.text()).toContain('value="zQvWritten once"');
      expect(server.said()).not.toContain('/work');
      expect(server.said()).not.toContain('zQvWritten');
    } finally {
      cluster.resume();
    }
    await answersAgain();
  });

  it('ended and started again: refused with the reason in the log, once, and served when it is back', async () => {
    const before = events('database-silent').length;
    cluster.kill9();
    expect(await status('/api/session')).toBe(503);
    while (events('database-silent').length === before) expect(await status('/health')).toBe(503);
    for (let turn = 0; turn < 20; turn++) expect(await status('/api/session')).toBe(503);
    await cluster.restart();
    await answersAgain();
    expect(await status('/api/session')).toBe(401);
    const silences = events('database-silent').slice(before);
    expect(silences).toHaveLength(1);
    expect(silences[0]?.fault?.code).not.toBeNull();
    expect(events('fault')).toEqual([]); // an outage is no fault of ours, and no line for each request
    expect(events('database-answers').length).toBeGreaterThan(before);
  });

  it('ends when it is asked to, though nothing answers it', async () => {
    cluster.pause();
    try {
      process.kill(server.pid, 'SIGTERM');
      expect(await server.ended).not.toBeNull(); // by itself, and not killed
    } finally {
      cluster.resume();
    }
  });
});
