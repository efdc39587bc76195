import type { Ground } from '../../knowledge/public.ts';

/** What a house may have to tell another one of what it writes down, known before anybody writes. */
export type Duty = { readonly unit: number; readonly ground: string; readonly must: boolean };

/** The houses that prosecute: what reaches them can become a case against somebody. */
const prosecuting = ['police', 'prosecution', 'economic-crime'];

/**
 * Of each unit that takes part, on which grounds in force its house passes on what it learns: those that say must, and those
 * that lead to police or prosecutor. Grounds that any house has, or that wait for a yes, are not duties.
 */
export function dutiesOf(
  units: readonly { readonly unit: number; readonly kind: string }[],
  grounds: readonly Ground[],
  on: string,
): readonly Duty[] {
  const inForce = grounds.filter(
    ({ valid_from, valid_to, needs_consent, nature }) =>
      valid_from <= on && (valid_to === null || on <= valid_to) && !needs_consent && nature !== 'must-not',
  );
  return units.flatMap(({ unit, kind }) =>
    inForce
      .filter(({ from, to, nature, weighing }) => {
        if (!from.includes(kind)) return false;
        return nature === 'must' || (!weighing && to.every((house) => prosecuting.includes(house)));
      })
      .map(({ id, nature }) => ({ unit, ground: id, must: nature === 'must' })),
  );
}
