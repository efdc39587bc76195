import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepingCheckpoints, notesIn, sealLogs } from '../../domains/audit/public.server.ts';
import { storeKinds } from '../../testing/stores.ts';
import { verifyReport } from '../operating/audit-verify.ts';
import { anEmptyServer, answerAll, answerWho, type EmptyServer, makePasskey } from './testing/an-empty-server.ts';

const nothing = { agencies: 0, units: 0, accounts: 0, passkeys: 0, codes: 0, keys: 0, entries: 0 };
const counted = async ({ asOwner }: EmptyServer) =>
  (
    await asOwner(`select (select count(*)::int from access.agency) as agencies, (select count(*)::int from access.unit) as units,
      (select count(*)::int from access.account) as accounts, (select count(*)::int from access.passkey) as passkeys,
      (select count(*)::int from access.recovery_code) as codes, (select count(*)::int from access.agency_key) as keys,
      (select count(*)::int from audit.entry) as entries`)
  )[0];

describe.each(storeKinds())('the first set-up, on %s', (kind) => {
  let server: EmptyServer;
  beforeAll(async () => {
    server = await anEmptyServer(kind);
  });
  afterAll(() => server.close());
  const hourAgo = () => server.asOwner(`update access.first_start set until = clock_timestamp() - interval '1 second'`);

  it('nothing can be opened before a code was offered, and none that was not', async () => {
    const visitor = server.visitor();
    expect((await visitor.go('/set-up')).body).toContain('Set up this installation');
    for (const code of ['', 'nonsense', '0000-0000-0000-0000-0000-0000']) {
      const seen = await visitor.send('/set-up', { code });
      expect([seen.status, seen.body.includes('The code is not valid.')]).toEqual([403, true]);
    }
    expect((await visitor.go('/set-up/agency')).address).toBe(`${server.origin}/set-up`);
  });

  it('the newest code counts, for an hour', async () => {
    const older = await server.offer();
    const code = await server.offer();
    expect((await server.visitor().send('/set-up', { code: older })).body).toContain('The code is not valid.');
    await hourAgo();
    expect((await server.visitor().send('/set-up', { code })).body).toContain('An hour has passed');
  });

  it('of two browsers with one code the first goes on, and the second is told', async () => {
    const code = await server.offer();
    const [one, two] = [server.visitor(), server.visitor()];
    const came = await Promise.all([one, two].map((visitor) => visitor.send('/set-up', { code })));
    expect(came.map(({ status }) => status).sort()).toEqual([200, 403]);
    const [winner, loser] = came[0]?.status === 200 ? [one, two] : [two, one];
    expect((await winner.send('/set-up', { code })).address).toBe(`${server.origin}/set-up/country`);
    expect((await loser.send('/set-up', { code })).body).toContain('has been opened in another browser');
    expect((await loser.send('/set-up/country', { country: 'SE', language: 'sv' })).address).toBe(
      `${server.origin}/set-up`,
    );
  });

  it('a form of another site opens nothing', async () => {
    const code = await server.offer();
    const payload = new URLSearchParams({ code }).toString();
    const headers = { host: 'localhost:4100', 'content-type': 'application/x-www-form-urlencoded' };
    const foreign = { ...headers, 'sec-fetch-site': 'cross-site' };
    const answer = await server.whole.server.inject({ method: 'POST', url: '/set-up', headers: foreign, payload });
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([403, undefined]);
  });

  it('at a number no passkey can be made, and it is said before anything is opened', async () => {
    const code = await server.offer();
    const payload = new URLSearchParams({ code }).toString();
    const headers = {
      ...{ host: '127.0.0.1:4100', 'sec-fetch-site': 'same-origin', 'accept-language': 'en' },
      'content-type': 'application/x-www-form-urlencoded',
    };
    const answer = await server.whole.server.inject({ method: 'POST', url: '/set-up', headers, payload });
    expect(answer.body).toContain('http://localhost:4100/set-up');
    expect((await server.visitor().send('/set-up', { code })).status).toBe(200);
  });

  it('what is missing or wrong in a step is said, and no later step opens', async () => {
    const visitor = server.visitor();
    await visitor.send('/set-up', { code: await server.offer() });
    const said = async (step: string, form: Record<string, string>) =>
      (await visitor.send(`/set-up/${step}`, form)).body;
    expect(await said('country', { country: 'US', language: 'en' })).toContain('Choose a country.');
    expect(await said('country', {})).toContain('Choose a country.');
    expect((await visitor.send('/set-up/unit', { name: 'x' })).address).toBe(`${server.origin}/set-up/country`);
    await said('country', { country: 'LV', language: 'en' });
    expect(await said('agency', {})).toContain('Choose an agency from the list');
    expect(await said('agency', { name: 'x'.repeat(201), kind: 'police' })).toContain('at most 200');
    expect(await said('agency', { name: 'Izdomātā', kind: 'space' })).toContain('Choose what kind of agency');
    await said('agency', { name: 'Izdomātā', kind: 'police' });
    expect(await said('unit', { name: '' })).toContain('Write the name of the unit.');
    expect(await said('unit', { name: 'Parauga' })).toContain('Choose at least one capacity.');
    await said('unit', { name: 'Parauga', 'capacities-support': 'yes' });
    expect(await said('administrator', { name: '' })).toContain('Write your name.');
    expect((await visitor.once(`${server.origin}/set-up/passkey/ask`, {})).status).toBe(403);
    expect((await visitor.go('/set-up/codes')).address).toBe(`${server.origin}/set-up/administrator`);
  });

  it('a passkey for another challenge is not taken', async () => {
    const visitor = server.visitor();
    await visitor.send('/set-up', { code: await server.offer() });
    await answerWho(visitor);
    const { key } = await makePasskey(visitor, server.origin);
    const asked = JSON.parse((await visitor.once(`${server.origin}/set-up/passkey/ask`, {})).body);
    const seen = await visitor.once(`${server.origin}/set-up/passkey/made`, {
      answer: key.make(asked, { challenge: Buffer.alloc(32).toString('base64url') }),
    });
    expect([seen.status, seen.body.includes('could not be trusted')]).toEqual([400, true]);
  });

  it('after the hour nothing goes on; with a new code the same browser finds its answers, and no other does', async () => {
    const visitor = server.visitor();
    await visitor.send('/set-up', { code: await server.offer() });
    await answerWho(visitor);
    await hourAgo();
    const ended = await visitor.send('/set-up/unit', { name: 'x' });
    expect([ended.status, ended.body.includes('The hour is over')]).toEqual([403, true]);
    const again = await visitor.send('/set-up', { code: await server.offer() });
    expect(again.address).toBe(`${server.origin}/set-up/administrator`);
    expect(again.body).toContain('Alma Provberg');
    const other = await server.visitor().send('/set-up', { code: await server.offer() });
    expect(other.address).toBe(`${server.origin}/set-up/country`);
    expect(other.body).not.toContain('Provberg');
    expect((await visitor.go('/set-up/unit')).address).toBe(`${server.origin}/set-up`);
  });

  it('no step before the last has made anything', async () => {
    const visitor = server.visitor();
    await visitor.send('/set-up', { code: await server.offer() });
    await answerAll(server, visitor);
    expect(await counted(server)).toEqual(nothing);
    expect(JSON.stringify(await server.asOwner('select draft from access.first_start'))).not.toContain('Provberg');
  });

  it('a wrong fingerprint leads no further', async () => {
    const visitor = server.visitor();
    await visitor.send('/set-up', { code: await server.offer() });
    await answerWho(visitor);
    await makePasskey(visitor, server.origin);
    expect((await visitor.send('/set-up/codes', {})).body).toContain('then tick that you have them');
    await visitor.send('/set-up/codes', { kept: 'yes' });
    for (const fingerprint of ['', '0000-0000-0000-0000-0000-0000'])
      expect((await visitor.send('/set-up/key-file', { fingerprint })).status).toBe(400);
    expect((await visitor.go('/set-up/check')).address).toBe(`${server.origin}/set-up/key-file`);
  });

  it('the last step makes all of it at once, also where it is sent twice, and closes the way for ever', async () => {
    const visitor = server.visitor();
    await visitor.send('/set-up', { code: await server.offer() });
    const codes = await answerAll(server, visitor);
    expect(codes.length).toBe(8);
    const sent = await Promise.all([1, 2].map(() => visitor.once(`${server.origin}/set-up/check`, { known: 'yes' })));
    expect(sent.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await counted(server)).toEqual({
      ...nothing,
      agencies: 1,
      units: 1,
      accounts: 2,
      passkeys: 1,
      codes: 8,
      keys: 1,
      entries: 3,
    });
    const entries = await server.asOwner<{ entry: Record<string, unknown> }>(
      `select convert_from(bytes, 'UTF8')::jsonb as entry from audit.entry order by seq`,
    );
    expect(entries.map(({ entry }) => [entry.verb, entry.actor])).toEqual([
      ['installation.set-up', 'operator'],
      ['passkey.add', '1001'],
      ['session.start', '1001'],
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/Provberg|Izdom/);
    const [agency] = await server.asOwner('select country, key, kind, name_en from access.agency');
    expect(agency).toEqual({ country: 'LV', key: 'izdomata-agentura', kind: 'police', name_en: 'The Invented Agency' });
    const [unit] = await server.asOwner('select takes_letters_on from access.unit');
    expect(unit).toEqual({ takes_letters_on: 'criminal' });
    const rights = await server.asOwner(`select g.role, k.capacity from access.role_grant g, access.capacity_grant k`);
    expect(rights).toEqual([{ role: 'administrator', capacity: 'access-administration' }]);

    expect(await server.offer(), 'no further code').toBe('');
    for (const seen of [
      await visitor.go('/set-up'),
      await visitor.go('/set-up/check'),
      await visitor.send('/set-up', { code: codes[0] ?? '' }),
    ])
      expect([seen.status, seen.body.includes('This installation is set up')]).toEqual([404, true]);
    const log = JSON.stringify(server.whole.log);
    for (const code of codes) expect(log).not.toContain(code);
  });

  it('the log of the new agency verifies', async () => {
    const { store, folder } = server;
    const { database, keys } = store;
    const keeper = keepingCheckpoints(database, notesIn(folder), () => undefined);
    // What is written while another transaction of the cluster is open is sealed when that has ended.
    await expect
      .poll(async () => {
        await sealLogs(database, keys.log, { keeper });
        const report = await verifyReport({ database, keys, checkpoints: folder });
        return [report.exit, report.lines[0]?.values];
      })
      .toMatchObject([0, { entries: 3, logs: 1, sealed: 3 }]);
  });
});

describe('a database that is not empty any more', () => {
  let server: EmptyServer;
  beforeAll(async () => {
    server = await anEmptyServer('embedded');
  });
  afterAll(() => server.close());

  it('keeps the agency that a file has made meanwhile, and nothing of the pages', async () => {
    const visitor = server.visitor();
    await visitor.send('/set-up', { code: await server.offer() });
    await answerAll(server, visitor);
    await server.asOwner(
      `insert into access.agency (id, country, key, name_sv, name_en, kind) values (1, 'SE', 'provverket', 'Provverket', 'The Sample Agency', 'tax')`,
    );
    const seen = await visitor.send('/set-up/check', { known: 'yes' });
    expect([seen.status, seen.body.includes('This installation is set up')]).toEqual([404, true]);
    expect(await counted(server)).toEqual({ ...nothing, agencies: 1 });
    expect(await server.offer()).toBe('');
  });

  it('is refused by the function too, which is all that stands between two processes', async () => {
    const rows = await server.store.database.transaction('cape_login', (tx) =>
      sql`select * from access.set_up_first(${Buffer.alloc(32)}, '{}'::jsonb, ${Buffer.alloc(32)}, '{}'::jsonb)`.execute(
        tx,
      ),
    );
    expect(rows.rows).toEqual([]);
  });
});

describe('a demo', () => {
  it('has nothing to set up', async () => {
    const server = await anEmptyServer('embedded', {}, { demo: true });
    expect(await server.offer()).toBe('');
    const seen = await server.visitor().go('/set-up');
    expect([seen.status, seen.body.includes('This installation is set up')]).toEqual([404, true]);
    await server.close();
  });
});

describe('where people type an address with https', () => {
  let server: EmptyServer;
  beforeAll(async () => {
    server = await anEmptyServer('embedded', { CAPE_ORIGIN: 'https://cape.example.org' });
  });
  afterAll(() => server.close());

  it('nothing is opened at another one, and the cookie is bound to the host', async () => {
    const code = await server.offer();
    const payload = new URLSearchParams({ code }).toString();
    const headers = {
      'sec-fetch-site': 'same-origin',
      'accept-language': 'en',
      'content-type': 'application/x-www-form-urlencoded',
    };
    const at = (host: string) =>
      server.whole.server.inject({ method: 'POST', url: '/set-up', headers: { ...headers, host }, payload });
    const here = await at('localhost:4100');
    expect([here.statusCode, here.body.includes('https://cape.example.org/set-up')]).toEqual([403, true]);
    const there = await at('cape.example.org');
    expect(there.statusCode).toBe(303);
    expect(String(there.headers['set-cookie'])).toMatch(/__Host-cape-set-up=.*HttpOnly; Secure/);
  });
});
