import { expect, it } from 'vitest';
import { z } from 'zod';
import { assistance } from './domain.ts';
import * as letters from './letter.ts';
import { assistanceRoutes } from './routes.ts';
import * as schema from './schema.ts';

/*
 * Support never waits for the criminal track and cannot read whether the person cooperates. So no shape of this domain, in what comes in,
 * what is kept, what is sent and what goes out, has a field in which that could be written.
 */

const forbidden = /cooperat|police|interview|testif|witness|hearing|report|prosecut|charge|suspect/i;

/** Every name of a field and every code in a shape. */
function wordsIn(shape: z.core.JSONSchema.BaseSchema | boolean | undefined): string[] {
  if (!shape || typeof shape === 'boolean') return [];
  return [
    ...Object.keys(shape.properties ?? {}),
    ...(shape.enum ?? []).map(String),
    ...Object.values(shape.properties ?? {}).flatMap(wordsIn),
    ...(Array.isArray(shape.items) ? shape.items : [shape.items]).flatMap((one) => wordsIn(one)),
    ...[...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])].flatMap(wordsIn),
  ];
}

const exported: readonly (readonly [string, unknown])[] = [
  ...[schema, letters].flatMap((file) => Object.entries(file)),
  ...assistance.acts.map(({ type, facts }) => [`facts of ${type}`, facts] as const),
  ...assistanceRoutes({ reviewed: [] }).flatMap(({ name, input, answer }) => [
    [`input of ${name}`, input] as const,
    [`answer of ${name}`, answer] as const,
  ]),
];
const shapes = exported.flatMap(([name, shape]) => (shape instanceof z.ZodType ? [{ name, shape }] : []));

it('no field and no code of this domain can say whether the person cooperates', () => {
  expect(shapes.length).toBeGreaterThan(80);
  const found = shapes.flatMap(({ name, shape }) =>
    wordsIn(z.toJSONSchema(shape, { unrepresentable: 'any', io: 'input' }))
      .filter((word) => forbidden.test(word))
      .map((word) => `${name}: ${word}`),
  );
  expect(found).toEqual([]);
});

it('would find one', () => {
  const bad = z.object({ list: z.array(z.object({ cooperates: z.enum(['yes', 'no']) })) });
  expect(wordsIn(z.toJSONSchema(bad)).filter((word) => forbidden.test(word))).toEqual(['cooperates']);
});
