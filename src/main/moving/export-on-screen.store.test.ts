import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterForUnit } from '../../domains/access/public.server.ts';
import {
  endOldExports,
  exportJob,
  lendLeaving,
  listBrokenOffExports,
  takeExport,
} from '../../domains/administration/public.server.ts';
import { uuidV4 } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { openWith } from '../../platform/crypto/age.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import type { Tx } from '../../platform/database/database.ts';
import { unzip } from '../../platform/testing/unzip.ts';
import { attachmentDeeds } from '../../testing/deeds/attachments.ts';
import { tellSome } from '../../testing/deeds/tell.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, provisionNothing, storeKinds } from '../../testing/stores.ts';
import { startWhole } from '../proofs/world/whole-server.ts';
import { forgetScratch, makeExport, resumeExports } from './make-export.ts';
import { exported, filesIn, imported } from './testing/folders.ts';

const unit = 11;
const problem = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'done',
    (error: unknown) => (error instanceof Problem ? error.text.id : Promise.reject(error)),
  );

describe.each(storeKinds())('everything that an agency owns, taken out on screen, on %s', (kind) => {
  let home: string;
  let stage: Stage;
  let whole: Awaited<ReturnType<typeof startWhole>>;
  let alma: Person;
  let second: Person;
  let elsewhere: Person;
  let ines: Person;
  let identity: string;
  let recipient: string;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'cape-on-screen-'));
    stage = await setStage(await openStore(kind, provisionPeople));
    await tellSome(stage, [attachmentDeeds]);
    await stage.store.asOwner(
      `select access.add_person(1981, ${unit}, 'Prov Andersson', 'administratör', 'administrator', null, array['access-administration'], array['administrator']),
        access.add_person(1982, 21, 'Prov Annanstans', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
    );
    await stage.store.asOwner(
      `update access.role_grant set active_from = now() - interval '8 days' where role = 'administrator'`,
    );
    whole = await startWhole(stage);
    alma = await stage.signIn(accountOf.alma, 'access-administration');
    second = await stage.signIn('1981', 'access-administration');
    elsewhere = await stage.signIn('1982', 'access-administration');
    ines = await stage.signIn(accountOf.ines, 'supervision');
    identity = await generateX25519Identity();
    recipient = await identityToRecipient(identity);
  });
  afterAll(async () => {
    await whole.server.close();
    await stage.store.close();
    rmSync(home, { recursive: true, force: true });
  });

  const newId = () => uuidV4(randomBytes(16));
  const ask = (by: Person, id: string) =>
    stage.ask(
      by,
      'agency-export.ask',
      {},
      { act: by.envelope(), export: id, reason: 'Kanariefågel byter.', to: 'Kanariefågel IT' },
    );
  const step = (by: Person, verb: string, id: string, over: object = {}) =>
    stage.ask(by, `agency-export.${verb}`, { id }, { act: by.envelope(), ...over });
  const agree = (by: Person, id: string, to = recipient) => step(by, 'agree', id, { recipient: to });
  const list = async (by: Person) => (await stage.ask(by, 'agency-export.list')).answer;
  const one = async (by: Person, id: string) =>
    (await list(by)).items.find((line: { id: string }) => line.id === id) ?? null;
  const make = (id: string, over: object = {}) =>
    makeExport({ ...stage.runtime, version: '1.2.3', scratch: home, ...over }, { unit, id });
  const asJob = <T>(work: (tx: Tx) => Promise<T>) =>
    stage.store.database.transaction('cape_worker', async (tx) => {
      await enterForUnit(tx, unit, exportJob);
      return work(tx);
    });
  const get = (by: Person, id: string, headers: Record<string, string> = {}) =>
    whole.server.inject({
      method: 'GET',
      url: `/api/administration/exports/${id}/file`,
      headers: { host: 'localhost', cookie: `cape-dev=${Buffer.from(by.token).toString('base64url')}`, ...headers },
    });
  const pieces = async () =>
    Number((await stage.store.asOwner('select count(*) as n from access.agency_export_piece'))[0]?.n);
  const lent = async () =>
    stage.store.asOwner(
      `select 1 from pg_auth_members where roleid = 'cape_leave'::regrole and member = 'cape_worker'::regrole`,
    );

  it('is asked for by one administrator, which every other of the agency sees and no one else', async () => {
    const id = newId();
    expect((await ask(alma, id)).status).toBe(201);
    expect(await one(second, id)).toMatchObject({
      ...{ state: 'asked', askedBy: 'Alma', isOwn: false, reason: 'Kanariefågel byter.', to: 'Kanariefågel IT' },
      may: expect.arrayContaining(['agency-export.agree', 'agency-export.decline']),
    });
    expect(await one(elsewhere, id)).toBeNull();
    expect(await problem(stage.ask(ines, 'agency-export.list'))).toBe('access.may-not');
    // Nothing is made of it yet, also where the job is called for it.
    await make(id);
    expect((await one(alma, id)).state).toBe('asked');
    expect(await problem(agree(alma, id))).toBe('leaving.of-one');
    expect(await problem(agree(elsewhere, id))).toBe('access.not-found');
    expect(await problem(agree(second, id, `${recipient.slice(0, -1)}${recipient.endsWith('q') ? 'p' : 'q'}`))).toBe(
      'leaving.no-recipient',
    );
    await step(second, 'decline', id);
    expect(await one(alma, id)).toMatchObject({ state: 'declined', answeredBy: 'Prov Andersson' });
    expect(await problem(agree(second, id))).toBe('leaving.not-asked');
  });

  it('is not agreed to by one who has been an administrator for less than a week', async () => {
    const id = newId();
    await ask(alma, id);
    const since = (days: number) =>
      stage.store.asOwner(
        `update access.role_grant set active_from = now() - make_interval(days => $1) where account = 1981 and role = 'administrator'`,
        [days],
      );
    await since(6);
    expect(await problem(agree(second, id))).toBe('leaving.not-by-you');
    await since(8);
    await step(second, 'cancel', id);
    expect(await one(alma, id)).toMatchObject({ state: 'canceled', endedBy: 'Prov Andersson' });
  });

  it('is made once another has agreed, sealed to the key that they brought, and comes in again byte by byte', async () => {
    const id = newId();
    await ask(alma, id);
    await agree(second, id);
    await make(id);
    await make(id);
    const ready = await one(alma, id);
    expect(ready).toMatchObject({ state: 'ready', recipient, damaged: 0, fault: null });
    expect(readdirSync(home)).toEqual([]);
    expect(await lent()).toEqual([]);
    // Who agreed may not fetch it, and who asked not without the press that asks for a proof.
    expect(await problem(step(second, 'fetch', id))).toBe('leaving.fetched-by-another');
    expect((await get(alma, id)).body).toContain('leaving.not-open');
    await step(alma, 'fetch', id);
    const fetched = await get(alma, id);
    expect(fetched.headers).toMatchObject({
      'accept-ranges': 'bytes',
      etag: `"${id}"`,
      'content-length': String(ready.bytes),
    });
    expect(sha256(fetched.rawPayload).toString('hex')).toBe(ready.digest);
    // It goes on where it broke off, and begins again where it is another file.
    for (const from of [1, 70_000, ready.bytes - 1]) {
      const rest = await get(alma, id, { range: `bytes=${from}-`, 'if-range': `"${id}"` });
      expect([rest.statusCode, rest.headers['content-range']]).toEqual([
        206,
        `bytes ${from}-${ready.bytes - 1}/${ready.bytes}`,
      ]);
      expect(rest.rawPayload.equals(fetched.rawPayload.subarray(from))).toBe(true);
    }
    expect((await get(alma, id, { range: 'bytes=5-', 'if-range': '"another"' })).statusCode).toBe(200);
    expect((await get(alma, id, { range: `bytes=${ready.bytes}-` })).statusCode).toBe(200);
    expect((await get(second, id)).statusCode).toBe(409);
    // What opens with that key is what the command writes.
    for (const [name, bytes] of unzip(Buffer.from(await openWith(identity, fetched.rawPayload)))) {
      mkdirSync(dirname(join(home, 'opened', name)), { recursive: true });
      writeFileSync(join(home, 'opened', name), bytes);
    }
    await exported(stage.store, '1', join(home, 'by-command'));
    const [here, command] = [filesIn(join(home, 'opened')), filesIn(join(home, 'by-command'))];
    expect([...here.keys()].sort()).toEqual([...command.keys()].sort());
    for (const [name, { bytes }] of command)
      if (!/^(log\/|SHA256SUMS$|manifest\.json$)/.test(name) && !/agency-export/.test(name))
        expect(here.get(name)?.bytes.equals(bytes), name).toBe(true);
    const target = await openStore(kind, provisionNothing);
    expect((await imported(target, join(home, 'opened'))).acts).toBe(ready.acts);
    await target.close();
    for (const name of readdirSync(home)) rmSync(join(home, name), { recursive: true });
    // And is gone when it is no longer needed.
    await step(second, 'cancel', id);
    expect([(await one(alma, id)).state, await pieces()]).toEqual(['canceled', 0]);
    expect((await get(alma, id)).statusCode).toBe(409);
  });

  it('is in the log of the agency step by step, with no word of why or to whom', async () => {
    const entries = await stage.store.asOwner<{ told: string }>(
      `select convert_from(bytes, 'UTF8') as told from audit.entry where convert_from(bytes, 'UTF8') like '%agency-export.%' order by seq`,
    );
    const told = entries.map(({ told }) => told).join('\n');
    for (const verb of ['ask', 'agree', 'decline', 'cancel', 'fetch', 'file', 'make'])
      expect(told).toContain(`agency-export.${verb}`);
    expect(told).not.toContain('Kanariefågel');
    expect(told).not.toContain(recipient);
  });

  it('reads no agency by a job that two have not agreed to, and of another agency never', async () => {
    const id = newId();
    await ask(alma, id);
    await expect(asJob((tx) => lendLeaving(tx, { id, attempt: 0 }))).rejects.toThrow(/export/);
    await agree(second, id);
    const taken = await asJob((tx) => takeExport(tx, id));
    if (!taken) throw new Error('It was not taken.');
    // Another has it: it is not made twice.
    expect(await asJob((tx) => takeExport(tx, id))).toBeNull();
    if (kind === 'postgres') {
      const read = (agency: number) =>
        asJob(async (tx) => {
          await lendLeaving(tx, { id, attempt: taken.attempt });
          await sql`select set_config('cape.leaving', ${String(agency)}, true)`.execute(tx);
          await sql`set local role cape_leave`.execute(tx);
          const { rows } = await sql<{ n: number }>`select count(*)::int as n from acts.act`.execute(tx);
          return rows[0]?.n;
        });
      expect(await read(1)).toBeGreaterThan(0);
      expect(await read(2)).toBe(0);
      // It is taken back when the transaction ends, whatever was done in it.
      await expect(asJob((tx) => sql`set local role cape_leave`.execute(tx))).rejects.toThrow(/permission denied/);
    }
    expect(await lent()).toEqual([]);
    await step(alma, 'cancel', id);
  });

  it('is begun again where the server ended meanwhile, and given up at the sixth time', async () => {
    const id = newId();
    await ask(alma, id);
    await agree(second, id);
    const longAgo = () =>
      stage.store.asOwner(`update access.agency_export set heard_at = now() - interval '3 minutes' where id = $1`, [
        id,
      ]);
    const queued: string[] = [];
    for (let n = 1; n <= 5; n++) {
      expect((await asJob((tx) => takeExport(tx, id)))?.attempt).toBe(n);
      expect(await asJob(listBrokenOffExports)).toEqual([]);
      await longAgo();
      await resumeExports(stage.store, async (_tx, job) => void queued.push(`${job.kind} ${job.id}`));
    }
    expect(queued).toEqual(Array(5).fill(`${exportJob} ${id}`));
    await make(id);
    expect(await one(alma, id)).toMatchObject({ state: 'failed', fault: 'fault' });
  });

  it('says that it failed where the disk has no room, and leaves nothing of it', async () => {
    const id = newId();
    await ask(alma, id);
    await agree(second, id);
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    const registry = {
      ...stage.runtime.registry,
      get types(): never {
        throw full;
      },
    };
    await expect(make(id, { registry })).rejects.toBe(full);
    expect(await one(alma, id)).toMatchObject({ state: 'failed', fault: 'no-room' });
    expect([readdirSync(home), await pieces(), await lent()]).toEqual([[], 0, []]);
  });

  it('leaves nothing on the disk for ever, also where a server was killed while it made one', async () => {
    mkdirSync(join(home, 'cape-export-1-old'));
    mkdirSync(join(home, 'another'));
    const inDays = (days: number) => new Date(statSync(home).mtimeMs + days * 86_400_000);
    await forgetScratch(home, inDays(1));
    expect(readdirSync(home).sort()).toEqual(['another', 'cape-export-1-old']);
    await forgetScratch(home, inDays(3));
    expect(readdirSync(home)).toEqual(['another']);
    rmSync(join(home, 'another'), { recursive: true });
  });

  it('stops where it is canceled while it is made', async () => {
    const id = newId();
    await ask(alma, id);
    await agree(second, id);
    const taken = await asJob((tx) => takeExport(tx, id));
    await step(alma, 'cancel', id);
    await expect(asJob((tx) => lendLeaving(tx, { id, attempt: taken?.attempt ?? 0 }))).rejects.toThrow(/export/);
    await make(id);
    expect((await one(alma, id)).state).toBe('canceled');
  });

  it('ends by itself: what is not answered in a day, and what is not fetched in a week', async () => {
    const past = (id: string) =>
      stage.store.asOwner(`update access.agency_export set until = now() - interval '1 minute' where id = $1`, [id]);
    const asked = newId();
    await ask(alma, asked);
    await past(asked);
    expect((await one(alma, asked)).state).toBe('expired');
    expect(await problem(agree(second, asked))).toBe('leaving.not-asked');
    const made = newId();
    await ask(alma, made);
    await agree(second, made);
    await make(made);
    await step(alma, 'fetch', made);
    await past(made);
    expect((await get(alma, made)).statusCode).toBe(409);
    expect(await pieces()).toBeGreaterThan(0);
    expect(await stage.store.database.transaction('cape_worker', endOldExports)).toBe(1);
    expect(await pieces()).toBe(0);
  });
});
