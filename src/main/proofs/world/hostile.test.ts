import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { attacksOn } from './hostile.ts';

/** As of the numbers of firms: no number of a person, and some digits. */
const looksAhead = /^(?!(?:19|20)\d{6}$)(?=(?:\D*\d){2})[0-9A-Z]{3,8}$/;

it('bad input is drawn for a field whose pattern looks ahead, which nothing can be drawn from as it stands', () => {
  const input = z.strictObject({ number: z.string().regex(looksAhead) });
  const attacks = fc.sample(attacksOn(z.strictObject({}), input), { seed: 1, numRuns: 100 });
  const sent = attacks.map((attack) => attack({ params: {}, input: { number: '000000-0001' } }).input);
  const numbers = sent.flatMap((one) => (one && typeof one === 'object' && 'number' in one ? [one.number] : []));
  const fitting = numbers.filter((one) => typeof one === 'string' && looksAhead.test(one));
  expect(fitting.length, 'of the described form').toBeGreaterThan(0);
  expect(fitting.length, 'and beside it').toBeLessThan(numbers.length);
});
