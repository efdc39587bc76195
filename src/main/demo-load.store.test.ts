import { expect, it } from 'vitest';
import { isDemoLoaded, loadDemo } from './demo/load.ts';
import { provisionPeople, setStage } from './testing/people.ts';
import { openStore } from './testing/stores.ts';

it('every step of the stories is carried out, in the capacity that it says', async () => {
  const stage = await setStage(await openStore('embedded', provisionPeople));
  try {
    await loadDemo(stage.around, stage.routes, () => undefined);
    expect(await isDemoLoaded(stage.store.database)).toBe(true);
  } finally {
    await stage.store.close();
  }
});
