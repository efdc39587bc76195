import { useEffect } from 'react';
import type { Message } from '../../../../kernel/message.ts';

type Keys = typeof import('./keys.ts');

const fetchKeys = (): Promise<Keys> => import('./keys.ts');

/** The cryptography comes beside the page, not before it: it weighs as much as the rest of the page together. */
export function useKeysSoon(): void {
  useEffect(() => {
    fetchKeys().catch(() => {
      // Said when the keys are used, and only then.
    });
  }, []);
}

/** Does something with the cryptography, or null: it could not be fetched, and `keysMissing` says so. */
export async function withKeys<T>(use: (keys: Keys) => Promise<T>): Promise<{ readonly done: T } | null> {
  let keys: Keys;
  try {
    keys = await fetchKeys();
  } catch {
    return null;
  }
  return { done: await use(keys) };
}

export const keysMissing: Message = /*i18n*/ {
  id: 'tip.keys-missing',
  message: 'The part of this page that encrypts and decrypts could not be loaded. Check the connection and try again.',
  comment: 'Shown where a tip should be opened or answered',
};
