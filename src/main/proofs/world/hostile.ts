import fc from 'fast-check';
import { z } from 'zod';

/** A word in every hostile text, so that one can see whether an answer repeats it. */
export const mark = 'Ondsint';

const deep = (levels: number): unknown => {
  let value: unknown = mark;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { [mark]: value };
  return value;
};

const texts: readonly string[] = [
  '',
  ' ',
  `${mark}${'x'.repeat(9000)}`,
  `${mark}${'x'.repeat(200_000)}`,
  '💥'.repeat(30),
  '💥'.repeat(5000),
  '\u0000',
  `${mark}\u0000`,
  `\ud800${mark}`,
  `${mark}\udfff`,
  `\u202e${mark}\u2066`,
  `${mark}\u0001\u001b[31m\r\n`,
  'e\u0301'.repeat(30),
  '__proto__',
  'constructor',
  `${mark}'; drop table acts.act; --`,
  `${mark}%s%n\${7*7}{{7*7}}`,
  `<script>${mark}</script>`,
  `../../${mark}`,
];
const ids: readonly string[] = [
  '00000000-0000-0000-0000-000000000000',
  '00000000-0000-4000-8000-000000000000',
  '019D6AB5-CA8E-78AF-9B4C-8277669EBE13',
  '019d6ab5-ca8e-78af-9b4c-8277669ebe13',
  '------------------------------------',
  '019d6ab5-ca8e-78af-9b4c-8277669ebe13 ',
  '019d6ab5-ca8e-78af-9b4c-8277669ebe13\n',
];
const dates: readonly string[] = [
  '0000-01-01T00:00:00.000Z',
  '0001-01-01T00:00:00.000Z',
  '1582-10-10T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00.000Z',
  '-000001-01-01T00:00:00.000Z',
  '2026-02-30T00:00:00.000Z',
  '2016-12-31T23:59:60.000Z',
  '2026-11-24T24:00:00.000Z',
  '2026-11-24T08:40:00.000+01:00',
  '2026-11-24',
  'infinity',
];
const numbers: readonly number[] = [0, -1, 1, 1.5, 1e308, -0, 2 ** 31 - 1, 2 ** 31, 2 ** 53 - 1, 2 ** 53 + 2, 100_001];

/** What no well-meaning client sends: wrong types, huge, broken, in disguise, at the limits of numbers and calendars. */
const nasty: readonly unknown[] = [
  ...texts,
  ...ids,
  ...dates,
  ...numbers,
  null,
  true,
  [],
  {},
  [[]],
  [null],
  Array.from({ length: 3000 }, () => mark),
  deep(200),
  deep(700),
  { toString: mark, valueOf: mark, length: 3 },
  JSON.parse(`{"__proto__":{"${mark}":1},"constructor":{"prototype":1}}`),
];
const anyNasty = fc.constantFrom(...nasty);

/** One change of a right request: which of its places, and what becomes of it. `alike`: something nasty of the same kind. */
type Edit = {
  readonly place: number;
  readonly how: 'alike' | 'replace' | 'remove' | 'add' | 'repeat';
  readonly pick: number;
  readonly value: unknown;
};
const anEdit: fc.Arbitrary<Edit> = fc.record({
  place: fc.nat(999),
  how: fc.constantFrom('alike', 'alike', 'alike', 'alike', 'replace', 'replace', 'remove', 'add', 'repeat'),
  pick: fc.nat(999),
  value: fc.oneof(anyNasty, fc.string({ unit: 'binary', maxLength: 30 }), fc.jsonValue({ maxDepth: 3 })),
});
const edits: fc.Arbitrary<Edit[]> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(anEdit) },
  { weight: 1, arbitrary: fc.array(anEdit, { maxLength: 4 }) },
);

function alike(value: unknown, pick: number): unknown {
  const from = (pool: readonly unknown[]) => pool[pick % pool.length];
  if (typeof value === 'number') return from(numbers);
  if (typeof value !== 'string') return from(nasty);
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return from(dates);
  return from(/^[0-9a-f-]{36}$/.test(value) ? ids : texts);
}

/** What is sent instead of a right request: a changed one, one made from the schema, or something else altogether. */
export type Attack = (right: { params: object; input: object }) => { params: unknown; input: unknown };

