import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDraft } from './read-draft.ts';

const empty = { draft: { name: '', signs: {}, people: [] as string[], known: null, is: false }, when: { date: '' } };

it('what was typed comes back as it was', () => {
  const typed = fc.record({
    draft: fc.record({
      name: fc.string(),
      signs: fc.dictionary(fc.string(), fc.array(fc.string())),
      people: fc.array(fc.string()),
      known: fc.option(fc.string()),
      is: fc.boolean(),
    }),
    when: fc.record({ date: fc.string() }),
  });
  fc.assert(
    fc.property(typed, (value) => {
      const text = JSON.stringify(value);
      expect(JSON.stringify(readDraft(empty, text))).toBe(text);
    }),
  );
});

it.each([
  ['nothing', ''],
  ['another kind', '"a"'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a field that is missing', JSON.stringify({ draft: empty.draft })],
  ['a field of another kind', JSON.stringify({ ...empty, when: { date: 7 } })],
  ['a list in place of a record', JSON.stringify({ ...empty, when: [] })],
])('a form that has changed since does not take it: %s', (_what, text) => {
  expect(readDraft(empty, text)).toBeNull();
});

it('each one of a list is like the first of the form', () => {
  const rows = { rows: [{ name: '' }] };
  expect(readDraft(rows, '{"rows":[{"name":"a"},{"name":"b"}]}')).toEqual({ rows: [{ name: 'a' }, { name: 'b' }] });
  expect(readDraft(rows, '{"rows":[{"name":"a"},{"name":1}]}')).toBeNull();
});
