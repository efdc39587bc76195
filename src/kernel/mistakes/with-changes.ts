/** What was said, with what a correction says instead. A field that the correction does not name stays as it was. */
export const withChanges = <Said extends object>(
  said: Said,
  changed: { readonly [Field in keyof Said]?: Said[Field] | undefined },
): Said => ({ ...said, ...Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)) });
