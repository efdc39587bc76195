import { describe, expect, it } from 'vitest';
import { readGroup } from './group.ts';
import { enterpriseUrn, isObject } from './names.ts';
import { ScimProblem } from './problem.ts';
import { nameOf, readUser, untouched, userResource } from './user.ts';

const sent = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  id: 'not mine',
  username: ' påhittad@verket.example ',
  Active: 'False',
  name: { givenName: 'Anna', familyName: 'Påhittad' },
  title: '',
  preferredLanguage: 'sv-SE',
  emails: [{ value: 'a@verket.example', type: 'work', primary: true, display: 'x' }],
  password: 'hemligt',
  phoneNumbers: [{ value: '1' }],
  [enterpriseUrn]: { department: 'region-ost', manager: { value: '1' } },
};

describe('a person as a directory sends them', () => {
  it('is what CAPE keeps of it, whatever the case of the names', () => {
    expect(readUser(sent)).toEqual({
      userName: 'påhittad@verket.example',
      externalId: null,
      displayName: null,
      formatted: null,
      givenName: 'Anna',
      familyName: 'Påhittad',
      title: null,
      preferredLanguage: 'sv',
      emails: [{ value: 'a@verket.example', type: 'work', primary: true }],
      department: 'region-ost',
      active: false,
    });
  });

  it.each([
    [{ ...sent, username: '' }],
    [{ ...sent, username: 7 }],
    [{ ...sent, Active: 'perhaps' }],
    [{ ...sent, preferredLanguage: '12' }],
    [{ ...sent, emails: [{ type: 'work' }] }],
    [{ ...sent, emails: 'a@verket.example' }],
    [{ ...sent, title: 'x'.repeat(121) }],
    [{ ...sent, title: 'a\u0000b' }],
    [[]],
    [null],
  ])('is refused where it cannot be: %j', (body) => {
    expect(() => readUser(body)).toThrow(ScimProblem);
  });

  it('is called what was said now, else by the parts of the name', () => {
    const said = readUser(sent);
    expect(nameOf(said, null)).toBe('Anna Påhittad');
    expect(nameOf({ ...said, displayName: 'Anna P.' }, null)).toBe('Anna P.');
    expect(nameOf({ ...said, givenName: null, familyName: null }, null)).toBe('påhittad@verket.example');
    const before = { name: 'Anna P.', givenName: 'Anna', familyName: 'Påhittad' };
    expect(nameOf(said, before)).toBe('Anna P.');
    // A change starts from what was read, where each way to write the name is the same.
    const read = { ...said, displayName: 'Anna P.', formatted: 'Anna P.' };
    expect(nameOf(untouched(read, 'Anna P.'), before)).toBe('Anna P.');
    expect(nameOf(untouched({ ...read, familyName: 'Nyhittad' }, 'Anna P.'), before)).toBe('Anna Nyhittad');
    expect(nameOf(untouched({ ...read, formatted: 'Anna N.' }, 'Anna P.'), before)).toBe('Anna N.');
    expect(nameOf({ ...read, displayName: 'Anna N.' }, before)).toBe('Anna N.');
  });

  it('is told without a password, and without what is not there', () => {
    const told = userResource({
      id: '1',
      userName: 'p',
      externalId: null,
      name: 'Anna',
      title: '',
      language: null,
      kept: { givenName: null, familyName: null, emails: [] },
      department: 'region-ost',
      active: true,
      groups: [],
    });
    expect(Object.keys(told).sort()).toEqual(
      ['active', 'displayName', 'id', 'name', 'schemas', enterpriseUrn, 'userName'].sort(),
    );
  });
});

describe('a group as a directory sends it', () => {
  it('has each member once', () => {
    const read = readGroup({ displayName: 'Tillsyn', members: [{ value: 'A' }, { value: 'a', type: 'User' }] });
    expect(read).toEqual({ displayName: 'Tillsyn', externalId: null, members: ['a'] });
    expect(isObject(read)).toBe(true);
  });

  it.each([
    [{ members: [] }],
    [{ displayName: 'x', members: 'y' }],
    [{ displayName: 'x', members: [{ display: 'y' }] }],
    [{ displayName: 'x', members: [{ value: 'y', type: 'Group' }] }],
  ])('is refused where it cannot be: %j', (body) => {
    expect(() => readGroup(body)).toThrow(ScimProblem);
  });
});
