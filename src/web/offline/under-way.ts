import { fieldStore, inOne } from './field-store.ts';

/*
 * The visit that goes on on this phone. An officer who opens it again in the middle of one sees the four tiles again and not a list: three
 * presses until something is noted. It holds the name of a bundle, which says nothing about it, and is stored with the acts, since what a
 * browser keeps beside them is not on the disk yet when a battery ends.
 */
const row = 'under-way';

/** Null: no visit goes on. */
export async function noteUnderWay(bundle: string | null): Promise<void> {
  try {
    if ((await bundleUnderWay()) === bundle) return;
    await inOne(['state'], async (tx) => {
      const state = tx.objectStore('state');
      await (bundle === null ? state.delete(row) : state.put({ pack: bundle }, row));
    });
  } catch {
    // a full disk: then the list comes first
  }
}

export async function bundleUnderWay(): Promise<string | null> {
  const found = await (await fieldStore()).get('state', row);
  return found && 'pack' in found ? found.pack : null;
}
