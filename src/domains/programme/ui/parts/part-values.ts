import type { Message, MessageValues } from '../../../../kernel/message.ts';
import { dayIn } from '../../../../web/form/day-field.tsx';
import { type DraftError, missing, tooLong, wrong } from '../../../../web/form/draft-error.ts';
import { rateIn } from '../../money/convert.ts';
import * as texts from './part-messages.ts';

export type PartField = {
  readonly id: string;
  readonly label: Message;
  readonly labelValues?: MessageValues;
  readonly hint?: Message;
  readonly hintValues?: MessageValues;
  /** count: a whole number. money: an amount with the decimals of its currency. rate: between two currencies. many: several of the choices, kept as one text. */
  readonly kind: 'line' | 'area' | 'day' | 'choice' | 'many' | 'count' | 'money' | 'rate';
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly optional?: boolean;
  readonly max?: number;
  /** How many decimals the currency has. */
  readonly decimals?: number;
  readonly shownWhen?: (values: PartValues) => boolean;
};
export type PartValues = Readonly<Record<string, string>>;

/** A whole number as people write it, with spaces between thousands; null when it is none. */
export function countIn(written: string | undefined): number | null {
  const bare = (written ?? '').replace(/[\s\u00a0]/g, '');
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null;
}

/** An amount as people write it, `12 500,50`, in the smallest unit of its currency; null when it is none, or has more decimals than there are. */
export function minorIn(written: string | undefined, decimals: number): number | null {
  const bare = (written ?? '').replace(/[\s\u00a0]/g, '').replace(',', '.');
  const found = /^(-?)(\d{1,10})(?:\.(\d+))?$/.exec(bare);
  if (!found) return null;
  const [, sign, whole = '0', part = ''] = found;
  if (part.length > decimals) return null;
  const value = Number(whole) * 10 ** decimals + Number(part.padEnd(decimals, '0') || '0');
  return sign === '-' ? -value : value;
}

/** An amount in the smallest unit of its currency, as it is written into a field. */
export function minorWritten(minor: number, decimals: number): string {
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const part = digits.slice(digits.length - decimals);
  return `${minor < 0 ? '-' : ''}${whole}${/[1-9]/.test(part) ? `.${part}` : ''}`;
}

/** Several choices, as a form keeps them in one text. */
export const manyIn = (written: string | undefined): readonly string[] => (written ?? '').split(' ').filter(Boolean);

export const wordsIn = (written: string | undefined): string | null => (written ?? '').trim() || null;

export const shownFields = (fields: readonly PartField[], values: PartValues): readonly PartField[] =>
  fields.filter(({ shownWhen }) => shownWhen?.(values) ?? true);

/** What must be corrected before a form is sent, field by field. */
export function errorsIn(fields: readonly PartField[], values: PartValues): readonly DraftError[] {
  return shownFields(fields, values).flatMap(({ id, kind, optional, max = 300, decimals = 2 }) => {
    const written = (values[id] ?? '').trim();
    if (written === '')
      return optional ? [] : [missing(id, kind === 'choice' || kind === 'many' ? texts.choose : texts.needed)];
    if (kind === 'day') return dayIn(written) === null ? [missing(id, texts.notADay)] : [];
    if (kind === 'count') return countIn(written) === null ? [wrong(id, texts.notACount)] : [];
    if (kind === 'rate') return rateIn(written) === null ? [wrong(id, texts.notARate)] : [];
    if (kind === 'money') return minorIn(written, decimals) === null ? [wrong(id, texts.notASum)] : [];
    return kind === 'choice' || kind === 'many' ? [] : tooLong(id, written, max);
  });
}
