/** What is handed over: its kind, and who can take it. */
type Item = { readonly id: string; readonly kind: string; readonly couldTake: readonly string[] };

/** By which rule matters are handed over: all to one person, evenly by how much each has already, or each kind to its own person. */
export type Rule =
  | { readonly how: 'one'; readonly to: string }
  | { readonly how: 'evenly'; readonly among: readonly string[] }
  | { readonly how: 'by-kind'; readonly to: Readonly<Record<string, string>> };

/** Who gets each matter; null: no one whom the rule names can take it. */
export type Share<Of extends Item> = { readonly item: Of; readonly to: string | null };

/**
 * Who gets what. Evenly means that each goes to the person who then has least, counting what they have already; of several with as little, to
 * the first. `loads`: how many open matters each has now. No one gets what they cannot take.
 */
export function share<Of extends Item>(
  items: readonly Of[],
  rule: Rule,
  loads: ReadonlyMap<string, number>,
): readonly Share<Of>[] {
  if (rule.how !== 'evenly')
    return items.map((item) => {
      const to = rule.how === 'one' ? rule.to : (rule.to[item.kind] ?? '');
      return { item, to: item.couldTake.includes(to) ? to : null };
    });
  const now = new Map(loads);
  return items.map((item) => {
    const [first, ...others] = rule.among.filter((one) => item.couldTake.includes(one));
    if (first === undefined) return { item, to: null };
    const loadOf = (one: string): number => now.get(one) ?? 0;
    const to = others.reduce((least, one) => (loadOf(one) < loadOf(least) ? one : least), first);
    now.set(to, loadOf(to) + 1);
    return { item, to };
  });
}
