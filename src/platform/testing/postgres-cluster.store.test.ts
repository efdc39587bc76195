import { existsSync } from 'node:fs';
import pg from 'pg';
import { expect, it } from 'vitest';
import { findPostgresBinaries } from './postgres-binaries.ts';
import { type Cluster, startCluster } from './postgres-cluster.ts';

const rowsOf = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

const theCluster = async (): Promise<Cluster> => {
  const cluster = await startCluster();
  if (!cluster) throw new Error('No PostgreSQL, yet its binaries were found.');
  return cluster;
};

it.skipIf(!findPostgresBinaries())(
  'what a server has acknowledged is there after every process of it was killed',
  async () => {
    const cluster = await theCluster();
    try {
      await rowsOf(cluster.url, 'create table note (n int); insert into note values (7)');
      cluster.kill9();
      await expect(rowsOf(cluster.url, 'select 1')).rejects.toThrow();
      await cluster.restart();
      expect(await rowsOf(cluster.url, 'select n from note')).toEqual([{ n: 7 }]);
    } finally {
      await cluster.stop();
    }
  },
);

it.skipIf(!findPostgresBinaries())(
  'a stopped server leaves no data behind, and flushed to disk while it ran',
  async () => {
    const cluster = await theCluster();
    const [settings] = await rowsOf(
      cluster.url,
      "select current_setting('fsync') as fsync, current_setting('data_directory') as folder, version() as version",
    );
    expect(settings.fsync).toBe('on');
    expect(settings.version).toContain(cluster.version);
    expect(existsSync(settings.folder)).toBe(true);
    await cluster.stop();
    expect(existsSync(settings.folder)).toBe(false);
  },
);
