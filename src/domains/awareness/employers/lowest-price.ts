import type { Knowledge } from '../../knowledge/public.ts';

type PayEntry = Knowledge['pay']['entries'][number];

/** A rate by the hour that can be counted with on a day. */
export type LeastPay = {
  readonly id: string;
  readonly entry: PayEntry;
  /** In hundredths of the country’s money. */
  readonly hundredths: number;
};

const holdsOn = ({ valid_from: from, valid_to: to, used_to: usedTo }: PayEntry, day: string): boolean =>
  from !== null && from <= day && (to === null || day <= to) && (usedTo === null || day <= usedTo);

const hundredthsOf = (amount: string): number => Math.round(Number(amount) * 100);

/** What the least pay of a country is on a day, as far as it was read or reported. What is only from memory is never counted with. */
export function leastPayOn(entries: readonly PayEntry[], country: string, day: string) {
  const ofCountry = entries.filter((entry) => entry.country === country && holdsOn(entry, day));
  const isKnown = ({ known }: PayEntry): boolean => known !== 'memory';
  return {
    hourly: ofCountry
      .filter((entry) => isKnown(entry) && entry.unit === 'hour')
      .map((entry): LeastPay => ({ id: entry.id, entry, hundredths: hundredthsOf(entry.amount) })),
    /** Rates by the month: shown, and not counted with, since how many hours a month has differs. */
    monthly: ofCountry.filter((entry) => isKnown(entry) && entry.unit === 'month'),
    /** How many rates hold that are only from memory. */
    fromMemory: ofCountry.filter((entry) => !isKnown(entry)).length,
  };
}

/** The pay for so many hours, and with what the employer pays on top where it is known, in hundredths. Minutes are hundredths of an hour. */
export function lowestPrice(
  { hundredths }: Pick<LeastPay, 'hundredths'>,
  hours: number,
  charges: number | null,
): { readonly pay: number; readonly withCharges: number | null } {
  const pay = Math.round(hundredths * hours);
  return { pay, withCharges: charges === null ? null : Math.round(pay * (1 + charges / 100)) };
}
