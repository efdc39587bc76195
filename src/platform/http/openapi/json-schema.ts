import { z } from 'zod';

export type JsonSchema = { readonly [word: string]: unknown };

/** Formats that say it all: the pattern that zod adds to them is longer than the rest of a route. */
const saidByFormat = new Set(['uuid', 'date', 'date-time', 'time', 'email', 'uri']);

/**
 * A schema as JSON Schema 2020-12, which is what OpenAPI 3.1 takes: as it is sent (`input`) or as it is answered (`output`). What a
 * refinement asks for besides has no words there, and is left out; what JSON Schema cannot say at all is a fault at once.
 */
export function jsonSchemaOf(schema: z.core.$ZodType, io: 'input' | 'output'): JsonSchema {
  const made = z.toJSONSchema(schema, { target: 'draft-2020-12', io, reused: 'inline', cycles: 'throw' });
  return withoutNoise(made) as JsonSchema;
}

/** Without what says the same again: the dialect, which the document names once, and patterns beside their format. */
function withoutNoise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNoise);
  if (value === null || typeof value !== 'object') return value;
  const { $schema, pattern, ...rest } = value as Record<string, unknown>;
  const isSaid = typeof rest.format === 'string' && saidByFormat.has(rest.format);
  const kept =
    typeof pattern === 'string' && isSaid ? rest : { ...rest, ...(pattern === undefined ? {} : { pattern }) };
  return Object.fromEntries(Object.entries(kept).map(([word, inner]) => [word, withoutNoise(inner)]));
}
