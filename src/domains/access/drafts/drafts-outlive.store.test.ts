import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase } from '../../../main/proofs/testing/bare-database.ts';
import { copyDemoTo, type Launched, launch } from '../../../main/proofs/testing/built-server.ts';
import { visit } from '../../../main/proofs/testing/visitor.ts';
import { type Cluster, startCluster } from '../../../platform/testing/postgres-cluster.ts';
import { storeKinds } from '../../../testing/stores.ts';

/** Which forms keep a draft, as the screens name them; where a name holds what the form is about, with a word for it. */
const formKinds = [
  ...new Set(
    readdirSync('src', { recursive: true, encoding: 'utf8' }).flatMap((file) => {
      const text = file.endsWith('.tsx') ? readFileSync(join('src', file), 'utf8') : '';
      return text.includes('useKeptDraft') || text.includes('useDrafted')
        ? [...text.matchAll(/\bpart: (?:'([^']+)'|`([^`]+)`)/g)].map(([, plain = '', made = plain]) =>
            made.replaceAll(/\$\{[^}]*\}/g, 'one'),
          )
        : [];
    }),
  ),
].sort();
/** One person keeps fifty at most. */
const writers = ['ines', 'karin', 'petra'];
const writerOf = (number: number): string => writers[number % writers.length] ?? '';

describe.each(storeKinds())('what was typed and not sent, on %s', (kind) => {
  let folder: string;
  let cluster: Cluster | undefined;
  let settings: Record<string, string>;
  let server: Launched | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cape-drafts-'));
    settings = { CAPE_DATA: folder };
    if (kind === 'embedded') {
      await copyDemoTo(folder);
      return;
    }
    cluster = await startCluster(); // of its own, which writes to the disk before it says that it has
    if (!cluster) throw new Error('There is no PostgreSQL here.');
    settings.DATABASE_URL = await createDatabase(cluster.url, 'drafts');
  });
  afterAll(async () => {
    await server?.kill9();
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('in each kind of form is there after the server was killed, on another device', async () => {
    expect(formKinds.length).toBeGreaterThan(40);
    server = await launch(settings);
    const before = await server.ready();
    const keeping = await Promise.all(writers.map((persona) => visit(before, persona)));
    const typed = (part: string): string => JSON.stringify({ said: `påhittat i ${part}` });
    const of = (part: string) => ({ address: '/app/outlives', part });
    for (const [number, part] of formKinds.entries()) {
      const visitor = keeping[writers.indexOf(writerOf(number))];
      const asked = { ...of(part), title: 'Påhittat formulär', value: typed(part), was: null };
      expect(await visitor?.drafts('keep', asked), part).toMatchObject({ outcome: 'kept' });
    }
    await server.kill9();

    server = await launch(settings);
    const after = await server.ready();
    const elsewhere = await Promise.all(writers.map((persona) => visit(after, persona)));
    for (const [number, part] of formKinds.entries()) {
      const visitor = elsewhere[writers.indexOf(writerOf(number))];
      expect(await visitor?.drafts('find', of(part)), part).toMatchObject({ draft: { value: typed(part) } });
    }
  });
});
