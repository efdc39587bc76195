import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provisionWhole, type Stage, setStage } from '../../testing/people.ts';
import { openStore, provisionNothing, storeKinds, type TestStore } from '../../testing/stores.ts';
import { loadDemo } from '../demo/load.ts';
import { refoldAll } from '../proofs/testing/refolded.ts';
import { listAllTables, listProjections } from '../proofs/testing/tables.ts';
import type { Exported } from './export-agency.ts';
import type { Imported } from './import-agency.ts';
import { left, opened, organisation, truths } from './tables.ts';
import { exported, filesIn, imported } from './testing/folders.ts';

/** What is of one installation: its log, and what says which installation and which log it is. */
const isOfInstallation = (path: string) => /^(?:log|earlier-logs)\/|^SHA256SUMS$/.test(path);

describe.each(storeKinds())('an agency that moves, on %s', (kind) => {
  let home: string;
  let stage: Stage;
  let elsewhere: TestStore;
  let out: Exported;
  let there: Imported;
  const path = (name: string) => join(home, name);
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'cape-moving-'));
    stage = await setStage(await openStore(kind, provisionWhole));
    await loadDemo(stage.runtime, stage.routes, () => undefined);
    elsewhere = await openStore(kind, provisionNothing);
    out = await exported(stage.store, 'work-environment', path('first'));
    there = await imported(elsewhere, path('first'));
    await exported(elsewhere, '1', path('second'));
  });
  afterAll(async () => {
    await stage?.store.close();
    await elsewhere?.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('is what it was, byte by byte, when it is exported again from where it came to', () => {
    const [first, second] = [filesIn(path('first')), filesIn(path('second'))];
    const namesOf = (files: Map<string, unknown>) => [...files.keys()].filter((name) => !isOfInstallation(name)).sort();
    expect(namesOf(second)).toEqual(namesOf(first));
    expect(namesOf(first).length).toBeGreaterThan(100);
    for (const name of namesOf(first))
      expect(second.get(name)?.bytes.toString('latin1'), name).toBe(first.get(name)?.bytes.toString('latin1'));
    expect(out.acts).toBe(there.acts);
    expect(out.files).toBe(there.files);
    expect(out.acts).toBeGreaterThan(50);
  });
  it('writes for its owner alone', () => {
    expect([...new Set([...filesIn(path('first')).values()].map(({ mode }) => mode))]).toEqual(['600']);
  });

  it('says of every table what becomes of it', async () => {
    const said = [...organisation, ...truths].map(({ table }) => table as string);
    const all = [...said, ...Object.keys(opened), ...Object.keys(left)];
    expect(new Set(all).size).toBe(all.length);
    const folded = new Set(await listProjections(stage.store.asOwner));
    const tables = (await listAllTables(stage.store.asOwner)).filter(
      (table) => !folded.has(table) && !table.startsWith('jobs.'),
    );
    expect(all.sort()).toEqual(tables.sort());
  });

  it('is folded by the same rules', async () => {
    expect((await refoldAll(elsewhere, stage.runtime.registry)).differences).toEqual([]);
  });
});
