/** The value with another part in one place: `pieces.0.title.sv`. Nothing of what was there is changed. */
export function putAt<Value>(of: Value, path: string, part: unknown): Value {
  const [name = '', ...rest] = path.split('.');
  const next = (of as Readonly<Record<string, unknown>>)[name];
  const put = rest.length === 0 ? part : putAt(next, rest.join('.'), part);
  if (Array.isArray(of)) return of.map((one, at) => (String(at) === name ? put : one)) as Value;
  return { ...of, [name]: put };
}

/** A list with one of its parts a place earlier or later. */
export function moved<Part>(all: readonly Part[], at: number, by: 1 | -1): Part[] {
  const other = at + by;
  const [one, two] = [all[at], all[other]];
  if (one === undefined || two === undefined) return [...all];
  return all.map((part, place) => (place === at ? two : place === other ? one : part));
}
