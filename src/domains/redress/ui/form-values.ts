import type { Message } from '../../../kernel/message.ts';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import type { DraftError } from '../../../web/form/draft-error.ts';
import { missing, notADay, notASum } from './form-messages.ts';

export type FormField = {
  readonly id: string;
  readonly label: Message;
  /** checks: any number of the choices, stored as their values with commas between. firm: a text, which says whether the unit has met that firm. */
  readonly kind: 'text' | 'firm' | 'long' | 'day' | 'sum' | 'choice' | 'checks';
  readonly choices?: readonly { readonly value: string; readonly label: Message }[];
  readonly optional?: boolean;
  readonly max?: number;
};
export type Values = Readonly<Record<string, string>>;

/** A whole number as people write it: spaces between thousands are no part of the number. Null when it is none. */
export function sumIn(written: string | undefined): number | null {
  const bare = (written ?? '').replace(/\s/g, '');
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null;
}

/** A day as 2026-11-24. Null when it is none. */
export function dayIn(written: string | undefined): string | null {
  const bare = (written ?? '').trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(bare)) return null;
  const at = atNoon(bare);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(bare) ? bare : null;
}

export const wordsIn = (written: string | undefined): string | null => (written ?? '').trim() || null;

/** Which boxes are ticked. */
export const ticksIn = (written: string | undefined): readonly string[] => (written ?? '').split(',').filter(Boolean);

/** What a customer paid for an hour: all three numbers, or none of them. Where one is missing the server asks for it. */
export function priceIn(values: Values): Readonly<Record<string, number | null>> | null {
  const price = {
    paid: sumIn(values['price.paid']),
    wage: sumIn(values['price.wage']),
    hours: sumIn(values['price.hours']),
  };
  return Object.values(price).every((one) => one === null) ? null : price;
}

/** What must be corrected before a form is sent, field by field. */
export function errorsIn(fields: readonly FormField[], values: Values): readonly DraftError[] {
  return fields.flatMap(({ id, kind, optional }) => {
    const written = values[id] ?? '';
    // No error is shown before the form is sent: one that appears while a button is pressed would move the button away.
    const at = (text: Message) => [{ path: id, text, early: false }];
    if (written.trim() === '') return optional ? [] : at(missing);
    if (kind === 'day' && dayIn(written) === null) return at(notADay);
    if (kind === 'sum' && sumIn(written) === null) return at(notASum);
    return [];
  });
}
