import { describe, expect, it } from 'vitest';
import { isMeant, readFilter, readPlace } from './filter.ts';
import { enterpriseUrn, type Json } from './names.ts';
import { ScimProblem } from './problem.ts';

const person: Record<string, Json> = {
  id: 'Ab1',
  userName: 'Anna@paahittad.example',
  externalId: 'X-1',
  active: true,
  name: { givenName: 'Anna', familyName: 'Påhittad "den"' },
  emails: [
    { value: 'anna@arbete.example', type: 'work', primary: true },
    { value: 'hem@hemma.example', type: 'home' },
  ],
  meta: { lastModified: '2026-11-24T08:40:00.000Z' },
  [enterpriseUrn]: { department: 'region-ost' },
};
const meant = (filter: string): boolean => isMeant(person, readFilter(filter));
const kindOf = (read: () => unknown): string => {
  try {
    read();
    return 'read';
  } catch (error) {
    return error instanceof ScimProblem ? `${error.status} ${error.scimType}` : String(error);
  }
};

describe('a filter', () => {
  it.each([
    'userName eq "anna@PAAHITTAD.example"',
    'USERNAME Eq "anna@paahittad.example"',
    'urn:ietf:params:scim:schemas:core:2.0:User:userName sw "anna"',
    'externalId eq "X-1"',
    'not (externalId eq "x-1")',
    'id eq "Ab1" and active eq true',
    'active eq True',
    'title eq null and not (title pr)',
    'emails[type eq "work"].value sw "anna"',
    'emails[type eq "work" and value co "arbete"]',
    'emails.value eq "hem@hemma.example"',
    'emails eq "hem@hemma.example"',
    'emails pr',
    'emails.type ne "other"',
    'userName eq "x" or name.familyName co "den" and active eq true',
    '(userName eq "x" or userName ew ".example") and not (active eq false)',
    'name.familyName eq "påhittad \\"den\\""',
    `${enterpriseUrn}:department eq "region-ost"`,
    'meta.lastModified ge "2026-11-24T00:00:00Z" and meta.lastModified lt "2026-11-25T00:00:00Z"',
  ])('means this person: %s', (filter) => {
    expect(meant(filter)).toBe(true);
  });

  it.each([
    'id eq "ab1"',
    'emails[type eq "home" and value sw "anna"]',
    'emails[type eq "home"].value sw "anna"',
    'active eq "true"',
    'title pr',
    'userName gt "zzz"',
    'colour eq "red"',
    `${enterpriseUrn}:department eq "region-vast"`,
    'userName eq "x" or userName eq "y" and active eq true',
  ])('does not mean this person: %s', (filter) => {
    expect(meant(filter)).toBe(false);
  });

  it.each([
    '',
    'userName',
    'userName eq',
    'userName zz "x"',
    'userName eq "x',
    'userName eq x',
    'userName eq {}',
    'userName eq "x" garbage',
    'userName eq "x" or',
    'not userName eq "x"',
    '(userName eq "x"',
    'userName eq "x")',
    'emails[type eq "work"',
    'active gt true',
    'password eq "x"',
    'not (PASSWORD pr)',
    'urn:other:User:userName eq "x"',
    'user name eq "x"',
    'a.b.c.d eq "x"',
    `${'('.repeat(3000)}a pr${')'.repeat(3000)}`,
    `${'('.repeat(300)}a pr${')'.repeat(300)}`,
  ])('is refused where it cannot be read, and named so: %.40s', (filter) => {
    expect(kindOf(() => readFilter(filter))).toBe('400 invalidFilter');
  });
});

describe('the place of a change', () => {
  it('is an attribute, one value of it, or a part of that', () => {
    expect(readPlace('active')).toEqual({ path: ['active'], which: null, sub: null });
    expect(readPlace('name.givenName').path).toEqual(['name', 'givenName']);
    expect(readPlace(`${enterpriseUrn}:department`).path).toEqual([enterpriseUrn, 'department']);
    expect(readPlace('emails[type eq "work"].value')).toMatchObject({ path: ['emails'], sub: 'value' });
    expect(readPlace('members[value eq "1"]')).toMatchObject({ path: ['members'], sub: null });
  });

  it.each(['', 'members[', 'members[value eq "1"].a.b', 'a b', 'members[value eq "1"] x', '"name"'])(
    'is refused where it cannot be read: %s',
    (path) => {
      expect(kindOf(() => readPlace(path))).toBe('400 invalidPath');
    },
  );
});
