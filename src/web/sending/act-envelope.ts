import type { ActEnvelope } from '../../kernel/act.ts';
import { type Uuid, uuidV4, uuidV7 } from '../../kernel/id.ts';
import type { Precision } from '../../kernel/time/dates.ts';
import { now } from '../clock.ts';
import { notBefore } from '../not-before.ts';

const random = (): Uint8Array => crypto.getRandomValues(new Uint8Array(16));

/** A new id for something inside this agency. */
export const newId = (): Uuid => uuidV7(now(), random());

/** A new id that says nothing of when it was made: for what crosses to a recipient outside. */
export const newOpaqueId = (): Uuid => uuidV4(random());

const deviceKey = 'cape-device';
const countKey = 'cape-device-acts';

/** The device's name for itself: made once, says nothing about who uses it. */
function device(): Uuid {
  const kept = localStorage.getItem(deviceKey);
  if (kept) return kept;
  const made = uuidV4(random());
  localStorage.setItem(deviceKey, made);
  return made;
}

/** Counts the acts of this device. Two windows must not take the same number, so one waits for the other. */
function nextInOrder(): Promise<number> {
  return navigator.locks.request(countKey, () => {
    const next = Number(localStorage.getItem(countKey) ?? '0') + 1;
    localStorage.setItem(countKey, String(next));
    return next;
  });
}

export type Happened = { readonly from: Date; readonly to: Date | null; readonly precision: Precision };

const lastKey = 'cape-last-act';

function nowInOrder(): Date {
  const last = localStorage.getItem(lastKey);
  const at = notBefore(now(), last === null ? null : Number(last));
  localStorage.setItem(lastKey, String(at.getTime()));
  return at;
}

export const justNow = (): Happened => ({ from: nowInOrder(), to: null, precision: 'minute' });

/** What a command carries about itself. Made once per act and kept, so that sending again is the same act. */
export async function newAct(
  as: Pick<ActEnvelope, 'capacity' | 'sitting'>,
  happened: Happened = justNow(),
): Promise<ActEnvelope> {
  return {
    id: newId(),
    device: device(),
    deviceSeq: await nextInOrder(),
    capacity: as.capacity,
    sitting: as.sitting,
    happenedFrom: happened.from.toISOString(),
    happenedTo: happened.to?.toISOString() ?? null,
    precision: happened.precision,
  };
}
