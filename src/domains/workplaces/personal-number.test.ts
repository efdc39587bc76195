import { expect, test } from 'vitest';
import { personalNumber } from './personal-number.ts';
import { aRule } from './testing/builders.ts';

const problem = (organisationNumber: string | null) =>
  personalNumber([aRule], { country: 'SE', organisationNumber }, 'firm.');

test('the personal number of a sole trader is refused at its field, and no other number is', () => {
  expect(problem('470101-0000')).toMatchObject({ kind: 'invalid', fields: [{ path: 'firm.organisationNumber' }] });
  expect([problem('602774-3522'), problem('602774-3523'), problem('12'), problem(null)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
