import { readFile } from 'node:fs/promises';
import type { Opened } from '../opened.ts';

/** How long each process that takes part has worked, in milliseconds: by its number, and this process as 0. */
type WorkedBy = ReadonlyMap<number, number | null>;

/**
 * How long processors have worked for what is measured: this process, which is the server and its client, and the connections of PostgreSQL. On a
 * machine at rest an answer takes about as long; on a busy one it waits besides, and this says how much of its time was work.
 */
export async function workedSoFar({ asOwner, kind }: Pick<Opened, 'asOwner' | 'kind'>): Promise<WorkedBy> {
  const rows =
    kind === 'postgres'
      ? await asOwner<{ pid: number }>(
          "select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
        )
      : [];
  const ofDatabase = await Promise.all(rows.map(async ({ pid }) => [pid, await workedBy(pid)] as const));
  const { user, system } = process.cpuUsage();
  return new Map([[0, (user + system) / 1000], ...ofDatabase]);
}

/** What lies between the two; null where a connection ended meanwhile, or the system does not tell. */
export function workBetween(before: WorkedBy, after: WorkedBy): number | null {
  if ([...before.keys()].some((process) => !after.has(process))) return null;
  let sum = 0;
  for (const [process, worked] of after) {
    const earlier = before.has(process) ? before.get(process) : 0;
    if (worked === null || earlier === null || earlier === undefined) return null;
    sum += worked - earlier;
  }
  return sum;
}

/** The first number of the schedule statistics of Linux: nanoseconds on a processor. */
async function workedBy(pid: number): Promise<number | null> {
  const said = await readFile(`/proc/${pid}/schedstat`, 'utf8').catch(() => null);
  return said === null ? null : Number(said.split(' ')[0]) / 1_000_000;
}
