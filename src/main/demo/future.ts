import { Problem } from '../../kernel/problem.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import type { Runtime } from '../../platform/http/run.ts';
import { actsThere } from './act-there.ts';
import { idOf } from './id-of.ts';
import { demoSteps } from './steps.ts';
import { futureSteps } from './stories/future.ts';
import { teller } from './tell.ts';

/**
 * Carries out the invented future up to the time of the clock, each step once and through its command. A visitor
 * may have decided otherwise meanwhile: what no longer follows is left out, since what people did stays done.
 */
export async function tellFuture(runtime: Runtime, endpoints: readonly Endpoint[]): Promise<void> {
  const now = runtime.clock().getTime();
  const due = futureSteps.filter(({ at }) => Date.parse(at) <= now);
  if (due.length === 0) return;
  const done = await actsThere(
    runtime.database,
    due.map(({ name, at }) => idOf(name, at)),
  );
  const tell = teller(runtime, endpoints);
  for (const [order, step] of due.entries()) {
    if (done.has(idOf(step.name, step.at))) continue;
    await tell(step, demoSteps.length + order).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
    });
  }
}
