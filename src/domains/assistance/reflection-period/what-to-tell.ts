import type { StayUntil } from '../letter.ts';
import type { Period } from './period.ts';

/** The newest state to send the coordinator who asked; null when they know it, or when there is nothing. */
export function whatToTell(period: Period): StayUntil['state'] | null {
  const state =
    period.extendedOn !== null
      ? 'extended'
      : period.state === 'granted' || period.state === 'refused' || period.state === 'applied'
        ? period.state
        : null;
  const isKnown = state === period.toldUpTo && !(state === 'extended' && period.extendedSinceTold);
  return isKnown ? null : state;
}
