import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { keptMigratedFolder, migrateDatabase } from './migrated.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The file that holds the data folder of a migrated embedded database. */
    migratedFolder: string;
    /** The name of a migrated database on the throw-away cluster; empty where there is none. */
    migratedDatabase: string;
  }
}

/** Before the store tests, after the cluster has been started: what every store begins as. */
export default async function setup(project: TestProject) {
  project.provide('migratedFolder', keptMigratedFolder());
  project.provide('migratedDatabase', await migratedDatabaseOn(project.getProvidedContext().postgresUrl));
}

async function migratedDatabaseOn(url: string | null): Promise<string> {
  if (!url) return '';
  const name = 'cape_migrated';
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  await migrateDatabase(Object.assign(new URL(url), { pathname: `/${name}` }).href);
  return name;
}
