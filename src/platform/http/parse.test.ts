import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ActEnvelope } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { text } from '../../kernel/text/text.ts';
import { textsIn } from '../pages/catalogue.ts';
import { parseInput } from './parse.ts';

const Form = z.strictObject({
  name: text(10),
  count: z.int().positive().max(9),
  kinds: z
    .array(z.enum(['a', 'b']))
    .min(1)
    .max(2),
  place: z.strictObject({ street: text(5).nullable() }).optional(),
});
const right = { name: 'Exempel', count: 1, kinds: ['a'] };

/** The sentence for each field, in English. */
function said(schema: z.ZodType, input: unknown): Record<string, string> {
  try {
    parseInput(schema, input);
    return {};
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { t } = textsIn('en');
    return Object.fromEntries(error.fields.map(({ path, message, values }) => [path, t(message, values)]));
  }
}

describe('what is wrong with a form', () => {
  it('is nothing when it is right', () => expect(said(Form, right)).toEqual({}));

  it.each([
    ['a field that is missing', { ...right, name: undefined }, 'name', 'Fill in this field.'],
    ['a field that is empty', { ...right, name: '  ' }, 'name', 'Fill in this field.'],
    [
      'a field of another kind',
      { ...right, name: 7 },
      'name',
      'The value has the wrong format. Check it and correct it.',
    ],
    ['nothing where something must stand', { ...right, name: null }, 'name', 'Fill in this field.'],
    ['a text that is too long', { ...right, name: 'x'.repeat(11) }, 'name', 'Shorten this to at most 10 characters.'],
    ['a number that is too large', { ...right, count: 10 }, 'count', 'Write a number of at most 9.'],
    ['a number that is too small', { ...right, count: 0 }, 'count', 'Write a number of at least 1.'],
    [
      'a choice that does not exist',
      { ...right, kinds: ['c'] },
      'kinds.0',
      'The value has the wrong format. Check it and correct it.',
    ],
    ['no choice', { ...right, kinds: [] }, 'kinds', 'Fill in this field.'],
    ['too many choices', { ...right, kinds: ['a', 'b', 'a'] }, 'kinds', 'Choose at most 2.'],
    [
      'a field within a field',
      { ...right, place: { street: 'x'.repeat(6) } },
      'place.street',
      'Shorten this to at most 5 characters.',
    ],
    [
      'a field that nobody knows',
      { ...right, other: 1 },
      '',
      'This field is not known here. Reload the page to get the current form.',
    ],
  ])('is said of the field itself: %s', (_what, input, path, sentence) => {
    expect(said(Form, input)).toEqual({ [path]: sentence });
  });

  it.each(['a\u0000b', '\ud800', 'x\udfff'])('is said of a text that no database can keep', (name) => {
    expect(said(Form, { ...right, name })).toEqual({
      name: 'Part of this text cannot be saved. Type it instead of pasting it.',
    });
  });

  it('is that something ended before it began', () => {
    const id = '019d6ab5-ca8e-78af-9b4c-8277669ebe13';
    const act = {
      id,
      device: id,
      deviceSeq: 1,
      capacity: 'support',
      sitting: id,
      happenedFrom: '2026-11-24T08:40:00.000Z',
      happenedTo: '2026-11-24T08:39:00.000Z',
      precision: 'minute',
    };
    expect(said(ActEnvelope, act)).toEqual({
      happenedTo: 'The end is before the beginning. Write a later time, or leave it empty.',
    });
    expect(said(ActEnvelope, { ...act, happenedTo: act.happenedFrom })).toEqual({});
    expect(Object.keys(said(ActEnvelope, { ...act, happenedFrom: '0000-01-01T00:00:00.000Z' }))).toEqual([
      'happenedFrom',
    ]);
  });

  it('never names a field as its sender called it', () => {
    const Answers = z.strictObject({ answers: z.record(z.string().regex(/^[a-z]$/), z.boolean()) });
    const paths = Object.keys(said(Answers, { answers: { 'Påhittad Person': true, '</script>': 'x' } }));
    expect(paths).toEqual(['answers']);
  });
});

it('never repeats a word that was sent as the name of something', () => {
  const Words = z.strictObject({ values: z.record(z.string().max(20), z.string().max(3)).optional() });
  expect(said(Words, { values: { Ondsint: 'too long' } })).toEqual({ values: 'Shorten this to at most 3 characters.' });
});
