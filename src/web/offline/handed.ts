import { fieldStore, inOne } from './field-store.ts';

/** All windows of a phone are in the same hand. */
const windows = 'BroadcastChannel' in globalThis ? new BroadcastChannel('cape-field-handed') : null;

/** Hears when another window has handed the phone over, or taken it back. */
export const onHanded = (listener: () => void): void => windows?.addEventListener('message', listener);

/**
 * That the phone is in another person's hand, and what it shows them. It is on the disk in clear, since no one can open anything then: no
 * name, no note, only questions and to whom the answers are sealed. As long as it is there, the app shows nothing else.
 */
export async function keepHanded(handed: object): Promise<void> {
  await inOne(['state'], async (tx) => {
    await tx.objectStore('state').put({ handed }, 'handed');
  });
  windows?.postMessage(null);
}

export async function handedNow(): Promise<object | null> {
  const row = await (await fieldStore()).get('state', 'handed');
  return row && 'handed' in row ? row.handed : null;
}

export async function endHanded(): Promise<void> {
  await inOne(['state'], async (tx) => {
    await tx.objectStore('state').delete('handed');
  });
  windows?.postMessage(null);
}
