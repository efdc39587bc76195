import { useSyncExternalStore } from 'react';
import { newId } from './sending/act-envelope.ts';
import { failureOf } from './sending/request.ts';

/** For what a person is asked to prove again who they are: the route, and the act that waits to be sent again. */
export type ProofAsked = { readonly verb: string; readonly act: string };

let asked: (ProofAsked & { readonly answer: (proved: boolean) => void }) | null = null;
const watchers = new Set<() => void>();

function set(next: typeof asked): void {
  asked = next;
  for (const watcher of watchers) watcher();
}

/** Asks the person to prove who they are. False: they would rather not. What they have written stays where it is meanwhile. */
export function askProof(proof: ProofAsked): Promise<boolean> {
  asked?.answer(false); // one question at a time: the newer one counts
  return new Promise((resolve) =>
    set({
      ...proof,
      answer: (proved) => {
        set(null);
        resolve(proved);
      },
    }),
  );
}

const subscribe = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** What is asked now, for the dialog that asks it. */
export const useProofAsked = (): typeof asked => useSyncExternalStore(subscribe, () => asked);

/** Does something that is no act, and asks for a proof where the server wants one first. */
export async function withProof<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const failure = failureOf(error);
      const verb = failure.kind === 'refused' ? failure.prove : undefined;
      if (!verb || !(await askProof({ verb, act: newId() }))) throw error;
    }
  }
}