export function attacksOn(params: z.core.$ZodType, input: z.core.$ZodType): fc.Arbitrary<Attack> {
  const described = fc.record({ params: fromSchema(params), input: fromSchema(input) });
  return fc.oneof(
    {
      weight: 6,
      arbitrary: edits.map(
        (all): Attack =>
          (right) =>
            all.reduce(change, structuredClone(right)) as never,
      ),
    },
    {
      weight: 2,
      arbitrary: described.map(
        (made): Attack =>
          () =>
            made,
      ),
    },
    {
      weight: 1,
      arbitrary: described.map(
        (made): Attack =>
          (right) => ({ params: right.params, input: made.input }),
      ),
    },
    {
      weight: 1,
      arbitrary: anyNasty.map(
        (value): Attack =>
          (right) => ({ params: right.params, input: value }),
      ),
    },
  );
}

type Place = { readonly holder: Record<string, unknown>; readonly key: string };
const placesIn = (value: unknown): Place[] =>
  value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [{ holder: value as Place['holder'], key }, ...placesIn(inner)]);

function change(request: object, edit: Edit): object {
  const places = placesIn(request);
  const place = places[edit.place % Math.max(places.length, 1)];
  if (!place) return request;
  const { holder, key } = place;
  const inner = holder[key];
  const value = structuredClone(edit.value); // else the next change would change it everywhere
  if (edit.how === 'remove') Reflect.deleteProperty(holder, key);
  else if (edit.how === 'alike') holder[key] = structuredClone(alike(inner, edit.pick));
  else if (edit.how === 'repeat') holder[key] = [inner, structuredClone(inner)];
  else if (edit.how === 'add' && inner !== null && typeof inner === 'object') Object.assign(inner, { [mark]: value });
  else holder[key] = value;
  return request;
}

type Described = {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  /** Of a table by name: which names there are, and what is under each. */
  readonly propertyNames?: Described;
  readonly additionalProperties?: Described | boolean;
  readonly items?: Described;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
};

/** Values of the described form and just beside it: one longer, one less, one of another kind. */
const fromSchema = (schema: z.core.$ZodType): fc.Arbitrary<unknown> =>
  anyOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Described);

function anyOf(described: Described): fc.Arbitrary<unknown> {
  const form = formOf(described);
  return fc.oneof({ weight: 12, arbitrary: form }, { weight: 1, arbitrary: anyNasty });
}

function formOf(described: Described): fc.Arbitrary<unknown> {
  const { type } = described;
  const choices = described.anyOf ?? described.oneOf;
  if (choices) return fc.oneof(...choices.map(anyOf));
  if ('const' in described) return fc.constant(described.const);
  if (described.enum) return fc.constantFrom(...described.enum);
  if (Array.isArray(type)) return fc.oneof(...type.map((one) => formOf({ ...described, type: one })));
  switch (type) {
    case 'object':
      return objectOf(described);
    case 'array':
      return fc.array(anyOf(described.items ?? {}), { maxLength: Math.min((described.maxItems ?? 3) + 1, 12) });
    case 'integer':
    case 'number': {
      const { minimum = 0, maximum = 1000 } = described;
      return fc.constantFrom(minimum, minimum - 1, maximum, maximum + 1, (minimum + maximum) / 2, minimum + 1);
    }
    case 'string':
      return textOf(described);
    case 'null':
      return fc.constant(null);
    default:
      return anyNasty;
  }
}

function objectOf({ properties = {}, required = [], propertyNames, additionalProperties }: Described) {
  const under = typeof additionalProperties === 'object' ? additionalProperties : {};
  const named = (propertyNames?.enum ?? []).map((name): [string, Described] => [String(name), under]);
  const values = Object.fromEntries(
    [...named, ...Object.entries(properties)].map(([name, inner]) => [name, anyOf(inner)]),
  );
  return fc.record(values, { requiredKeys: [...required] });
}

/** Made once: making it costs more than what is drawn from it. */
const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });

/** A pattern without what it only looks ahead for, which nothing can be drawn from: most of what is drawn then fits it, and the rest is beside it. */
function withoutLookahead(pattern: string): string {
  const from = pattern.search(/\(\?[=!]/);
  if (from < 0) return pattern;
  let depth = 0;
  for (let at = from; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '(') depth++;
    else if (pattern[at] === ')' && --depth === 0)
      return withoutLookahead(pattern.slice(0, from) + pattern.slice(at + 1));
  }
  throw new Error(`The pattern ${pattern} does not end what it looks ahead for.`);
}

function textOf({ pattern, maxLength = 50 }: Described): fc.Arbitrary<unknown> {
  if (pattern) return fc.stringMatching(new RegExp(withoutLookahead(pattern)));
  return fc.oneof(anyText, fc.constantFrom('x'.repeat(maxLength), `${mark}${'x'.repeat(maxLength)}`));
}
