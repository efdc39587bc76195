import { describe, expect, it } from 'vitest';
import { enterpriseUrn, type Json } from './names.ts';
import { patched, patchUrn, type Touchable } from './patch.ts';
import { ScimProblem } from './problem.ts';

const touchable: Touchable = {
  kept: ['userName', 'active', 'name', 'title', 'emails', 'members', enterpriseUrn],
  passedOver: ['phoneNumbers', 'employeeNumber', 'password'],
  readOnly: ['id', 'meta', 'groups', 'schemas'],
  several: ['emails', 'members'],
};
const before = {
  id: '1',
  userName: 'påhittad',
  active: true,
  name: { givenName: 'Anna', familyName: 'Påhittad' },
  emails: [{ value: 'a@arbete.example', type: 'work' }],
  members: [{ value: '1' }, { value: '2' }],
};
const change = (...operations: readonly object[]): Record<string, Json> =>
  patched(before, { schemas: [patchUrn], Operations: operations }, touchable) as Record<string, Json>;
const kindOf = (...operations: readonly object[]): string => {
  try {
    change(...operations);
    return 'done';
  } catch (error) {
    return error instanceof ScimProblem ? `${error.status} ${error.scimType}` : String(error);
  }
};

describe('a change in operations', () => {
  it('sets, adds and removes what a path names, whatever the case of its words', () => {
    expect(change({ op: 'Replace', path: 'ACTIVE', value: 'False' }).active).toBe('False');
    expect(change({ op: 'replace', path: 'name.givenName', value: 'Eva' }).name).toEqual({
      givenName: 'Eva',
      familyName: 'Påhittad',
    });
    expect(change({ op: 'remove', path: 'title' }).title).toBeNull();
    expect(change({ op: 'Add', path: `${enterpriseUrn}:department`, value: 'x' })[enterpriseUrn]).toEqual({
      department: 'x',
    });
    expect(change({ op: 'add', path: 'emails[type eq "home"].value', value: 'h@hemma.example' }).emails).toEqual([
      ...before.emails,
      { type: 'home', value: 'h@hemma.example' },
    ]);
    expect(change({ op: 'replace', path: 'emails[type eq "work"].value', value: 'b@arbete.example' }).emails).toEqual([
      { value: 'b@arbete.example', type: 'work' },
    ]);
  });

  it('takes attributes without a path, and passes over what only the server sets', () => {
    const { id, active, name } = change({
      op: 'replace',
      value: { active: false, 'name.givenName': 'Eva', id: '9', [enterpriseUrn]: { department: 'x' } },
    });
    expect([id, active]).toEqual(['1', false]);
    expect(name).toMatchObject({ givenName: 'Eva' });
  });

  it('adds what is there already once, and removes only those that are meant', () => {
    expect(change({ op: 'add', path: 'members', value: [{ value: '2' }, { value: '3' }] }).members).toEqual([
      { value: '1' },
      { value: '2' },
      { value: '3' },
    ]);
    expect(change({ op: 'remove', path: 'members[value eq "1"]' }).members).toEqual([{ value: '2' }]);
    expect(change({ op: 'Remove', path: 'members', value: [{ value: '2' }] }).members).toEqual([{ value: '1' }]);
    expect(change({ op: 'remove', path: 'members' }).members).toEqual([]);
    expect(change({ op: 'replace', path: 'members', value: [{ value: '5' }] }).members).toEqual([{ value: '5' }]);
    expect(change({ op: 'remove', path: 'members[value eq "9"]' }).members).toEqual(before.members);
  });

  it('passes over attributes of the standard that are not kept here', () => {
    expect(change({ op: 'add', path: 'phoneNumbers[type eq "work"].value', value: '1' })).toEqual(before);
    expect(change({ op: 'replace', value: { password: 'x', title: 'handläggare' } }).title).toBe('handläggare');
  });

  it.each([
    ['400 noTarget', { op: 'remove' }],
    ['400 noTarget', { op: 'replace', path: 'emails[type eq "home"].value', value: 'x' }],
    ['400 noTarget', { op: 'add', path: 'emails[type co "home"].value', value: 'x' }],
    ['400 invalidSyntax', { op: 'move', path: 'title', value: 'x' }],
    ['400 invalidSyntax', { path: 'title', value: 'x' }],
    ['400 invalidPath', { op: 'replace', path: 'colour', value: 'x' }],
    ['400 invalidPath', { op: 'replace', path: 'title[value eq "x"]', value: 'x' }],
    ['400 invalidPath', { op: 'replace', path: 'emails.value', value: 'x' }],
    ['400 mutability', { op: 'replace', path: 'id', value: 'x' }],
    ['400 mutability', { op: 'add', path: 'groups', value: [] }],
    ['400 invalidValue', { op: 'replace', path: 'title' }],
    ['400 invalidValue', { op: 'replace', value: 'x' }],
    ['400 invalidValue', { op: 'add', path: 'members', value: [7] }],
  ])('is refused as %s: %j', (kind, operation) => {
    expect(kindOf(operation)).toBe(kind);
    // One that is wrong stops those before it.
    expect(kindOf({ op: 'replace', path: 'title', value: 'x' }, operation)).toBe(kind);
  });

  it('is refused where it is none', () => {
    for (const body of [null, {}, { schemas: [patchUrn] }, { schemas: [], Operations: [{ op: 'add' }] }, []]) {
      expect(() => patched(before, body, touchable)).toThrow(ScimProblem);
    }
  });
});
