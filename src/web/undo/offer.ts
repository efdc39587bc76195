import { useSyncExternalStore } from 'react';
import type { Message } from '../../kernel/message.ts';
import { failureOf } from '../sending/request.ts';

/** An act that can be taken back: the matter, what was said of it, and what sends the act that takes it back. */
type Undoable = { readonly about: string; readonly text: Message; readonly undo: () => Promise<void> };

/** *offered*: the person may undo it. *undoing*: on its way. *refused*: the server said why not. */
export type Offer = Undoable & {
  readonly state: 'offered' | 'undoing' | 'refused';
  /** Why it could not be undone, in the words of the server. */
  readonly sentence: string | null;
};

/* In memory only, and above the pages: to go to another page takes it away from no one. */

let offer: Offer | null = null;
const watchers = new Set<() => void>();

function set(next: Offer | null): void {
  offer = next;
  for (const watcher of watchers) watcher();
}

/** Offers to undo what has just arrived, in place of what was offered before. */
export const offerUndo = (of: Undoable): void => set({ ...of, state: 'offered', sentence: null });

/** Another act on the same matter has arrived: the one before it is no longer what was just done. */
export function passOffer(about: string): void {
  if (offer?.about === about && offer.state === 'offered') set(null);
}

export const closeOffer = (): void => set(null);

/** Sends the act that takes it back. A refusal is said in place of the offer. */
export async function takeOffer(): Promise<void> {
  const taken = offer;
  if (taken?.state !== 'offered') return;
  const under: Offer = { ...taken, state: 'undoing' };
  set(under);
  const end = (next: Offer | null): void => {
    if (offer === under) set(next);
  };
  try {
    await taken.undo();
    end(null);
  } catch (error) {
    const failure = failureOf(error);
    end(failure.kind === 'refused' ? { ...taken, state: 'refused', sentence: failure.sentence } : taken);
  }
}

const subscribe = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export const useOffer = (): Offer | null => useSyncExternalStore(subscribe, () => offer);

/** What is offered at this moment. */
export const currentOffer = (): Offer | null => offer;
