import { areNumbersKnownIn, zoneIn } from '../kernel/country.ts';
import * as wall from '../kernel/time/wall-time.ts';

/*
 * The clock on the wall of the agency: of the country that one is signed in for, whatever zone the laptop or the phone is set to. It is kept on
 * the device, so that a phone without network shows the same time. It says nothing of anyone.
 */

const keptUnder = 'cape.zone';

const kept = (): string | null => {
  try {
    return localStorage.getItem(keptUnder);
  } catch {
    return null; // a browser that keeps nothing
  }
};

/** Until it is known whose clock it is, that of the device. */
let zone = kept() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

export const zoneHere = (): string => zone;

/** Whether one works for an agency of Sweden, whose forms of numbers are known here. */
export const areNumbersKnownHere = (): boolean => areNumbersKnownIn(zone);

export function setCountryOfClock(country: string): void {
  zone = zoneIn(country);
  try {
    localStorage.setItem(keptUnder, zone);
  } catch {
    // It is set again at the next sign-in.
  }
}

export const wallTimeOf = (at: Date): wall.WallTime => wall.wallTimeOf(at, zone);
export const momentOf = (time: wall.WallTime): Date => wall.momentOf(time, zone);
export const wallDaysBetween = (from: Date, to: Date): number => wall.wallDaysBetween(from, to, zone);
