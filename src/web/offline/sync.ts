import type { MediumArrived } from '../../kernel/device-act.ts';
import { applyAnswer } from './apply-answer.ts';
import { batchAtMost, nextBatch } from './batch.ts';
import { deviceRow } from './device.ts';
import { sweepMedia } from './medium.ts';
import { syncNotes } from './phone-clock.ts';
import { countUnsent, onEntry } from './sealed-log.ts';
import { sentThrough } from './sent-through.ts';
import { mediaToSend, noteArrived, sendMedium } from './sync-media.ts';
import { askBatch, NotSent, type WhyNot } from './sync-request.ts';

export type SyncState = {
  readonly kind: 'idle' | 'sending' | 'no-network' | 'failed';
  /** Acts and media that reached the server in this run, and those that wait. */
  readonly sent: number;
  readonly toSend: number;
  readonly lastAt: string | null;
  readonly why: WhyNot | null;
};

let state: SyncState = { kind: 'idle', sent: 0, toSend: 0, lastAt: null, why: null };
let running: Promise<SyncState> | null = null;
const listeners = new Set<(state: SyncState) => void>();
const windows = 'BroadcastChannel' in globalThis ? new BroadcastChannel('cape-field-sync') : null;
windows?.addEventListener('message', ({ data }) => show(data as SyncState));

function show(next: SyncState): void {
  state = next;
  for (const listener of listeners) listener(state);
}

/** Hears how it is going, in every window. */
export function onSync(listener: (state: SyncState) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function tellState(kind: SyncState['kind'], before: number, why: WhyNot | null = null): Promise<SyncState> {
  const [{ acts, media }, { lastAt }] = await Promise.all([countUnsent(), syncNotes()]);
  const toSend = acts + media;
  show({ kind, sent: Math.max(0, before - toSend), toSend, lastAt, why });
  windows?.postMessage(state);
  return state;
}

/** One run: what it has sent up to now, and what it found wrong. It goes on all the same, since what is sent is not lost. */
type Run = {
  readonly token: string;
  readonly shown: () => Promise<unknown>;
  upTo: number;
  trouble: WhyNot | null;
};

/** What the server did not take as it is: too much at once, or something damaged among others. */
const isRefused = (error: unknown): boolean =>
  error instanceof NotSent && error.why === 'refused' && [400, 413, 422].includes(error.status);

/** Acts in their order, batch after batch. What is refused in company goes alone, and alone it is left where it is. */
async function sendActs(run: Run): Promise<void> {
  let size = batchAtMost;
  for (;;) {
    const next = await nextBatch(run.token, run.upTo, size);
    if (!next) return;
    const last = next.acts.at(-1)?.counter ?? run.upTo;
    try {
      const answer = await askBatch(next.batch);
      const trouble = await applyAnswer(answer);
      run.trouble ??= trouble ?? (answer.outcomes.some(({ outcome }) => outcome === 'waiting') ? 'refused' : null);
      run.upTo = last;
      await run.shown();
    } catch (error) {
      if (!isRefused(error)) throw error;
      size = Math.ceil(size / 2);
      if (next.acts.length > 1) continue;
      run.trouble ??= 'refused';
      run.upTo = last;
    }
  }
}

/** Asks what has arrived, even when nothing waits: so the phone hears what time it is, and that it is to forget how to read. */
async function askMedia(run: Run): Promise<readonly MediumArrived[]> {
  const media = await mediaToSend();
  const answer = await askBatch({ token: run.token, keys: [], acts: [], media: media.map(({ id }) => id) });
  const trouble = await applyAnswer(answer);
  run.trouble ??= trouble;
  for (const medium of media) {
    const arrived = answer.media.find(({ id }) => id === medium.id);
    if (arrived) await noteArrived(medium, arrived);
  }
  return answer.media;
}

async function sendMedia(run: Run): Promise<void> {
  const have = await askMedia(run);
  const media = await mediaToSend();
  for (const medium of media) {
    // An act that is recorded meanwhile does not wait for a film.
    const there = have.find(({ id }) => id === medium.id)?.have ?? [];
    if (!(await sendMedium(run.token, medium, there, () => sendActs(run)))) run.trouble ??= 'refused';
    await run.shown();
  }
  if ((await mediaToSend()).length > 0) await askMedia(run);
}

async function send(): Promise<SyncState> {
  const device = await deviceRow();
  const unsent = await countUnsent();
  const before = unsent.acts + unsent.media;
  if (!device) return tellState('idle', before);
  const shown = () => tellState('sending', before);
  const run: Run = { token: device.token, shown, upTo: await sentThrough(), trouble: null };
  try {
    await shown();
    await sendActs(run);
    await sendMedia(run);
    await sendActs(run);
    await sweepMedia();
    return await tellState(run.trouble ? 'failed' : 'idle', before, run.trouble);
  } catch (error) {
    const why = run.trouble ?? (error instanceof NotSent ? error.why : 'disk');
    return why === 'no-network' ? tellState(why, before) : tellState('failed', before, why);
  }
}

/**
 * Brings everything to the server that has not arrived: acts in their order, then pieces. Goes on where it was broken off, in
 * whichever window; while one sends, the others wait for its result.
 */
export function syncNow(): Promise<SyncState> {
  running ??= navigator.locks
    .request('cape-field-sync', { ifAvailable: true }, (alone) => (alone ? send() : state))
    .finally(() => {
      running = null;
    });
  return running;
}

const everyMs = 5000;
const idleEveryMs = 120_000;
const atMostMs = 600_000;
const soonMs = 1000;

/**
 * Sends by itself: when something was recorded, when there is network, when the window becomes visible, and at intervals. Ends when called.
 */
export function keepSyncing(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isOver = false;
  const again = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(go, milliseconds);
  };
  const go = (): void => {
    void syncNow()
      .then(({ kind, toSend }) => {
        failures = kind === 'idle' || kind === 'sending' ? 0 : failures + 1;
        const usual = toSend > 0 ? everyMs : idleEveryMs;
        again(Math.min(atMostMs, usual * 2 ** Math.min(Math.max(0, failures - 1), 8)));
      })
      .catch(() => again(atMostMs));
  };
  const soon = (): void => again(soonMs);
  const seen = (): void => {
    if (document.visibilityState === 'visible') soon();
  };
  const stopHearing = onEntry(soon);
  addEventListener('online', soon);
  document.addEventListener('visibilitychange', seen);
  soon();
  return () => {
    isOver = true;
    clearTimeout(timer);
    stopHearing();
    removeEventListener('online', soon);
    document.removeEventListener('visibilitychange', seen);
  };
}
