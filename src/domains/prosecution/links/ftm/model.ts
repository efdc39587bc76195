import { z } from 'zod';

const FtmSchema = z.strictObject({
  extends: z.array(z.string()).default([]),
  abstract: z.boolean().default(false),
  required: z.array(z.string()).default([]),
  edge: z.strictObject({ source: z.string(), target: z.string() }).optional(),
  properties: z.record(z.string(), z.string()).default({}),
});

/** The file `knowledge/standards/followthemoney.yaml`. */
export const FtmModelFile = z.strictObject({
  name: z.string(),
  source: z.string(),
  licence: z.string(),
  mark: z.string(),
  schemata: z.record(z.string(), FtmSchema),
});
type FtmSchema = z.infer<typeof FtmSchema>;

/** The schemata of FollowTheMoney, each with all that it inherits. */
export type FtmModel = {
  readonly schema: (name: string) => FtmSchema | null;
  readonly isA: (name: string, ancestor: string) => boolean;
  /** The type of a property, or null when the model has none of that name. `entity:Address` is a reference. */
  readonly typeOf: (name: string, property: string) => string | null;
};

export function ftmModel({ schemata }: z.infer<typeof FtmModelFile>): FtmModel {
  const known = new Map(Object.entries(schemata));
  const ancestors = new Map<string, readonly string[]>();
  const linesOf = (name: string): readonly string[] => {
    const found = ancestors.get(name);
    if (found) return found;
    const all = [...new Set([name, ...(known.get(name)?.extends ?? []).flatMap(linesOf)])];
    ancestors.set(name, all);
    return all;
  };
  const types = new Map<string, ReadonlyMap<string, string>>();
  const typesOf = (name: string): ReadonlyMap<string, string> => {
    const found = types.get(name);
    if (found) return found;
    const all = new Map(
      [...linesOf(name)].reverse().flatMap((one) => Object.entries(known.get(one)?.properties ?? {})),
    );
    types.set(name, all);
    return all;
  };
  return {
    schema: (name) => known.get(name) ?? null,
    isA: (name, ancestor) => linesOf(name).includes(ancestor),
    typeOf: (name, property) => typesOf(name).get(property) ?? null,
  };
}

/** The schema that a reference must lead to, or null when the property is none. */
export const rangeOf = (type: string | null): string | null => (type?.startsWith('entity:') ? type.slice(7) : null);
