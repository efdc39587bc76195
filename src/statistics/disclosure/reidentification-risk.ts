/** Records of the same values in every column by which a person could be known elsewhere (the quasi-identifiers). */
export type EquivalenceClass = readonly number[];

/** The classes of records that are alike in all their values. Records are told by their place; each is in one class. */
export function equivalenceClasses(records: readonly (readonly string[])[]): EquivalenceClass[] {
  const classes = new Map<string, number[]>();
  for (const [index, record] of records.entries()) {
    const key = JSON.stringify(record);
    const found = classes.get(key);
    if (found) found.push(index);
    else classes.set(key, [index]);
  }
  return [...classes.values()];
}

export type Risk = {
  readonly records: number;
  readonly classes: number;
  /** Records that nobody is like. */
  readonly uniques: number;
  /** The k of k-anonymity: how many are in the smallest class. Null where there is no record. */
  readonly smallest: number | null;
  /** The chance that the prosecutor of whoever is easiest to find picks the right record: 1/k. Null where there is no record. */
  readonly highest: number | null;
  /** The same for a record drawn by lot: classes over records. */
  readonly mean: number | null;
};

/**
 * The prosecutor's risk: of an intruder who knows that a person is in the data, and all their quasi-identifiers, and picks
 * one of the records that fit (Elliot and Dale 1999; El Emam 2013, chapter 16). It says nothing of what the fitting records
 * have in common (see `diversity`), nor of columns that were not counted among the quasi-identifiers.
 */
export function prosecutorRisk(records: readonly (readonly string[])[]): Risk {
  const sizes = equivalenceClasses(records).map((members) => members.length);
  const smallest = sizes.length > 0 ? Math.min(...sizes) : null;
  return {
    records: records.length,
    classes: sizes.length,
    uniques: sizes.filter((size) => size === 1).length,
    smallest,
    highest: smallest === null ? null : 1 / smallest,
    mean: sizes.length > 0 ? sizes.length / records.length : null,
  };
}

/**
 * The l of distinct l-diversity (Machanavajjhala and others 2007, ACM TKDD 1:3): how many different values of a sensitive
 * column the class has that has fewest. With 1, whoever finds somebody's class knows the value, however large the class is
 * (the homogeneity attack). Null where there is no record.
 */
export function diversity(records: readonly (readonly string[])[], sensitive: readonly string[]): number | null {
  if (sensitive.length !== records.length) throw new RangeError('every record has one value of the sensitive column');
  const kinds = equivalenceClasses(records).map((members) => new Set(members.map((index) => sensitive[index])).size);
  return kinds.length > 0 ? Math.min(...kinds) : null;
}
