import type { ActDraft } from '../../../kernel/act.ts';
import type { TakeOut } from '../../../kernel/apart.ts';
import { Problem } from '../../../kernel/problem.ts';
import { takeOutApartAct } from './acts.ts';
import type { Medium } from './media.ts';
import { visitMessages } from './messages.ts';
import type { InVisit } from './record.ts';

/** What of a picture or sound is kept apart of it. A visit that an earlier version folded says nothing of it. */
export const apartOf = ({ apart, takenOut }: Pick<Medium, 'apart' | 'takenOut'>): 'none' | 'kept' | 'taken-out' =>
  takenOut ? 'taken-out' : apart ? 'kept' : 'none';

/**
 * Where, when and with what a picture was taken is destroyed, and the picture stays. That it was done, by whom and why is an act
 * like any other; what it was is said nowhere. A visit that is closed is no hindrance: whom it endangers does not wait for that.
 */
export function takeOut(input: TakeOut, { id, at, visit, medium }: InVisit & { readonly medium: string }): ActDraft[] {
  const of = visit.media.find((one) => one.id === medium);
  const apart = of ? apartOf(of) : 'none';
  if (apart === 'taken-out') throw new Problem('conflict', visitMessages.takenOutAlready);
  if (apart === 'none') throw new Problem('conflict', visitMessages.nothingApart);
  return [
    takeOutApartAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts: { medium, why: input.why },
    }),
  ];
}
