import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notesIn, sealBeginnings } from '../../domains/audit/public.server.ts';
import { aSignal } from '../../domains/signals/testing/builders.ts';
import { accountOf, type Stage, setStage } from '../../testing/people.ts';
import { openMade, storeKinds } from '../../testing/stores.ts';
import { receiptReport, verifyReport } from '../operating/audit-verify.ts';
import { aboutOlder, migrateOlder, olderFolder, restoreOlder } from './testing/older-database.ts';
import { refoldAll } from './testing/refolded.ts';
import { sealToEnd } from './testing/seal-to-end.ts';

describe.each(storeKinds())('a database that the version before has made, on %s', (kind) => {
  let folder: Awaited<ReturnType<typeof olderFolder>>;
  let stage: Stage;
  let run = 0;
  beforeAll(async () => {
    folder = await olderFolder();
    const store = await openMade(kind, folder.keys, async (client) => {
      await restoreOlder(client);
      run = await migrateOlder(client, folder.keys);
    });
    stage = await setStage(store);
  });
  afterAll(async () => {
    await stage?.store.close();
    rmSync(folder.home, { recursive: true, force: true });
  });

  const report = () =>
    verifyReport({ database: stage.store.database, keys: folder.keys, checkpoints: folder.checkpoints });
  const saidOf = async () => {
    const { exit, lines } = await report();
    return [exit, ...lines.map(({ text }) => text.id)];
  };
  const whole = [0, 'audit.consistent', 'audit.not-witnessed'];
  const count = async (what: string) => Number((await stage.store.asOwner(`select count(*) as n from ${what}`))[0]?.n);

  it('comes through every migration since with all its acts and entries', async () => {
    expect(run).toBeGreaterThan(0);
    const rows = await stage.store.asOwner<{ type: string; n: number }>(
      'select type, count(*)::int as n from acts.act group by type order by type',
    );
    expect(Object.fromEntries(rows.map(({ type, n }) => [type, n]))).toEqual(aboutOlder.acts);
    expect([await count('audit.entry'), await count('audit.open')]).toEqual([aboutOlder.entries, aboutOlder.open]);
  });

  it('is consistent as it came, though none of its entries bears a proof', async () => {
    const { exit, lines } = await report();
    // That version wrote two entries long ago that have not been sealed since.
    expect([exit, ...lines.map(({ text }) => text.id)]).toEqual(whole.toSpliced(2, 0, 'audit.sealing-behind'));
    expect(lines[0]?.values).toMatchObject({
      entries: aboutOlder.entries,
      sealed: aboutOlder.entries - aboutOlder.open,
    });
  });

  it('is what its acts fold to, for every stream', async () => {
    const { streams, differences } = await refoldAll(stage.store, stage.runtime.registry);
    expect(streams).toBeGreaterThan(100);
    expect(differences).toEqual([]);
  });

  it('opens what was written and what has crossed, and goes on', async () => {
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    const tage = await stage.signIn(accountOf.tage, 'supervision');
    const { answer: sent } = await stage.ask(ines, 'signal.read', { id: aboutOlder.sent });
    expect(JSON.stringify(sent)).toContain(aboutOlder.words[1]);
    const { answer: received } = await stage.ask(tage, 'signal.read', { id: aboutOlder.received });
    expect(JSON.stringify(received)).toContain(aboutOlder.words[1]);
    await stage.ask(ines, 'signal.register', {}, aSignal(ines.envelope()));
    const { differences } = await refoldAll(stage.store, stage.runtime.registry);
    expect(differences).toEqual([]);
  });

  it('is consistent after this version has written into it, sealed or not, and every receipt from before holds', async () => {
    expect(await saidOf()).toEqual(whole.toSpliced(2, 0, 'audit.sealing-behind'));
    const counted = 'create table public.counted as select * from audit.older';
    await stage.store.asOwner(`${counted}; update audit.older set entries = 1000, up_to = 1000000 where log = 1`);
    expect((await report()).lines[0]).toMatchObject({ text: { id: 'audit.older-proved' }, values: { log: 1 } });
    await stage.store.asOwner(`update audit.older o set entries = c.entries, up_to = c.up_to from public.counted c
      where c.log = o.log; drop table public.counted`);
    const keeper = notesIn(folder.checkpoints);
    const begin = async () => {
      await sealBeginnings(stage.store.database, folder.keys.log, { keeper });
      return count('audit.batch');
    };
    expect(await begin()).toBe(await begin());
    await sealToEnd(stage.store, { keeper });
    expect(await saidOf()).toEqual(whole);
    expect(await count('audit.batch where older_entries is null')).toBeGreaterThan(0);
    for (const receipt of aboutOlder.receipts) {
      const { exit, lines } = await receiptReport(
        { database: stage.store.database, keys: folder.keys, checkpoints: folder.checkpoints },
        JSON.stringify(receipt),
      );
      expect([exit, lines[0]?.text.id]).toEqual([0, 'audit.receipt.holds']);
    }
  });

  it('takes nothing as older that was written since', async () => {
    const copied = `insert into audit.entry (log, seq, salt, bytes, leaf_hash) overriding system value
      select log, -1, salt, bytes, leaf_hash from audit.entry where log = 1 and session is null order by seq limit 1`;
    await stage.store.asOwner(copied);
    await stage.store.asOwner('insert into audit.open (log, seq, xid) values (1, -1, pg_current_xact_id())');
    await sealToEnd(stage.store);
    const { exit, lines } = await report();
    expect([exit, lines[0]?.text.id]).toEqual([1, 'audit.older-more']);
    await stage.store.asOwner('update audit.older set entries = entries + 1');
    const moved = (await report()).lines.map(({ text }) => text.id);
    expect(moved[0]).toBe('audit.older-more');
    expect(moved).toContain('audit.older-not-signed');
  });
});
