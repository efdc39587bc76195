import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { uuidV4 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { openEmbedded } from '../../../platform/database/embedded.ts';
import { type Cluster, startCluster } from '../../../platform/testing/postgres-cluster.ts';
import { readFolder, writeFolder } from '../../../testing/migrated.ts';
import { migrateCommand } from '../../operating/migrate-command.ts';
import { askAsOwner, createDatabase } from '../../proofs/testing/bare-database.ts';
import { readSettings, type Settings } from '../../settings.ts';
import { setupCommand } from '../setup-command.ts';

/** A database as an operator makes one for production, empty, and the commands that they run on it. */
export type EmptyInstallation = {
  readonly folder: string;
  /** As `cape migrate` and `cape setup` are given them. */
  readonly ownSettings: Settings;
  /** As a server is given them: without the owner. */
  readonly settings: Settings;
  /** Writes a file beside the database and gives its path. */
  readonly write: (name: string, text: string, mode?: number) => string;
  readonly setup: (
    words: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => Promise<{ exit: number; said: string; complained: string }>;
  readonly asOwner: <Row extends pg.QueryResultRow = pg.QueryResultRow>(
    text: string,
    values?: unknown[],
  ) => Promise<Row[]>;
  readonly close: () => Promise<void>;
};

/** No superuser, and the owner of one database: as docs/deployment.md has it made. */
const owner = { name: 'cape_owner', password: 'hemligt-prov' };
const now = () => new Date('2026-11-30T09:00:00.000Z');

/** An embedded one begins after all migrations, which take ten seconds of a processor, as one that was broken off there. */
export async function anInstallation(
  kind: 'embedded' | 'postgres',
  more: Readonly<Record<string, string>> = { CAPE_DEMO: '0' },
): Promise<EmptyInstallation> {
  const folder = mkdtempSync(join(tmpdir(), 'cape-setup-'));
  const cluster = kind === 'postgres' ? await clusterFor() : null;
  const ownerUrl = cluster && (await databaseFor(cluster));
  const base = { CAPE_DATA: folder, ...more };
  if (!cluster) writeFolder(readFolder(inject('migratedFolder')), join(folder, 'database'));
  const ownSettings = readSettings(ownerUrl ? { ...base, CAPE_OWNER_URL: ownerUrl } : base);
  const bare = ownerUrl && Object.assign(new URL(ownerUrl), { username: '', password: '' }).href;
  await migrateCommand(ownSettings, { print: () => undefined, language: 'en' });
  return {
    folder,
    ownSettings,
    settings: readSettings(bare ? { ...base, DATABASE_URL: bare } : base),
    write: (name, text, mode = 0o600) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      chmodSync(path, mode);
      return path;
    },
    setup: async (words, env = {}) => {
      let said = '';
      let complained = '';
      const exit = await setupCommand(words, () => ownSettings, {
        print: (text) => (said += text),
        complain: (text) => (complained += `${text}\n`),
        language: 'en',
        env,
        now,
      });
      return { exit, said, complained };
    },
    asOwner: (text, values = []) => askOwner(ownerUrl, folder, text, values),
    close: async () => {
      await cluster?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function clusterFor(): Promise<Cluster> {
  const cluster = await startCluster({ flushes: false }); // the passwords of its roles come from the key file here
  if (!cluster) throw new Error('There is no PostgreSQL here.');
  await askAsOwner(cluster.url, `create role ${owner.name} login createrole password '${owner.password}'`);
  return cluster;
}

async function databaseFor(cluster: Cluster): Promise<string> {
  const name = `cape_${uuidV4(randomBytes(16)).replaceAll('-', '')}`;
  const url = new URL(await createDatabase(cluster.url, name));
  await askAsOwner(cluster.url, `alter database ${name} owner to ${owner.name}`);
  url.username = owner.name;
  url.password = owner.password;
  return url.href;
}

async function askOwner<Row extends pg.QueryResultRow>(
  url: string | null,
  folder: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  if (url !== null) {
    const client = new pg.Client(url);
    await client.connect();
    try {
      await client.query('set role cape_migrator');
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }
  const embedded = await openEmbedded({ dataDir: join(folder, 'database'), isAlone: true });
  try {
    return (await embedded.pool.query<Row>(text, values)).rows;
  } finally {
    await embedded.close();
  }
}
