import { expect, test } from 'vitest';
import { peopleIn } from './people-lines.ts';

test('people are read line by line, as they are written or pasted from a table', () => {
  expect(peopleIn('Prov Provsson; prov@example.org; Provverket\n\nVita Paraugs\tvita@example.org')).toEqual({
    people: [
      { name: 'Prov Provsson', mail: 'prov@example.org', organisation: 'Provverket' },
      { name: 'Vita Paraugs', mail: 'vita@example.org', organisation: null },
    ],
    wrong: null,
  });
});

test('a line without an address, or with something more in it, is named', () => {
  expect(peopleIn('Prov; prov@example.org\nProv Provsson').wrong).toBe(2);
  expect(peopleIn('Prov; prov@example.org, other@example.org').wrong).toBe(1);
  expect(peopleIn('Prov; "Prov" <prov@example.org>').wrong).toBe(1);
});
