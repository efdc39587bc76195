import { z } from 'zod';
import type { Entry } from '../entry.ts';
import { type Fact, factUnder } from '../facts.ts';

/** The facts of a matter in a file, as `cape elements --facts` reads them: a list of facts, or an object with the day of the offence. */
const FactInFile = z
  .strictObject({
    id: z.string().min(1).max(60).optional(),
    /** For a reader of the file; the rules do not read it. */
    text: z.string().max(2000).optional(),
    speaks: z.enum(['for', 'against']).default('for'),
    /** It speaks of each of them. */
    concepts: z.array(z.string()).max(40).optional(),
    /** Or it was placed under one element of some country's law, and every law can be read on it. */
    element: z.string().optional(),
    /** Kinds of evidence, EV01 to EV25. */
    evidence: z.array(z.string()).max(25).default([]),
    /** Of the word of the injured person; where it is left out, the kinds of evidence say it. */
    independent: z.boolean().optional(),
  })
  .refine(({ concepts, element }) => (concepts === undefined) !== (element === undefined), {
    message: 'give concepts, or element, and not both',
  });

const Facts = z.array(FactInFile).max(2000);
export const FactsFile = z.union([Facts, z.strictObject({ on: z.iso.date().optional(), facts: Facts })]);
export type FactsFile = z.infer<typeof FactsFile>;

export type FactsFault =
  | { readonly wrong: 'unknown-element'; readonly at: string; readonly element: string }
  | { readonly wrong: 'unknown-evidence'; readonly at: string; readonly evidence: string };

type Known = {
  readonly elements: readonly Pick<Entry<'elements'>, 'id' | 'concepts'>[];
  readonly evidence: readonly Pick<Entry<'evidence'>, 'id' | 'independent'>[];
};

/** The facts of a file as the rules read them, and the day that it gives; or each code in it that is known nowhere. */
export function factsIn(
  file: FactsFile,
  known: Known,
): { readonly on: string | null; readonly facts: readonly Fact[] } | readonly FactsFault[] {
  const given = Array.isArray(file) ? file : file.facts;
  const faults: FactsFault[] = [];
  const facts = given.flatMap((one, at): Fact[] => {
    const id = one.id ?? `fact ${at + 1}`;
    const evidence = one.evidence.flatMap((kind) => known.evidence.find((each) => each.id === kind) ?? []);
    for (const kind of one.evidence)
      if (!evidence.some((each) => each.id === kind))
        faults.push({ wrong: 'unknown-evidence', at: id, evidence: kind });
    const independent = one.independent ?? evidence.some((kind) => kind.independent === 'yes');
    const placed = { id, speaks: one.speaks, evidence: one.evidence, independent };
    if (one.concepts !== undefined) return [{ ...placed, concepts: one.concepts, oneOf: [] }];
    const element = known.elements.find((each) => each.id === one.element);
    if (element) return [factUnder(element, placed)];
    faults.push({ wrong: 'unknown-element', at: id, element: one.element ?? '' });
    return [];
  });
  return faults.length > 0 ? faults : { on: Array.isArray(file) ? null : (file.on ?? null), facts };
}
