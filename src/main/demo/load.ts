import { carryLetters } from '../../domains/disclosures/public.server.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import type { Runtime } from '../../platform/http/run.ts';
import { actsThere, isActThere } from './act-there.ts';
import { idOf } from './id-of.ts';
import { letParticipantsAnswer } from './participants.ts';
import { demoSteps } from './steps.ts';
import { type Perform, teller } from './tell.ts';
import { firstTipOpened, loadFirstTip, loadUnopenedTip } from './tips.ts';

/** Whether the last step is there, and so all before it. */
export async function isDemoLoaded(database: Database): Promise<boolean> {
  const last = demoSteps.at(-1);
  return !last || isActThere(database, idOf(last.name, last.at));
}

/**
 * Loads the demo through the same commands that people use, at the times of the stories, each by its own person.
 * An interrupted load goes on where it stopped: what was done has an id that is known, and is not done again.
 */
export async function loadDemo(
  runtime: Runtime,
  endpoints: readonly Endpoint[],
  onStep: (done: number, of: number) => void,
  perform?: Perform,
): Promise<void> {
  await carryLetters(runtime); // what an interrupted load had sent
  const done = await actsThere(
    runtime.database,
    demoSteps.map(({ name, at }) => idOf(name, at)),
  );
  // The slow part of a tip is its code, so tips come in while steps are done that rest on none.
  const firstTip = loadFirstTip(runtime, endpoints);
  const tips = firstTip.then(() => loadUnopenedTip(runtime));
  const tipsEnded = Promise.allSettled([tips]);
  // What the demo invites by mail goes to no one: no round sends it while it is loaded, and those surveys have ended.
  const tell = teller({ ...runtime, mails: true }, endpoints, perform);
  try {
    for (const [order, step] of demoSteps.entries()) {
      onStep(order, demoSteps.length);
      if (Date.parse(step.at) >= Date.parse(firstTipOpened)) await firstTip;
      if (order === demoSteps.length - 1) await Promise.all([tips, letParticipantsAnswer(runtime)]); // the last step says that all is there
      if (done.has(idOf(step.name, step.at))) continue;
      await tell(step, order).catch((error: unknown) => {
        throw new Error(`The step ${step.name} of the demo was refused.`, { cause: error });
      });
    }
  } finally {
    await tipsEnded; // nothing of it goes on after this
  }
}
