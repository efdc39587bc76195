import { readFile } from 'node:fs/promises';
import type { Opened } from '../opened.ts';

/**
 * How long processors have worked for what is measured, in milliseconds: this process, which is the server and its client, and the connections of
 * PostgreSQL. On a machine at rest an answer takes about as long; on a busy one it waits besides, and this says how much of its time was work.
 * Null where the system does not tell.
 */
export async function processorTime({
  asOwner,
  kind,
}: Pick<Opened, 'asOwner' | 'kind'>): Promise<() => Promise<number | null>> {
  const rows =
    kind === 'postgres'
      ? await asOwner<{ pid: number }>("select pid from pg_stat_activity where backend_type = 'client backend'")
      : [];
  return async () => {
    const ofDatabase = await Promise.all(rows.map(({ pid }) => workedBy(pid)));
    if (ofDatabase.includes(null)) return null;
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000 + ofDatabase.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  };
}

/** The first number of the schedule statistics of Linux: nanoseconds on a processor. */
async function workedBy(pid: number): Promise<number | null> {
  const said = await readFile(`/proc/${pid}/schedstat`, 'utf8').catch(() => null);
  return said === null ? null : Number(said.split(' ')[0]) / 1_000_000;
}
