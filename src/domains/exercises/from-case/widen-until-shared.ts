/** What is said of one field of a case: as it is coded, widened, or left out where it says nothing any more. */
export const widths = ['coded', 'widened', 'left-out'] as const;
export type FieldWidth = (typeof widths)[number];

/** A field, with what it says of a case at each width; the last says the same of every case. */
export type WideningField<Case, Name extends string> = {
  readonly name: Name;
  readonly says: readonly { readonly width: FieldWidth; readonly of: (one: Case) => string }[];
};

/** For each field the width at which it may be said, and how many cases share all that is said together. */
export type SharedFields<Name extends string> = {
  readonly places: Readonly<Record<Name, number>>;
  readonly sharedBy: number;
};

/**
 * The narrowest widths at which what is said of `one`, all fields together, holds for at least `fewest` of the cases.
 * Null where there are not so many cases: then nothing may be said. Fields are given with the most important first.
 *
 * It widens the field that brings most cases, the least important where several bring as many, until there are enough.
 * Then it narrows again, the most important field first, where that leaves enough.
 */
export function widenUntilShared<Case, Name extends string>(
  one: Case,
  cases: readonly Case[],
  fields: readonly WideningField<Case, Name>[],
  fewest: number,
): SharedFields<Name> | null {
  if (cases.length < fewest) return null;
  const places = fields.map(() => 0);
  const said = fields.map(({ says }) => says.map(({ of }) => of(one)));
  const of = cases.map((each) => fields.map(({ says }) => says.map(({ of: word }) => word(each))));
  const shared = (at: readonly number[]): number =>
    of.filter((words) => at.every((place, field) => words[field]?.[place] === said[field]?.[place])).length;
  const moved = (field: number, by: number) => places.map((place, at) => (at === field ? place + by : place));

  while (shared(places) < fewest) {
    let best: { readonly field: number; readonly count: number } | null = null;
    for (const [field, { says }] of fields.entries()) {
      if ((places[field] ?? 0) + 1 >= says.length) continue;
      const count = shared(moved(field, 1));
      if (best === null || count >= best.count) best = { field, count };
    }
    if (best === null) return null;
    places[best.field] = (places[best.field] ?? 0) + 1;
  }
  for (const field of fields.keys())
    while ((places[field] ?? 0) > 0 && shared(moved(field, -1)) >= fewest) places[field] = (places[field] ?? 0) - 1;
  return {
    places: Object.fromEntries(fields.map(({ name }, field) => [name, places[field] ?? 0])) as Record<Name, number>,
    sharedBy: shared(places),
  };
}
