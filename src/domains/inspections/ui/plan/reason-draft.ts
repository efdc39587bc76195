import { dayIn } from '../../../../web/form/day-field.tsx';
import type { Reason } from '../../schema.ts';

/** A reason as it is in the form: its day is what was typed. */
export type ReasonDraft = Omit<Reason, 'on'> & { readonly on: string };

/** The reasons as they are sent; a day that cannot be read is none. */
export const reasonsOf = (reasons: readonly ReasonDraft[]): Reason[] =>
  reasons.map((reason) => ({ ...reason, on: dayIn(reason.on) }));
