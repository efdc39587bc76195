/** Something that is known of a matter, as the rules read it: what it speaks of, for or against, and on what it rests. */
export type Fact = {
  readonly id: string;
  readonly speaks: 'for' | 'against';
  /** It speaks of each of these concepts. */
  readonly concepts: readonly string[];
  /**
   * Or of one of these, and it is not recorded which: an item that was placed under *unlawful coercion* is about violence or about a
   * threat. It speaks of an element only if each of them would.
   */
  readonly oneOf: readonly string[];
  /** The kind of evidence that it rests on (EV01 to EV25); none when none is recorded. */
  readonly evidence: readonly string[];
  /** Whether it is independent of the word of the person it is about. */
  readonly independent: boolean;
};

type Placed = {
  readonly id: string;
  readonly speaks: 'for' | 'against';
  readonly evidence: readonly string[];
  readonly independent: boolean;
};

/** What was placed under an element of one law, as a fact that every other law can be read on. */
export const factUnder = (element: { readonly concepts: readonly string[] }, placed: Placed): Fact => ({
  ...placed,
  ...(element.concepts.length === 1
    ? { concepts: element.concepts, oneOf: [] }
    : { concepts: [], oneOf: element.concepts }),
});

type FoundFacts = Map<string, 'speaks' | 'might'>;

/**
 * The elements that a fact is about, and how: it speaks of one, or it might and a question would show. For an element it is enough to be
 * about one of the things that the element can be; against it, it must be about all of them, for the others may still be so.
 */
export function bearings(
  fact: Pick<Fact, 'speaks' | 'concepts' | 'oneOf'>,
  law: {
    readonly elementsOf: ReadonlyMap<string, readonly string[]>;
    readonly conceptsOf: ReadonlyMap<string, ReadonlySet<string>>;
  },
): ReadonlyMap<string, 'speaks' | 'might'> {
  return fact.speaks === 'for' ? bearingsFor(fact, law.elementsOf) : bearingsAgainst(fact, law);
}

function bearingsFor(
  fact: Pick<Fact, 'concepts' | 'oneOf'>,
  elementsOf: ReadonlyMap<string, readonly string[]>,
): FoundFacts {
  const found: FoundFacts = new Map();
  for (const concept of fact.concepts)
    for (const element of elementsOf.get(concept) ?? []) found.set(element, 'speaks');
  const times = new Map<string, number>();
  for (const concept of fact.oneOf)
    for (const element of elementsOf.get(concept) ?? []) times.set(element, (times.get(element) ?? 0) + 1);
  for (const [element, inside] of times)
    if (!found.has(element)) found.set(element, inside === fact.oneOf.length ? 'speaks' : 'might');
  return found;
}

function bearingsAgainst(fact: Pick<Fact, 'concepts' | 'oneOf'>, law: Parameters<typeof bearings>[1]): FoundFacts {
  const about = new Set([...fact.concepts, ...fact.oneOf]);
  const found: FoundFacts = new Map();
  for (const concept of about)
    for (const element of law.elementsOf.get(concept) ?? []) {
      const all = [...(law.conceptsOf.get(element) ?? [])];
      found.set(element, all.every((one) => about.has(one)) ? 'speaks' : 'might');
    }
  return found;
}
