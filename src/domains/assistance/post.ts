import type { ReceiveFacts } from '../disclosures/public.ts';

/** To whom a letter goes, and the ids of it. They come from outside, so that a rule is the same every time. */
export type Post = {
  readonly to: { readonly unit: number; readonly name: ReceiveFacts['from'] };
  readonly letter: string;
  readonly sendAct: string;
  readonly crossing: string;
};

/** What of it the act of sending says. No ground of this domain asks that anything is weighed. */
export const byPost = ({ to, letter, sendAct, crossing }: Post) => ({
  to,
  letter,
  id: sendAct,
  crossing,
  weighing: null,
});
