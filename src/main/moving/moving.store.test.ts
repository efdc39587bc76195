import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notesIn } from '../../domains/audit/public.server.ts';
import { aSignal } from '../../domains/signals/testing/builders.ts';
import { tellAll } from '../../testing/deeds/tell.ts';
import { accountOf, provisionWhole, type Stage, setStage } from '../../testing/people.ts';
import { openStore, provisionNothing, storeKinds, type TestStore } from '../../testing/stores.ts';
import { agencies } from '../demo/agencies.ts';
import { verifyReport } from '../operating/audit-verify.ts';
import { holesInTheWall } from '../proofs/testing/holes-in-the-wall.ts';
import { refoldAll } from '../proofs/testing/refolded.ts';
import { sealToEnd } from '../proofs/testing/seal-to-end.ts';
import { listAllTables, listProjections } from '../proofs/testing/tables.ts';
import type { Imported } from './import-agency.ts';
import { left, opened, organisation, truths } from './tables.ts';
import { exported, filesIn, imported } from './testing/folders.ts';
import { verifyExportCommand } from './verify-export.ts';

/** The log is of one installation: the import begins another. What was it before is an archive then, and is compared as such. */
const isOfInstallation = (path: string) => /^(?:log|earlier-logs)\/|^SHA256SUMS$/.test(path);

describe.each(storeKinds())('agencies that move, on %s', (kind) => {
  let home: string;
  let stage: Stage;
  let elsewhere: TestStore;
  const came = new Map<string, Imported>();
  const keys = agencies.map(({ key }) => key);
  const first = (key: string) => join(home, key);
  const second = (key: string) => join(home, `${key}-again`);
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'cape-moving-'));
    stage = await setStage(await openStore(kind, provisionWhole));
    await tellAll(stage);
    await sealToEnd(stage.store);
    elsewhere = await openStore(kind, provisionNothing);
    for (const key of keys) await exported(stage.store, key, first(key));
    for (const key of keys) came.set(key, await imported(elsewhere, first(key)));
    for (const key of keys) await exported(elsewhere, key, second(key));
  });
  afterAll(async () => {
    await stage?.store.close();
    await elsewhere?.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('are what they were, byte by byte, when they are exported again from where they came to', () => {
    for (const key of keys) {
      const [before, after] = [filesIn(first(key)), filesIn(second(key))];
      const namesOf = (files: Map<string, unknown>) =>
        [...files.keys()].filter((name) => !isOfInstallation(name)).sort();
      expect(namesOf(after), key).toEqual(namesOf(before));
      for (const name of namesOf(before))
        expect(after.get(name)?.bytes.toString('latin1'), `${key}/${name}`).toBe(
          before.get(name)?.bytes.toString('latin1'),
        );
      // And so is the log that each had, which is an archive now.
      const logs = [...before.keys()].filter((name) => name.startsWith('log/'));
      for (const name of logs)
        expect(after.get(name.replace('log/', 'earlier-logs/1/'))?.bytes, name).toEqual(before.get(name)?.bytes);
    }
  });

  it('bring every act, picture and message, and every row that is theirs', async () => {
    const count = async (store: TestStore, table: string, where = 'true') =>
      Number((await store.asOwner(`select count(*) as n from ${table} where ${where}`))[0]?.n);
    const ofPersons = 'realm in (select realm from competence.learner union select realm from study.respondent)';
    for (const table of [
      'acts.act',
      'acts.apart',
      'keys.key_of',
      'attachments.piece',
      'inspections.medium_piece',
      'access.device_piece',
    ]) {
      const all = await count(stage.store, table, `not ${ofPersons}`);
      expect(all, table).toBeGreaterThan(0);
      expect(await count(elsewhere, table), table).toBe(all);
    }
    for (const { table } of truths) {
      const all = await count(stage.store, table, `not ${ofPersons}`);
      expect(await count(elsewhere, table), table).toBe(all);
    }
    const total = [...came.values()].reduce((sum, { acts }) => sum + acts, 0);
    expect(total).toBe(await count(elsewhere, 'acts.act'));
  });

  it('are folded by the same rules; a workspace is whole again once all of its agencies are there', async () => {
    expect([...came.values()].some(({ notFolded }) => notFolded > 0)).toBe(true);
    expect((await refoldAll(elsewhere, stage.runtime.registry)).differences).toEqual([]);
  });

  it('let their people work where they came to, as if they had always been there', async () => {
    const there = await setStage(elsewhere);
    const alma = await there.signIn(accountOf.alma, 'access-administration');
    const lists = ['account', 'unit', 'provider', 'retention', 'webhook', 'api-key'].map((of) => `${of}.list`);
    for (const route of [...lists, 'directory.read']) expect((await there.ask(alma, route)).status, route).toBe(200);
    const karin = await there.signIn(accountOf.karin, 'support');
    for (const route of ['case.list', 'work.list']) expect((await there.ask(karin, route)).status, route).toBe(200);
    const { answer } = await there.ask(karin, 'case.list');
    expect(answer.items.length).toBeGreaterThan(0);
    for (const { id } of answer.items) expect((await there.ask(karin, 'case.read', { id })).status).toBe(200);
    const ines = await there.signIn(accountOf.ines, 'supervision');
    const signal = aSignal(ines.envelope());
    expect((await there.ask(ines, 'signal.register', {}, signal)).status).toBe(201);
    const read = await there.ask(ines, 'signal.read', { id: signal.signal });
    expect(JSON.stringify(read.answer)).toContain(signal.narrative);
  });

  it('leave no hole in the wall, and a log that names every act', async () => {
    expect(await holesInTheWall(elsewhere)).toEqual([]);
    const checkpoints = notesIn(join(home, 'checkpoints'));
    await sealToEnd(elsewhere, { keeper: checkpoints });
    const { exit, lines } = await verifyReport({ ...elsewhere, checkpoints: join(home, 'checkpoints') });
    expect([exit, ...lines.map(({ text }) => text.id)].filter((id) => id !== 'audit.by-operator')).toEqual([
      0,
      'audit.consistent',
      'audit.not-witnessed',
    ]);
  });

  it('take their earlier log with them, which verifies without a key', async () => {
    let said = '';
    const terminal = {
      print: (text: string) => (said += text),
      complain: (text: string) => (said += text),
      language: 'en',
    } as const;
    expect(await verifyExportCommand(second('work-environment'), terminal), said).toBe(0);
    expect(said).toMatch(/earlier-logs\/1: the log is whole.*\nlog: the log is whole/);
  });

  it('are written for one person alone to read, and say so in two languages', () => {
    const files = filesIn(first('work-environment'));
    expect([...new Set([...files.values()].map(({ mode }) => mode))]).toEqual(['600']);
    expect(files.get('README.sv.md')?.bytes.toString('utf8')).toContain('Arbetsmiljöverket');
    expect(files.get('README.en.md')?.bytes.toString('utf8')).toContain('Work Environment Authority');
  });

  it('are asked of every table: what becomes of it is said, of one of tomorrow too', async () => {
    const all = [...organisation, ...truths].map(({ table }) => table as string);
    all.push(...Object.keys(opened), ...Object.keys(left));
    expect(new Set(all).size).toBe(all.length);
    const folded = new Set(await listProjections(stage.store.asOwner));
    const tables = (await listAllTables(stage.store.asOwner)).filter(
      (table) => !folded.has(table) && !table.startsWith('jobs.'),
    );
    expect(all.sort()).toEqual(tables.sort());
  });
});
