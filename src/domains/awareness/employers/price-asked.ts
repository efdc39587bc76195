/** What a buyer asks: for which rate, how many hours, and what the employer pays on top. */
export type PriceAsked = {
  readonly pay: string | null;
  readonly hours: number | null;
  readonly charges: number | null;
  /** Which fields were filled in with something that cannot be read. */
  readonly wrong: readonly ('hours' | 'charges')[];
};

/** A number as people write it, `1 250,5`; null where it is none. */
function numberIn(written: string): number | null {
  const bare = written.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^\d{1,7}(\.\d{1,2})?$/.test(bare) ? Number(bare) : null;
}

export function priceAsked(query: Readonly<Record<string, string | undefined>>): PriceAsked {
  const [hours, charges] = [query.hours?.trim() ?? '', query.charges?.trim() ?? ''];
  const [readHours, readCharges] = [numberIn(hours), numberIn(charges)];
  const isHours = readHours !== null && readHours > 0 && readHours <= 1_000_000;
  const isCharges = readCharges !== null && readCharges <= 200;
  return {
    pay: query.pay || null,
    hours: isHours ? readHours : null,
    charges: isCharges ? readCharges : null,
    wrong: [
      ...(query.hours !== undefined && !isHours ? (['hours'] as const) : []),
      ...(charges !== '' && !isCharges ? (['charges'] as const) : []),
    ],
  };
}
