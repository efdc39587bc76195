/** Rows that may be seen, and how many are held back. */
export type KAnonymous<Row> = { readonly kept: readonly Row[]; readonly suppressed: number };

/** How a table is made k-anonymous: rows, the columns by which a person could be known, and how many must be alike. */
export type MakeKAnonymous = <Column extends string, Row extends Readonly<Record<Column, string>>>(
  rows: readonly Row[],
  quasiIdentifiers: readonly Column[],
  k: number,
) => KAnonymous<Row>;

/**
 * Keeps the rows of which at least `k` are alike in every quasi-identifier and holds back all others whole: no cell is made coarser. What
 * is kept is sorted by its content, so that a row's place discloses nothing. RangeError where k is below 2. Sweeney 2002, Int J Uncertain
 * Fuzz 10:557. It guards one table, not two that overlap, and not against a reader who knows that a person is in it when all who are alike
 * share what is sought.
 */
export const suppressRare: MakeKAnonymous = (rows, quasiIdentifiers, k) => {
  if (!Number.isInteger(k) || k < 2) throw new RangeError('k-anonymity needs a whole number of two or more');
  const classes = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const key = JSON.stringify(quasiIdentifiers.map((column) => row[column]));
    const alike = classes.get(key) ?? [];
    alike.push(row);
    classes.set(key, alike);
  }
  const inOrder = [...classes.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const kept = inOrder.flatMap(([, alike]) => (alike.length >= k ? alike : []));
  return { kept, suppressed: rows.length - kept.length };
};
