import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CodedField, codeLists } from './code-lists.ts';
import { codeOf, codesOf } from './code-of.ts';

const coded = Object.keys(codeLists) as CodedField[];
const pairs = coded.flatMap((field) => Object.entries(codeLists[field]).map(([name, label]) => [field, name, label]));

test('every code of every list is read by its name and by its label', () => {
  expect(pairs.length).toBe(182);
  for (const [field, name, label] of pairs as [CodedField, string, string][]) {
    expect([field, codeOf(field, name), codeOf(field, label)]).toEqual([field, name, name]);
  }
});

test('several codes are read back whatever is between them, by name or by label', () => {
  const some = fc
    .constantFrom(...coded)
    .chain((field) => fc.tuple(fc.constant(field), fc.subarray(Object.keys(codeLists[field]), { minLength: 1 })));
  fc.assert(
    fc.property(some, fc.constantFrom(';', '; ', ' ', ', ', '|', '\n'), ([field, names], between) => {
      expect(codesOf(field, names.join(between))).toEqual(names);
      const labels = names.map((name) => (codeLists[field] as Record<string, string>)[name]);
      if (between.includes(';')) expect(codesOf(field, labels.join(between))).toEqual(names);
    }),
  );
});

test('what is in no list is no code, also beside one that is', () => {
  expect(codeOf('cas_Status', 'Perhaps')).toBeUndefined();
  expect(codesOf('vic_TypeOfExploitation', 'ForcedLabour;Perhaps')).toBeUndefined();
  expect([codeOf('cas_Status', ' \u00a0'), codesOf('cas_Status', ';')]).toEqual([null, []]);
});
