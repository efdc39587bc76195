import { expect, it } from 'vitest';
import { performCommand } from '../platform/http/run.ts';
import { isDemoLoaded, loadDemo } from './demo/load.ts';
import { provisionWhole, setStage } from './testing/people.ts';
import { openStore } from './testing/stores.ts';

/** That the whole is carried out in one go, in the capacities that its steps say, is where `proofs/rebuild` begins. */
it('a load that was interrupted goes on where it stopped, to the end', async () => {
  const stage = await setStage(await openStore('embedded', provisionWhole));
  const steps: number[] = [];
  try {
    const interrupted = loadDemo(stage.around, stage.routes, (done) => {
      if (done === 60) throw new Error('interrupted');
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    expect(await isDemoLoaded(stage.store.database)).toBe(false);
    await loadDemo(
      stage.around,
      stage.routes,
      () => undefined,
      async (around, command, asked) => {
        steps.push((asked.input as { act: { deviceSeq: number } }).act.deviceSeq);
        await performCommand(around, command, asked);
      },
    );
    expect(await isDemoLoaded(stage.store.database)).toBe(true);
    expect(steps[0]).toBe(60);
  } finally {
    await stage.store.close();
  }
});
