import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../platform/database/database.ts';
import type { Workshop } from './row.ts';

/** A place for a new CAPE: an empty folder, and for PostgreSQL an empty database beside it. */
export type BenchPlace = {
  readonly kind: Database['kind'];
  readonly data: string;
  readonly databaseUrl: string | null;
};

/** A place on the embedded database, and one on PostgreSQL where there is one. */
export async function newPlaces({ folder, cluster }: Workshop): Promise<BenchPlace[]> {
  const data = () => mkdtemp(join(folder, 'data-'));
  const embedded: BenchPlace = { kind: 'embedded', data: await data(), databaseUrl: null };
  const postgres = await cluster();
  if (!postgres) return [embedded];
  return [embedded, { kind: 'postgres', data: await data(), databaseUrl: await postgres.createDatabase() }];
}
