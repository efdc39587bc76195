import { describe, expect, it } from 'vitest';
import { asShown, demandSchema, listAnswer, readAsked } from './asked.ts';
import { type JsonObject, userUrn } from './names.ts';
import { ScimProblem } from './problem.ts';

const all: JsonObject[] = ['a', 'b', 'c'].map((id) => ({
  schemas: [userUrn],
  id,
  userName: `${id}@verket.example`,
  name: { givenName: id, familyName: 'Påhittad' },
  emails: [{ value: `${id}@hemma.example`, type: 'home' }],
}));
const ids = (given: object): unknown => {
  const { Resources, ...rest } = listAnswer(all, readAsked(given));
  return [
    (Resources as JsonObject[]).map(({ id }) => id).join(''),
    rest.totalResults,
    rest.startIndex,
    rest.itemsPerPage,
  ];
};

describe('what is asked of a list', () => {
  it('counts from one, and what is below one is the first', () => {
    expect(ids({})).toEqual(['abc', 3, 1, 3]);
    expect(ids({ startIndex: '0' })).toEqual(['abc', 3, 1, 3]);
    expect(ids({ startIndex: '-1', count: '1' })).toEqual(['a', 3, 1, 1]);
    expect(ids({ startIndex: 3 })).toEqual(['c', 3, 3, 1]);
    expect(ids({ startIndex: 9 })).toEqual(['', 3, 9, 0]);
    expect(ids({ count: 0 })).toEqual(['', 3, 1, 0]);
    expect(ids({ count: '-5' })).toEqual(['', 3, 1, 0]);
    expect(readAsked({ count: 9999 }).count).toBe(200);
    expect(ids({ filter: 'userName sw "b"' })).toEqual(['b', 1, 1, 1]);
  });

  it.each([{ startIndex: 'x' }, { count: '1.5' }, { filter: ['a'] }, { attributes: 'a b' }])(
    'is refused where it cannot be read: %j',
    (given) => {
      expect(() => readAsked(given)).toThrow(ScimProblem);
    },
  );
});

describe('what is shown of a resource', () => {
  const [one = {}] = all;
  const shown = (given: object) => asShown(one, readAsked(given).shown);

  it('is what was asked for, with id and schemas', () => {
    expect(shown({ attributes: 'USERNAME,name.givenName,colour' })).toEqual({
      schemas: [userUrn],
      id: 'a',
      userName: 'a@verket.example',
      name: { givenName: 'a' },
    });
    expect(shown({ attributes: ['emails.value'] })).toMatchObject({ emails: [{ value: 'a@hemma.example' }] });
    expect(shown({ attributes: 'name.givenName,name.familyName' })).toMatchObject({ name: one.name });
    expect(Object.keys(shown({ attributes: 'password' }))).toEqual(['schemas', 'id']);
  });

  it('is without what was not wanted, and never without id', () => {
    expect(Object.keys(shown({ excludedAttributes: 'id,emails,name.familyName' }))).toEqual([
      'schemas',
      'id',
      'userName',
      'name',
    ]);
    expect(shown({ excludedAttributes: 'name.familyName' }).name).toEqual({ givenName: 'a' });
  });
});

it('a resource that is written names its schema, in whatever case', () => {
  expect(() => demandSchema({ schemas: [userUrn.toUpperCase()] }, userUrn)).not.toThrow();
  for (const body of [{}, { schemas: [] }, { schemas: userUrn }, null])
    expect(() => demandSchema(body, userUrn)).toThrow(ScimProblem);
});
