import { workOnEstimate } from '../domains/prevalence/public.server.ts';
import type { Stage } from './people.ts';

/** Works on every estimate that runs, as the jobs of a server do. Gives how many pieces were done. */
export async function workOnEstimates(
  { store, runtime }: Pick<Stage, 'store' | 'runtime'>,
  most = 600_000,
  stop?: AbortSignal,
): Promise<number> {
  const running = await store.asOwner<{ unit: number; id: string }>(
    `select r.owner_unit as unit, e.id from study.estimate_now e join access.realm r on r.country = e.country and r.id = e.realm
     where e.state = 'running' order by e.last_at, e.id`,
  );
  let done = 0;
  for (const job of running) done += await workOnEstimate({ ...runtime, version: '1.2.3' }, job, most, stop);
  return done;
}
