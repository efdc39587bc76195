import type { Knowledge } from '../../knowledge/public.ts';

/** What an agency may have to pass on to another one of what it writes down, known before anything is written. */
export type Duty = { readonly unit: number; readonly duty: string };

/** Of each unit that takes part, what its agency must pass on that day: what is in force, and what has been proposed. */
export function dutiesOf(
  units: readonly { readonly unit: number; readonly kind: string }[],
  known: Knowledge['must-pass-on']['entries'],
  on: string,
): readonly Duty[] {
  const onThatDay = known.filter(
    ({ valid_from, valid_to }) => (valid_from === null || valid_from <= on) && (valid_to === null || on <= valid_to),
  );
  return units.flatMap(({ unit, kind }) =>
    onThatDay.filter(({ from }) => from.includes(kind)).map(({ id }) => ({ unit, duty: id })),
  );
}
