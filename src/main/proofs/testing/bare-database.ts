import pg from 'pg';
import { inject } from 'vitest';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { openEmbedded } from '../../../platform/database/embedded.ts';
import type { FolderCopy } from '../../../platform/database/memory-folder.ts';
import { prepareRoles } from '../../../platform/database/roles.ts';
import type { TestStore } from '../../../testing/stores.ts';

/** A database in which nothing is but the roles, and connections of its owner. */
export type BareDatabase = {
  /** On the embedded database there is one connection, which is given again and again. */
  readonly connect: () => Promise<pg.ClientBase>;
  readonly close: () => Promise<void>;
};

/** An embedded database that has been made once, from which the others begin. */
let empty: Promise<FolderCopy> | undefined;

async function emptyCopy(): Promise<FolderCopy> {
  const embedded = await openEmbedded({});
  const copy = await embedded.copy();
  await embedded.close();
  return copy;
}

async function bareEmbedded(): Promise<BareDatabase> {
  empty ??= emptyCopy();
  const embedded = await openEmbedded({ from: await empty });
  const client = await embedded.pool.connect();
  await prepareRoles(client, null);
  return {
    connect: async () => client,
    close: async () => {
      client.release();
      await embedded.close();
    },
  };
}

/** The answer to one query by the owner of the database at this address. */
export async function askAsOwner(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Makes a database in the cluster at this address, and gives its own. */
export async function createDatabase(clusterUrl: string, name: string): Promise<string> {
  await askAsOwner(clusterUrl, `create database ${name}`);
  const address = new URL(clusterUrl);
  address.pathname = `/${name}`;
  return address.href;
}

async function barePostgres(): Promise<BareDatabase> {
  const url = await createDatabase(inject('postgresUrl') ?? '', `cape_bare_${randomBytes(6).toString('hex')}`);
  const clients: pg.Client[] = [];
  const connect = async () => {
    const client = new pg.Client(url);
    client.on('error', () => undefined); // a proof may end it from outside
    clients.push(client);
    await client.connect();
    return client;
  };
  await prepareRoles(await connect(), null);
  return {
    connect,
    close: async () => {
      await Promise.all(clients.map((client) => client.end().catch(() => undefined))); // some have been ended already
    },
  };
}

export const bareDatabase = (kind: TestStore['kind']): Promise<BareDatabase> =>
  kind === 'embedded' ? bareEmbedded() : barePostgres();
