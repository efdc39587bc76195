/** What is handed over: its kind, who can take it, and the languages of the people whom it is about. */
type Item = {
  readonly id: string;
  readonly kind: string;
  readonly couldTake: readonly string[];
  readonly languages: readonly string[];
};

/** `among`: to whom something goes by itself. `spoken`: in which languages each of them works. */
type ByLanguage = {
  readonly how: 'by-language';
  readonly among: readonly string[];
  readonly spoken: ReadonlyMap<string, readonly string[]>;
  /** Who was chosen for a matter that goes to no one by its language. */
  readonly chosen: Readonly<Record<string, string>>;
};

/**
 * By which rule matters are handed over: all to one person, evenly by how much each has already, each kind to its own person, or each to a
 * person who speaks its language.
 */
export type Rule =
  | { readonly how: 'one'; readonly to: string }
  | { readonly how: 'evenly'; readonly among: readonly string[] }
  | { readonly how: 'by-kind'; readonly to: Readonly<Record<string, string>> }
  | ByLanguage;

/** Who gets each matter; null: no one whom the rule names can take it. */
export type Share<Of extends Item> = { readonly item: Of; readonly to: string | null };

/**
 * Who can take a matter and speaks most of its languages, and at least one. A matter of which no language is known is for no one by its
 * language.
 */
export function speakersFor(
  { couldTake, languages }: Pick<Item, 'couldTake' | 'languages'>,
  { among, spoken }: Pick<ByLanguage, 'among' | 'spoken'>,
): readonly string[] {
  const shared = (one: string): number => languages.filter((each) => spoken.get(one)?.includes(each)).length;
  const can = among.filter((one) => couldTake.includes(one));
  const most = Math.max(0, ...can.map(shared));
  return most === 0 ? [] : can.filter((one) => shared(one) === most);
}

/** Whom the rule names for a matter: the one who then has least of them gets it. */
function named(item: Item, rule: Rule): readonly string[] {
  const only = (to: string | undefined): readonly string[] => (to && item.couldTake.includes(to) ? [to] : []);
  if (rule.how === 'one') return only(rule.to);
  if (rule.how === 'by-kind') return only(rule.to[item.kind]);
  if (rule.how === 'evenly') return rule.among.filter((one) => item.couldTake.includes(one));
  const speakers = speakersFor(item, rule);
  return speakers.length > 0 ? speakers : only(rule.chosen[item.id]);
}

/**
 * Who gets what. Where a rule names several, each matter goes to the one who then has least, counting what they have already; of several with
 * as little, to the first. `loads`: how many open matters each has now. No one gets what they cannot take.
 */
export function share<Of extends Item>(
  items: readonly Of[],
  rule: Rule,
  loads: ReadonlyMap<string, number>,
): readonly Share<Of>[] {
  const now = new Map(loads);
  const loadOf = (one: string): number => now.get(one) ?? 0;
  return items.map((item) => {
    const [first, ...others] = named(item, rule);
    if (first === undefined) return { item, to: null };
    const to = others.reduce((least, one) => (loadOf(one) < loadOf(least) ? one : least), first);
    now.set(to, loadOf(to) + 1);
    return { item, to };
  });
}
