import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../../platform/testing/postgres-cluster.ts';
import { storeKinds } from '../../testing/stores.ts';
import { createDatabase } from './testing/bare-database.ts';
import { copyDemoTo, type Launched, launch, setUpInEarnest } from './testing/built-server.ts';

const sentence = 'Others on this computer could open ';

describe.each(storeKinds())('the folder of a server, on %s', (kind) => {
  let folder: string;
  let cluster: Cluster | undefined;
  let settings: Readonly<Record<string, string>>;
  let launched: Launched[];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cape-private-'));
    launched = [];
    cluster = kind === 'postgres' ? await startCluster({ flushes: false }) : undefined;
    settings = {
      CAPE_DATA: folder,
      ...(cluster ? await setUpInEarnest(folder, await createDatabase(cluster.url, 'cape')) : {}),
    };
  });
  afterEach(async () => {
    await Promise.all(launched.map((server) => server.kill9()));
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What a start says until it serves. */
  const startAndStop = async (): Promise<string> => {
    const server = await launch(settings);
    launched.push(server);
    await server.ready();
    await server.stop();
    return server.said();
  };
  const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

  it('that was made open to others is closed at the next start, which says so once', async () => {
    await (kind === 'embedded' ? copyDemoTo(folder) : startAndStop());
    const named = kind === 'embedded' ? ['.', 'database', 'database/base', 'checkpoints'] : ['.', 'checkpoints'];
    const folders = named.map((name) => join(folder, name));
    mkdirSync(join(folder, 'checkpoints'), { recursive: true }); // made when something is first sealed
    for (const path of folders) chmodSync(path, 0o755);
    expect(await startAndStop()).toContain(
      `${sentence}${folder} or a folder in it. Now only its owner can (mode 700).`,
    );
    expect(folders.map(modeOf)).toEqual(named.map(() => '700'));
    expect(await startAndStop()).not.toContain(sentence);
  });
});
