/** Rows that say the same, under one heading, in the order in which the first of each came. */
export function grouped<Row>(rows: readonly Row[], same: (row: Row) => string): readonly (readonly [Row, ...Row[]])[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const group = groups.get(same(row));
    if (group) group.push(row);
    else groups.set(same(row), [row]);
  }
  return [...groups.values()];
}
