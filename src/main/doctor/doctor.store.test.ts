import { chmodSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Liar, startLiar } from '../../domains/access/sign-in/testing/a-liar.ts';
import { storeKinds } from '../../testing/stores.ts';
import { aSetupFile, asYaml } from '../setup/testing/a-setup-file.ts';
import { anInstallation, type EmptyInstallation } from '../setup/testing/an-installation.ts';
import { doctorCommand } from './doctor-command.ts';
import { originCheck } from './origin-check.ts';

type Answer = { ok: boolean; checks: { id: string; status: string; text: string; mend: string | null }[] };

describe.each(storeKinds())('cape doctor, on %s', (kind) => {
  let here: EmptyInstallation;
  let liar: Liar;
  beforeAll(async () => {
    here = await anInstallation(kind);
    liar = await startLiar();
  });
  afterAll(async () => {
    await liar.close();
    await here.close();
  });

  const ask = async () => {
    let said = '';
    const print = (text: string) => (said += text);
    const exit = await doctorCommand(['--json'], here.settings, { print, complain: print, language: 'en' });
    return { exit, said, ...(JSON.parse(said) as Answer) };
  };
  const of = ({ checks }: Answer, id: string) => checks.filter((check) => check.id === id);
  const statusOf = (answer: Answer, id: string) => of(answer, id).map(({ status }) => status);
  const setUp = async (change: (provider: Record<string, unknown>) => void = () => undefined) => {
    const file = aSetupFile();
    file.agencies = file.agencies.slice(0, 1);
    const [agency] = file.agencies;
    const provider: Record<string, unknown> = {
      key: 'liar',
      name: { sv: 'Påhittad', en: 'Invented' },
      issuer: liar.issuer,
      clientId: liar.clientId,
      secretEnv: 'SECRET',
    };
    change(provider);
    agency?.providers.push(provider);
    const { exit, said } = await here.setup([here.write('setup.yaml', asYaml(file))], { SECRET: liar.clientSecret });
    expect(exit, said).toBe(0);
  };

  it('says of an empty database that no one can sign in, and what to do, and ends with 1', async () => {
    const answer = await ask();
    expect([answer.exit, answer.ok]).toEqual([1, false]);
    const [keys] = of(answer, 'agency-keys');
    expect([keys?.status, keys?.mend]).toEqual(['bad', expect.stringContaining('npx cape setup FILE')]);
    expect(answer.checks.filter(({ status, mend }) => (status === 'ok') !== (mend === null))).toEqual([]);
  });

  it('finds what was set up as it should be, and its secrets stand nowhere', async () => {
    await setUp();
    const answer = await ask();
    for (const id of ['database', 'agency-keys', 'sealing', 'checkpoints', 'provider'])
      expect(statusOf(answer, id), answer.said).toEqual(['ok']);
    expect(statusOf(answer, 'tip-desk')).toEqual(['warn', 'warn']); // no reader has made a key yet
    expect(statusOf(answer, 'key-file')).toEqual(['note']);
    expect(statusOf(answer, 'mail')).toEqual(['note']);
    expect(answer.said).not.toContain(liar.clientSecret);
    expect(answer.said).not.toContain('hemligt-prov');
    if (kind === 'postgres') {
      expect([statusOf(answer, 'database-roles'), statusOf(answer, 'clock')]).toEqual([['ok'], ['ok']]);
      const settings = of(answer, 'database-settings').map(({ status, text }) => `${status} ${text}`);
      expect(settings, 'the cluster of these tests does not flush').toContain('bad PostgreSQL has fsync = off.');
    } else expect(statusOf(answer, 'database-version')).toEqual(['warn']);
  });

  it('says of a county that is read by no one, as its country is, nothing of its own', async () => {
    const file = aSetupFile();
    file.agencies = file.agencies.slice(0, 1);
    file.tipDesks = { help: { unit: 'invented-1/unit-1', counties: ['SE-AB'] } };
    const { exit, said } = await here.setup([here.write('county.yaml', asYaml(file))]);
    expect(exit, said).toBe(0);
    const desks = of(await ask(), 'tip-desk').map(({ status, text }) => `${status} ${text.slice(0, 3)}`);
    expect(desks).toEqual(['warn SE:', 'warn SE:']);
  });

  it('names a sign-in service that says to be another, or has no keys', async () => {
    liar.tell({ metadata: { issuer: 'https://evil.invented.example' } });
    const other = await ask();
    expect(of(other, 'provider')).toEqual([
      expect.objectContaining({ status: 'bad', text: expect.stringContaining('another than CAPE was told') }),
    ]);
    liar.tell({ metadata: { jwks_uri: `${liar.issuer}/nowhere` } });
    expect(of(await ask(), 'provider')[0]?.text).toContain('publishes no keys');
    liar.tell({});
  });

  it('names a key file that others can read, and one that is missing', async () => {
    const keys = here.settings.keyFile;
    chmodSync(keys, 0o644);
    const open = await ask();
    chmodSync(keys, 0o600);
    expect([open.exit, of(open, 'key-file')[0]?.text]).toEqual([1, expect.stringContaining('can be read by others')]);
    renameSync(keys, `${keys}.away`);
    const missing = await ask();
    renameSync(`${keys}.away`, keys);
    expect([statusOf(missing, 'key-file'), statusOf(missing, 'database')]).toEqual([['bad'], ['bad']]);
    expect(statusOf(await ask(), 'key-file')).toEqual(['note']);
  });

  it('names a database that is not of this version', async () => {
    const [last] = await here.asOwner<{ number: number; name: string; checksum: string }>(
      'delete from cape.migration where number = (select max(number) from cape.migration) returning number, name, checksum',
    );
    const answer = await ask();
    await here.asOwner('insert into cape.migration (number, name, checksum) values ($1, $2, $3)', [
      last?.number,
      last?.name,
      last?.checksum,
    ]);
    expect([answer.exit, of(answer, 'database')[0]?.text]).toEqual([1, expect.stringContaining('npx cape migrate')]);
  });

  it('names the folder when there is none', async () => {
    rmSync(join(here.folder, 'gone'), { recursive: true, force: true });
    let said = '';
    const settings = { ...here.settings, data: join(here.folder, 'gone') };
    await doctorCommand([], settings, { print: (text) => (said += text), complain: () => undefined, language: 'sv' });
    expect(said).toContain('BAD Mappen');
  });
});

describe('the address that people type', () => {
  it.each<[string, (path: string) => [number, string], string]>([
    ['CAPE', () => [200, '{"status":"ok","warnings":[]}'], 'ok'],
    ['something else', () => [200, '<!doctype html>'], 'is not CAPE'],
    ['CAPE that is not ready', () => [503, '{"status":"failing"}'], 'is not ready'],
    [
      'a proxy that passes on another host',
      (path) => (path === '/sign-in' ? [421, ''] : [200, '{"status":"ok"}']),
      'another host',
    ],
  ])('is asked, and behind it is %s', async (_what, answer, wanted) => {
    const server = createServer((request, response) => {
      const [status, body] = answer(request.url ?? '');
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const check = await originCheck(origin);
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    expect(wanted === 'ok' ? check.status : check.text.message).toContain(wanted);
    const silent = await originCheck(origin);
    expect([silent.status, silent.text.id]).toEqual(['bad', 'doctor.origin-silent']);
  });
});
