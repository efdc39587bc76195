import { useSyncExternalStore } from 'react';
import type { Capacity } from '../../../../../kernel/capacity.ts';
import type { BoxKey } from '../../../../../kernel/device-act.ts';
import { type BundleRow, listBundles } from '../../../../../web/offline/bundles.ts';
import { type ThisDevice, thisDevice } from '../../../../../web/offline/device.ts';
import { handedNow, onHanded } from '../../../../../web/offline/handed.ts';
import { type Health, health } from '../../../../../web/offline/health.ts';
import { onEntry } from '../../../../../web/offline/sealed-log.ts';
import { keepSyncing, onSync, type SyncState } from '../../../../../web/offline/sync.ts';
import { isOpen, onLock, type UnlockMethod, unlockState } from '../../../../../web/offline/unlock.ts';
import type { SpokenLanguage } from '../../../schema.ts';
import type { WorkerTalkShown } from '../../../visit/talk/schema.ts';

/** What is needed to seal what the worker answers, and to record that they were asked. */
export type ToTell = {
  readonly language: SpokenLanguage;
  readonly coordinator: { readonly unit: number; readonly name: string; readonly key: BoxKey } | null;
  readonly boxKey: BoxKey;
  readonly visit: string;
  readonly capacity: Capacity;
  readonly basis: string;
  readonly sitting: string;
  readonly worker: string | null;
  readonly alone: boolean | null;
  readonly cardTaken: boolean;
};

/** What the phone shows in a worker's hand. `told` is null where an officer practises: then nothing of it is recorded. */
export type HandedOver = {
  readonly talk: WorkerTalkShown;
  readonly pictures: boolean;
  readonly told: ToTell | null;
  /** Answered, or not wanted: it goes back, and only a person who can unlock it goes on. */
  readonly isBack: boolean;
};

/** Everything that the screens know of this phone besides what was recorded on it. */
export type Phone = {
  readonly device: ThisDevice | null;
  readonly isOpen: boolean;
  readonly methods: readonly UnlockMethod['kind'][];
  readonly wrongLeft: number;
  /** It has forgotten how to read: ten wrong secrets, too long locked, or ordered so from afar. */
  readonly isGone: boolean;
  readonly handed: HandedOver | null;
  readonly bundles: readonly BundleRow[];
  readonly health: Health;
  readonly sync: SyncState | null;
};

let phone: Phone | null = null;
let sync: SyncState | null = null;
const watchers = new Set<() => void>();

/** Reads again what is on the disk, and draws it. */
export async function look(): Promise<void> {
  const state = await unlockState(); // first, since it sets the clock of a phone that has no network
  const [device, handed, bundles, well] = await Promise.all([thisDevice(), handedNow(), listBundles(), health()]);
  phone = {
    device,
    isOpen: isOpen(),
    methods: state.methods.map(({ kind }) => kind),
    wrongLeft: state.wrongLeft,
    isGone: state.isGone,
    handed: handed as HandedOver | null,
    bundles,
    health: well,
    sync,
  };
  for (const watcher of watchers) watcher();
}

const lookSoon = (): void => void look().catch(() => undefined);

/** Hears of everything that changes, and sends what waits. Begun once, when the app starts. */
export function beginWatching(): void {
  onLock(lookSoon);
  onHanded(lookSoon);
  onEntry(lookSoon);
  onSync((next) => {
    sync = next;
    lookSoon();
  });
  keepSyncing();
}

/** Null until the disk has been read. */
export const usePhone = (): Phone | null =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => phone,
  );
