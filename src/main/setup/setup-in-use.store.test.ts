import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBrowser } from '../../domains/access/sign-in/testing/a-browser.ts';
import { type Liar, startLiar } from '../../domains/access/sign-in/testing/a-liar.ts';
import { type RunningProvider, startProvider } from '../../domains/access/sign-in/testing/a-provider.ts';
import { keepingCheckpoints, notesIn, sealBeginnings, sealLogs } from '../../domains/audit/public.server.ts';
import { aSignal } from '../../domains/signals/testing/builders.ts';
import { uuidV4, uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import type { Database } from '../../platform/database/database.ts';
import { storeKinds } from '../../testing/stores.ts';
import { buildServer } from '../build-server.ts';
import { filesHere } from '../knowledge/knowledge-files.ts';
import { sayReport, verifyReport } from '../operating/audit-verify.ts';
import { type Installation, openInstallation } from '../operating/installation.ts';
import { answering } from '../running/answering.ts';
import { aSetupFile, asYaml } from './testing/a-setup-file.ts';
import { anInstallation, type EmptyInstallation } from './testing/an-installation.ts';

const origin = 'http://localhost:4100';
const secret = 'an invented secret of a test client';

describe.each(storeKinds())('a server over what cape setup has made, on %s', (kind) => {
  let here: EmptyInstallation;
  let installation: Installation;
  let database: Database;
  let cape: FastifyInstance;
  let real: RunningProvider;
  let liar: Liar;
  let codes: ReadonlyMap<string, string>;
  let setupSaid: string;

  beforeAll(async () => {
    here = await anInstallation(kind);
    liar = await startLiar();
    // Back-channel logout is not part of this: what the provider sends by itself goes nowhere.
    real = await startProvider(origin, 'invented-login', origin);
    const file = aSetupFile();
    const [first, second] = file.agencies;
    if (!first || !second) throw new Error('unreachable');
    file.agencies = [first, second];
    const secretFile = here.write('client-secret', `${secret}\n`);
    first.providers = [
      {
        key: 'invented-login',
        name: { sv: 'Påhittad inloggning', en: 'Invented sign-in' },
        issuer: real.issuer,
        clientId: real.clientId,
        secretFile,
        algorithms: ['RS256', 'ES256'],
      },
    ];
    second.providers = [
      {
        key: 'liar',
        name: { sv: 'En annan', en: 'Another' },
        issuer: liar.issuer,
        clientId: liar.clientId,
        secretEnv: 'SECRET_OF_ANOTHER',
      },
    ];
    const { said } = await here.setup([here.write('setup.yaml', asYaml(file)), '--json'], {
      SECRET_OF_ANOTHER: liar.clientSecret,
    });
    setupSaid = said;
    const { invitations } = JSON.parse(said) as { invitations: { person: string; code: string }[] };
    codes = new Map(invitations.map(({ person, code }) => [person, code]));

    installation = await openInstallation(here.settings, () => undefined);
    ({ database } = installation);
    const files = filesHere();
    const { clock, routes, runtime, knowledge, help } = await answering(installation, files, async () => undefined);
    cape = await buildServer({
      settings: here.settings,
      database,
      demo: false,
      clock,
      runtime,
      routes,
      knowledge,
      help,
      log: () => undefined,
      putBack: null,
    });
  });
  afterAll(async () => {
    await cape.close();
    await real.close();
    await liar.close();
    await database.close();
    await here.close();
  });

  const report = async () => {
    const keeper = keepingCheckpoints(database, notesIn(here.settings.checkpoints), () => undefined);
    await keeper.catchUp();
    await sealBeginnings(database, installation.keys.log, { keeper });
    await sealLogs(database, installation.keys.log, { keeper });
    const { exit, text } = sayReport(
      await verifyReport({ database, keys: installation.keys, checkpoints: here.settings.checkpoints }),
      'en',
      false,
    );
    return { exit, text };
  };

  it('says nothing of a secret', () => {
    expect(setupSaid).not.toContain(secret);
    expect(setupSaid).not.toContain(liar.clientSecret);
  });

  it('lets a person in at the provider of their agency with the code, once, and they register a first signal', async () => {
    const code = codes.get('invented-1/e-1') ?? '';
    const visitor = aBrowser(cape, origin);
    const invited = await visitor.send('/sign-in/invitation', { code });
    expect(invited.body).toContain('/sign-in/with/invented-login');
    expect(invited.body, 'the provider of another agency').not.toContain('/sign-in/with/liar');
    await visitor.sayWho(await visitor.go('/sign-in/with/invented-login'), 'employee-1', `${origin}/app`);
    const cookie = [...visitor.cookies(origin)].map(([name, value]) => `${name}=${value}`).join('; ');
    expect(cookie).toContain('cape-dev=');

    const headers = { cookie, host: 'localhost:4100', 'sec-fetch-site': 'same-origin' };
    const session = (await cape.inject({ url: '/api/session', headers })).json();
    const now = new Date();
    const sent = aSignal({
      id: uuidV7(now, randomBytes(16)),
      device: uuidV4(randomBytes(16)),
      deviceSeq: 1,
      capacity: 'supervision',
      sitting: session.sitting,
      happenedFrom: now.toISOString(),
      happenedTo: null,
      precision: 'minute',
    });
    const registered = await cape.inject({ method: 'POST', url: '/api/signals/register', headers, payload: sent });
    expect([registered.statusCode, registered.json()], registered.body).toEqual([201, expect.anything()]);

    const late = await aBrowser(cape, origin).send('/sign-in/invitation', { code });
    expect([late.status, late.body.includes('The code is not valid')]).toEqual([403, true]);
  });

  it('has a whole log, which names what the operator did as the operator’s', async () => {
    const { exit, text } = await report();
    expect([exit, text]).toEqual([0, expect.stringContaining('Consistent:')]);
    expect(text).toContain('Log 1: 1 entry was made by the operator of this installation, with npx cape setup');
    expect(text).toContain('Log 2: 1 entry was made by the operator');
  });

  it('tells the agency what was changed by numbers and keys, and no name of a person', async () => {
    const [entry] = await database.transaction('cape_verify', async (tx) => {
      const { sql } = await import('kysely');
      const { rows } = await sql<{ told: Record<string, unknown> }>`select convert_from(bytes, 'UTF8')::jsonb as told
        from audit.entry where log = 1 and convert_from(bytes, 'UTF8')::jsonb ->> 'verb' = 'installation.set-up'`.execute(
        tx,
      );
      return rows.map(({ told }) => told);
    });
    expect(entry).toMatchObject({ actor: 'operator', unit: 0, result: 'done', session: null });
    const changes = entry?.changes as { what: string; id?: string; done: string }[];
    expect(changes[0]).toEqual({ what: 'agency', key: 'invented-1', done: 'added' });
    expect(changes).toContainEqual({ what: 'person', id: '1001', done: 'added' });
    expect(changes).toContainEqual({ what: 'invitation', id: '1001', done: 'added' });
    const text = JSON.stringify(entry);
    for (const detail of ['Påhittad Person', 'e-1"', [...codes.values()][0] ?? '', secret])
      expect(text).not.toContain(detail);
  });

  it('finds an entry that says to be the operator’s and was made without the key file', async () => {
    await installation.database.close();
    const told = {
      verb: 'installation.set-up',
      result: 'done',
      actor: 'operator',
      unit: 0,
      at: '2026-11-30T09:00:00.000Z',
    };
    const proof = {
      once: '0'.repeat(32),
      mac: '0'.repeat(64),
      changes: [{ what: 'person', id: '1001', done: 'added' }],
    };
    await here.asOwner('select audit.write(1::smallint, null, $1::jsonb)', [JSON.stringify({ ...told, ...proof })]);
    installation = await openInstallation(here.settings, () => undefined);
    ({ database } = installation);
    const { exit, text } = await report();
    expect(exit).toBe(1);
    expect(text).toMatch(/row \d+/);
    expect(text).toContain('Log 1: 1 entry was made by the operator'); // that one, and not the other
  });
});
