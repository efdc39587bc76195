import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ringOf } from '../../../scripts/steps/rings.mjs';
import { startCluster } from './postgres-cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's address on the throw-away cluster; null when this machine has no PostgreSQL. */
    postgresUrl: string | null;
    /** An empty folder for the programs as they are shipped, which the first test that needs them builds there. */
    builtServer: string;
  }
}

/** Before the store tests: one cluster for all of them, unless the ring is without, and a line that says what they run on. */
export default async function setup(project: TestProject) {
  const isWithout = ringOf(process.env.TEST_RING) === 'first';
  // Proofs that kill a server start a cluster of their own, which flushes.
  const cluster = isWithout ? undefined : await startCluster({ flushes: false });
  const builtServer = mkdtempSync(join(tmpdir(), 'cape-built-'));
  project.provide('builtServer', builtServer);
  project.provide('postgresUrl', cluster?.urlBySocket ?? null);
  console.log(
    cluster
      ? `Store tests run on PGlite and on PostgreSQL ${cluster.version} (a throw-away cluster).`
      : isWithout
        ? 'Store tests run on PGlite; on PostgreSQL in the second ring.'
        : 'PostgreSQL: skipped, no binaries. Store tests run on PGlite alone. Install PostgreSQL 15 or newer to run them on both.',
  );
  return async () => {
    await cluster?.stop();
    rmSync(builtServer, { recursive: true, force: true });
  };
}
