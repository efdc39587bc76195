import type { StudyRow } from '../operational/own-caseload.ts';
import type { PackedRow } from './packed-rows.ts';

/** The rows of several agencies as one caseload, with how many people could be put together. */
export type Joined = {
  readonly rows: readonly StudyRow[];
  /** People whose rows are in several agencies and are linked by a letter, and people of whom only one agency has rows. */
  readonly joined: number;
  readonly apart: number;
};

/** Sets that grow together: everything that was ever united has the same root. */
function unions() {
  const above = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let next = above.get(at); next !== undefined && next !== at; next = above.get(at)) at = next;
    above.set(key, at);
    return at;
  };
  return { root, unite: (one: string, other: string) => above.set(root(one), root(other)) };
}

/**
 * Puts the rows of several agencies together. Rows of two agencies are about one person when they share the reference of a
 * letter, and only then; their files are then one matter too. Nothing else is compared, so a person whom no letter followed
 * to another agency is counted once in each, and the page says so. The references are not in what comes out.
 */
export function joinRows(contributions: readonly (readonly PackedRow[])[]): Joined {
  const people = unions();
  const files = unions();
  const keyed = contributions.flatMap((rows, agency) =>
    rows.map((row) => ({
      row,
      agency,
      person: row.person === null ? null : `${agency}:${row.person}`,
      file: row.file === null ? null : `${agency}:${row.file}`,
    })),
  );
  for (const { row, person, file } of keyed) {
    if (person === null) continue;
    for (const reference of row.references) {
      people.unite(person, `letter ${row.kind} ${reference}`);
      if (file !== null) files.unite(file, `letter ${row.kind} ${reference}`);
    }
  }
  const agenciesOf = new Map<string, Set<number>>();
  const rows = keyed.map(({ row: { references: _, ...row }, agency, person, file }): StudyRow => {
    const root = person === null ? null : people.root(person);
    if (root !== null) agenciesOf.set(root, (agenciesOf.get(root) ?? new Set()).add(agency));
    return {
      ...row,
      person: root,
      agency: `house-${agency + 1}`,
      file: file === null ? null : files.root(file),
      offence: row.offence === null ? null : `${agency}:${row.offence}`,
    };
  });
  const named = numbered(rows);
  const sizes = [...agenciesOf.values()].map(({ size }) => size);
  return {
    rows: named,
    joined: sizes.filter((size) => size > 1).length,
    apart: sizes.filter((size) => size === 1).length,
  };
}

/** Keys that show nothing, not even by which letter a person's rows are linked. */
function numbered(rows: readonly StudyRow[]): StudyRow[] {
  const known = {
    person: new Map<string, string>(),
    file: new Map<string, string>(),
    offence: new Map<string, string>(),
  };
  const numberOf = (of: keyof typeof known, key: string | null): string | null => {
    if (key === null) return null;
    const number = known[of].get(key) ?? `${of[0]}${known[of].size + 1}`;
    known[of].set(key, number);
    return number;
  };
  return rows.map((row) => ({
    ...row,
    person: numberOf('person', row.person),
    file: numberOf('file', row.file),
    offence: numberOf('offence', row.offence),
  }));
}
