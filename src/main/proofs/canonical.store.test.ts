import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../kernel/text/canonical.ts';
import { openStore, provisionNothing, storeKinds, type TestStore } from '../../testing/stores.ts';
import { seed } from './world/grow.ts';

/** Any text a database can hold: every code point but NUL and halves of pairs, with those that JSON escapes more often than by chance. */
const anyText = fc
  .string({
    unit: fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 0x9f }).map((code) => String.fromCodePoint(code)) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '"',
          '\\',
          '/',
          '\n',
          '\u2028',
          '\u2029',
          '\ufeff',
          '\u007f',
          'å',
          '👮',
          '\u{10ffff}',
        ),
      },
    ),
  })
  .map((text) => text.replaceAll('\u0000', ''));

const anyKey = fc.string({ unit: 'grapheme-ascii' });

/** What a log entry can hold: objects with plain keys, lists, text, whole numbers, true, false, null. */
const { value: anyEntry } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    anyText,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(anyKey, tie('value'), { maxKeys: 6 }),
  ),
}));

describe.each(storeKinds())(`canonical JSON, seed ${seed}, on %s`, (kind) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openStore(kind, provisionNothing);
  });
  afterAll(() => store.close());

  it('is the same bytes whether the database or the server makes it', async () => {
    const entries = fc.sample(anyEntry, { seed, numRuns: 2000 });
    const rows = await store.asOwner<{ text: string }>(
      'select audit.canonical(e.value) as text from jsonb_array_elements($1::jsonb) with ordinality e(value, n) order by n',
      [JSON.stringify(entries)],
    );
    expect(rows).toHaveLength(entries.length);
    const different = entries.filter((entry, at) => rows[at]?.text !== canonical(entry));
    expect(different).toEqual([]);
  });
});
