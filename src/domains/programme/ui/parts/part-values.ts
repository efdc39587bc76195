import type { Message } from '../../../../kernel/message.ts';
import { dayIn } from '../../../../web/form/day-field.tsx';
import { type DraftError, missing, tooLong, wrong } from '../../../../web/form/draft-error.ts';
import * as texts from './part-messages.ts';

export type PartField = {
  readonly id: string;
  readonly label: Message;
  readonly hint?: Message;
  /** count: a whole number. money: an amount in the currency of the programme, with its decimals. */
  readonly kind: 'line' | 'area' | 'day' | 'choice' | 'count' | 'money';
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

export const wordsIn = (written: string | undefined): string | null => (written ?? '').trim() || null;

export const shownFields = (fields: readonly PartField[], values: PartValues): readonly PartField[] =>
  fields.filter(({ shownWhen }) => shownWhen?.(values) ?? true);

/** What must be corrected before a form is sent, field by field. */
export function errorsIn(fields: readonly PartField[], values: PartValues): readonly DraftError[] {
  return shownFields(fields, values).flatMap(({ id, kind, optional, max = 300, decimals = 2 }) => {
    const written = (values[id] ?? '').trim();
    if (written === '') return optional ? [] : [missing(id, kind === 'choice' ? texts.choose : texts.needed)];
    if (kind === 'day') return dayIn(written) === null ? [missing(id, texts.notADay)] : [];
    if (kind === 'count') return countIn(written) === null ? [wrong(id, texts.notACount)] : [];
    if (kind === 'money') return minorIn(written, decimals) === null ? [wrong(id, texts.notASum)] : [];
    return kind === 'choice' ? [] : tooLong(id, written, max);
  });
}
