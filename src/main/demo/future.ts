import { Problem } from '../../kernel/problem.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import type { Surroundings } from '../../platform/http/run.ts';
import { actsThere } from './act-there.ts';
import { idOf } from './id-of.ts';
import { demoSteps } from './steps.ts';
import { futureSteps } from './stories/future.ts';
import { teller } from './tell.ts';

/**
 * Tells what the invented future holds up to where the clock stands now, each step once and through its command. Whoever
 * visits may have decided otherwise meanwhile: what no longer follows is left out, since what people did stays done.
 */
export async function tellFuture(around: Surroundings, endpoints: readonly Endpoint[]): Promise<void> {
  const now = around.clock().getTime();
  const due = futureSteps.filter(({ at }) => Date.parse(at) <= now);
  if (due.length === 0) return;
  const done = await actsThere(
    around.database,
    due.map(({ name, at }) => idOf(name, at)),
  );
  const tell = teller(around, endpoints);
  for (const [order, step] of due.entries()) {
    if (done.has(idOf(step.name, step.at))) continue;
    await tell(step, demoSteps.length + order).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
    });
  }
}
