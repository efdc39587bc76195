import { dayIn } from '../../../../kernel/time/dates.ts';
import { beginOfDay } from '../../../../kernel/time/day-bounds.ts';
import type { custodySteps } from '../../codes.ts';

/** One step of the custody of a piece of evidence, with the names and the seal that were given. What was erased is null. */
export type CustodyStep = {
  readonly id: string;
  /** *secured*: as it was recorded when it entered the file. */
  readonly step: 'secured' | (typeof custodySteps)[number];
  readonly at: string;
  readonly by: string | null;
  /** Of what was received: who handed it over. */
  readonly from: string | null;
  /** Of what was returned: to whom. */
  readonly to: string | null;
  readonly seal: string | null;
};

/** How it entered the file: by whom it was secured on which day, or at which moment where that is known. */
export type SecuredEntry = {
  readonly id: string;
  readonly day: string;
  readonly at: string | null;
  readonly by: string | null;
};

export const gapKinds = ['no-beginning', 'unattended', 'handed-on', 'seal-changed', 'not-as-signed'] as const;

/** Where the custody of a piece of evidence is not shown: before which step, and between whom or which seals. */
export type CustodyGap = {
  readonly before: string;
  readonly kind: (typeof gapKinds)[number];
  /** Who held it, or which seal was on it, as far as is recorded. */
  readonly held: string | null;
  readonly next: string | null;
  readonly minutes: number | null;
};

/** How long it may be with no one between when it was found and when it was taken care of. Our choice: no rule of law says so. */
export const unattendedMinutes = 60;

const takesOver: readonly CustodyStep['step'][] = ['secured', 'seized', 'received'];
const opensIt: readonly CustodyStep['step'][] = ['examined', 'copied'];

/**
 * The steps in time order. How it was secured when it entered the file stands first among them, until a step says at which minute it was seized or
 * received that day or before. Of what was found that day it comes after that, since of it only the day is known.
 */
export function custodyChain(
  entry: SecuredEntry,
  steps: readonly CustodyStep[],
  zone: string,
): readonly (CustodyStep & { readonly isDay: boolean })[] {
  const dayOf = ({ at }: CustodyStep): string => dayIn(new Date(at), zone);
  const isSaidBetter =
    entry.at === null && steps.some((one) => takesOver.includes(one.step) && dayOf(one) <= entry.day);
  const found = steps.find((one) => one.step === 'found' && dayOf(one) === entry.day);
  const secured = {
    ...{ id: entry.id, step: 'secured' as const, by: entry.by, from: null, to: null, seal: null },
    at: entry.at ?? found?.at ?? beginOfDay(entry.day, zone),
    isDay: entry.at === null,
  };
  const rank = ({ step }: CustodyStep): number => (step === 'found' ? 0 : step === 'secured' ? 1 : 2);
  return [...(isSaidBetter ? [] : [secured]), ...steps.map((one) => ({ ...one, isDay: false }))].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || rank(a) - rank(b),
  );
}

const spelled = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
/** Of what was erased nothing can be said, so it is no gap. */
const differs = (a: string | null, b: string | null): boolean => a !== null && b !== null && spelled(a) !== spelled(b);

/** Who must have had it for this step to be possible: who handed it over, or who did it. What comes in again needs no one. */
const whoHadIt = ({ step, by, from }: CustodyStep, isOut: boolean): string | null =>
  step === 'received' ? from : step === 'seized' && isOut ? null : by;

/**
 * Where a chain has a gap. It is not completed and not weighed: what is not recorded is shown as not recorded, and a person explains it or records what
 * is missing.
 */
export function custodyGaps(chain: readonly CustodyStep[]): readonly CustodyGap[] {
  const gaps: CustodyGap[] = [];
  let holder: { readonly name: string | null; readonly isOut: boolean } | null = null;
  let foundAt: string | null = null;
  let seal: string | null = null;
  let isOpened = false;
  for (const one of chain) {
    const gap = (kind: CustodyGap['kind'], more: Partial<CustodyGap> = {}): void => {
      gaps.push({ before: one.id, kind, held: null, next: null, minutes: null, ...more });
    };
    if (one.step === 'found') foundAt ??= one.at;
    else if (holder === null) {
      if (!takesOver.includes(one.step)) gap('no-beginning');
      const minutes = foundAt === null ? 0 : Math.round((Date.parse(one.at) - Date.parse(foundAt)) / 60_000);
      if (minutes > unattendedMinutes) gap('unattended', { minutes });
    } else {
      const had = whoHadIt(one, holder.isOut);
      if (differs(holder.name, had)) gap('handed-on', { held: holder.name, next: had });
    }
    if (one.step === 'returned') holder = { name: one.to, isOut: true };
    else if (one.step !== 'found') holder = { name: one.by, isOut: false };

    if (opensIt.includes(one.step)) isOpened = one.seal === null;
    else if (one.seal !== null) {
      if (!isOpened && differs(seal, one.seal)) gap('seal-changed', { held: seal, next: one.seal });
      isOpened = false;
    }
    seal = one.seal ?? seal;
  }
  return gaps;
}

/** Whether a picture or sound of a visit is not what the phone signed when it was taken, or its signature does not hold. */
export const isNotAsSigned = (of: {
  readonly whole: 'as-signed' | 'not-as-signed';
  readonly signed: { readonly holds: boolean; readonly trusted: boolean } | null;
}): boolean => of.whole === 'not-as-signed' || (of.signed !== null && !(of.signed.holds && of.signed.trusted));
