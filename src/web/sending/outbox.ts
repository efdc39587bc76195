import { useSyncExternalStore } from 'react';
import type { z } from 'zod';
import type { Message } from '../../kernel/message.ts';
import { now } from '../clock.ts';
import { askProof } from '../proof.ts';
import { type Failure, failureOf, post } from './request.ts';

/**
 * *sending*: on its way. *waiting*: no contact, tried again by itself. *signed-out*: waits for a sign-in, or for a fresh proof of it.
 * *stuck*: the server failed and a person decides when to try again. *sent*: it arrived.
 */
export type DispatchState = 'sending' | 'waiting' | 'signed-out' | 'stuck' | 'sent';

/** Something on its way to the server. It is in the memory of this window only: nothing is written to the disk. */
export type Dispatch = {
  readonly id: string;
  readonly label: Message;
  readonly state: DispatchState;
  readonly faultNumber: string | null;
  readonly at: Date;
};

let dispatches: readonly Dispatch[] = [];
const watchers = new Set<() => void>();
let lastArrivalAt = 0;

/** When something sent from this window last arrived, by the clock of this device. */
export const lastArrival = (): number => lastArrivalAt;

type Waker = { readonly again: () => void; readonly giveUp: () => void };
const wakers = new Map<string, Waker>();

function set(next: readonly Dispatch[]): void {
  dispatches = next;
  for (const watcher of watchers) watcher();
}

const mark = (id: string, change: Partial<Dispatch>): void =>
  set(dispatches.map((dispatch) => (dispatch.id === id ? { ...dispatch, ...change } : dispatch)));

const drop = (id: string): void => set(dispatches.filter((dispatch) => dispatch.id !== id));

const waitsMs = [1000, 2000, 4000, 8000, 15_000];

/** Waits until the time is up, the network is back, or the person says: try now. False when they say: give up. */
function pause(id: string, milliseconds: number | null): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = milliseconds === null ? undefined : setTimeout(() => end(true), milliseconds);
    const again = (): void => end(true);
    function end(goOn: boolean): void {
      clearTimeout(timer);
      removeEventListener('online', again);
      wakers.delete(id);
      resolve(goOn);
    }
    if (milliseconds !== null) addEventListener('online', again);
    wakers.set(id, { again, giveUp: () => end(false) });
  });
}

/** Tries everything that waits again, at once: after a new sign-in, or because *Try again* was pressed. */
export function tryAgain(id?: string): void {
  for (const [waiting, waker] of [...wakers]) if (id === undefined || id === waiting) waker.again();
}

/** Stops trying, so that what was written can be changed. Only for what the server failed on, and so has not stored. */
export const cancelSending = (id: string): void => wakers.get(id)?.giveUp();

export type Parcel<T> = {
  readonly id: string;
  readonly label: Message;
  readonly path: string;
  /** Made again for each try, because the person may have signed in again in between. */
  readonly body: () => unknown;
  readonly answer: z.ZodType<T>;
};

function stateAfter(failure: Failure): DispatchState | 'refused' {
  if (failure.kind === 'unreached') return 'waiting';
  if (failure.kind === 'fault') return 'stuck';
  // Faster than a person acts, as where many are handed over one after the other: nothing was saved, and it goes on by itself.
  if (failure.problem === 'too-many') return 'sending';
  return failure.status === 401 ? 'signed-out' : 'refused';
}

/**
 * Brings a command to the server and does not give up: a lost reply or a lost network only makes it later.
 * Ends with the answer, or throws when the server has refused it or the person withdrew it.
 */
export async function deliver<T>(parcel: Parcel<T>): Promise<T> {
  const { id, label } = parcel;
  set([
    ...dispatches.filter((dispatch) => dispatch.state !== 'sent' && dispatch.id !== id),
    { id, label, state: 'sending', faultNumber: null, at: now() },
  ]);
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await post(parcel.path, parcel.body(), parcel.answer);
      lastArrivalAt = Date.now();
      mark(id, { state: 'sent', at: now() });
      return answer;
    } catch (error) {
      const failure = failureOf(error);
      const state = stateAfter(failure);
      if (state !== 'refused') mark(id, { state, faultNumber: failure.kind === 'fault' ? failure.number : null });
      if (failure.kind === 'refused' && failure.prove) {
        mark(id, { state: 'signed-out' });
        if (await askProof({ verb: failure.prove, act: id })) {
          mark(id, { state: 'sending' });
          continue;
        }
      }
      const comesAgain = state === 'waiting' || state === 'sending';
      const wait = comesAgain ? (waitsMs[Math.min(attempt, waitsMs.length - 1)] ?? null) : null;
      const goOn = state !== 'refused' && (await pause(id, wait));
      if (!goOn) {
        drop(id);
        throw error;
      }
      mark(id, { state: 'sending' });
    }
  }
}

const subscribe = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export const useOutbox = (): readonly Dispatch[] => useSyncExternalStore(subscribe, () => dispatches);

/** How one command is doing, or undefined when it was never sent or was refused. */
export const useDispatch = (id: string | null): Dispatch | undefined =>
  useOutbox().find((dispatch) => dispatch.id === id);

export const hasUnsent = (): boolean => dispatches.some((dispatch) => dispatch.state !== 'sent');
