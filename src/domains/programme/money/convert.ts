import { decimalsOf } from './decimals.ts';

/** A rate is stored in millionths: so much of the currency of the programme for one of the other. */
const parts = 1_000_000;

/** A rate as people write it, `11.4321` or `11,4321`, in millionths; null when it is none, or has more than six decimals. */
export function rateIn(written: string): number | null {
  const found = /^(\d{1,6})(?:\.(\d{1,6}))?$/.exec(written.replace(/[\s\u00a0]/g, '').replace(',', '.'));
  if (!found) return null;
  const [, whole = '0', part = ''] = found;
  const rate = Number(whole) * parts + Number(part.padEnd(6, '0'));
  return rate > 0 ? rate : null;
}

/** The same as it is written, without noughts at the end. */
export const rateAsWritten = (millionths: number): string => {
  const part = String(millionths % parts)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${Math.floor(millionths / parts)}${part === '' ? '' : `.${part}`}`;
};

/**
 * What an amount comes to in another currency, both in their smallest unit. A half is rounded away from zero, so that a repayment of a cost comes to
 * the same as the cost.
 */
export function converted(amount: number, from: string, to: string, millionths: number): number {
  const up = 10n ** BigInt(decimalsOf(to));
  const down = 10n ** BigInt(decimalsOf(from)) * BigInt(parts);
  const [size, sign] = amount < 0 ? [-amount, -1] : [amount, 1];
  const whole = (2n * BigInt(size) * BigInt(millionths) * up + down) / (2n * down);
  return sign * Number(whole);
}
