import { fieldStore, inOne } from './field-store.ts';

/**
 * That the phone is in somebody else's hand, and what it shows them. It lies on the disk in clear, since nobody can open anything
 * then: no name, no note, only questions and to whom the answers are sealed. As long as it is there, the app shows nothing else.
 */
export const keepHanded = (handed: object): Promise<void> =>
  inOne(['state'], async (tx) => {
    await tx.objectStore('state').put({ handed }, 'handed');
  });

export async function handedNow(): Promise<object | null> {
  const row = await (await fieldStore()).get('state', 'handed');
  return row && 'handed' in row ? row.handed : null;
}

export const endHanded = (): Promise<void> =>
  inOne(['state'], async (tx) => {
    await tx.objectStore('state').delete('handed');
  });
