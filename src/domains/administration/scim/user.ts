import { z } from 'zod';
import { line, text } from '../../../kernel/text/text.ts';
import { enterpriseUrn, isObject, type Json, type JsonObject, spelt, userUrn } from './names.ts';
import type { Touchable } from './patch.ts';
import { wrong } from './problem.ts';

/** What a directory says of a person and CAPE keeps. No phone, no address of a home, no manager, no photo. */
export type UserSaid = {
  readonly userName: string;
  readonly externalId: string | null;
  readonly displayName: string | null;
  readonly formatted: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly title: string | null;
  /** The language alone, as `sv`. */
  readonly preferredLanguage: string | null;
  readonly emails: readonly Email[];
  readonly department: string | null;
  readonly active: boolean | null;
};
const Email = z.object({
  value: text(254),
  type: text(40).nullish(),
  primary: z.boolean().nullish(),
});
export type Email = { readonly value: string; readonly type?: string; readonly primary?: boolean };

/** The parts that only the directory reads again. */
export const DirectoryParts = z.object({
  givenName: z.string().nullable(),
  familyName: z.string().nullable(),
  emails: z.array(z.object({ value: z.string(), type: z.string().optional(), primary: z.boolean().optional() })),
});
export type DirectoryParts = z.infer<typeof DirectoryParts>;

export const userTouchable: Touchable = {
  kept: [
    ...['userName', 'externalId', 'displayName', 'name', 'title', 'preferredLanguage', 'emails', 'active'],
    enterpriseUrn,
  ],
  passedOver: [
    ...['nickName', 'profileUrl', 'userType', 'locale', 'timezone', 'phoneNumbers', 'ims', 'photos', 'addresses'],
    ...['entitlements', 'roles', 'x509Certificates', 'password'],
    ...['employeeNumber', 'costCenter', 'organization', 'division', 'manager'],
  ],
  readOnly: ['id', 'meta', 'groups', 'schemas'],
  several: ['emails'],
};

/** An attribute, whatever the case of its name. */
export const attributeOf = (of: Json | undefined, name: string): Json | undefined => {
  if (!isObject(of)) return undefined;
  const found = spelt(of, name);
  return found === undefined ? undefined : of[found];
};

/** What is empty was cleared. */
export function textAt(of: Json | undefined, name: string, max: number): string | null {
  const given = attributeOf(of, name);
  if (given === undefined || given === null || (typeof given === 'string' && given.trim() === '')) return null;
  const read = line(max).safeParse(given);
  if (!read.success) throw wrong('invalidValue', `${name} is one line of at most ${max} characters.`);
  return read.data;
}

/** Some directories write false as a text. */
function activeIn(of: JsonObject): boolean | null {
  const given = attributeOf(of, 'active');
  if (given === undefined || given === null) return null;
  const read = typeof given === 'string' ? given.toLowerCase() : given;
  if (read === true || read === 'true') return true;
  if (read === false || read === 'false') return false;
  throw wrong('invalidValue', 'active is true or false.');
}

function languageIn(of: JsonObject): string | null {
  const given = textAt(of, 'preferredLanguage', 40);
  if (given === null) return null;
  const tag = given.split(/[-_,;]/)[0]?.toLowerCase() ?? '';
  if (!/^[a-z]{2,3}$/.test(tag)) throw wrong('invalidValue', 'preferredLanguage is a language, such as sv-SE.');
  return tag;
}

function emailsIn(of: JsonObject): Email[] {
  const given = attributeOf(of, 'emails') ?? [];
  const read = z.array(Email).max(10).safeParse(given);
  if (!read.success) throw wrong('invalidValue', 'emails are at most ten, each with a value.');
  return read.data.map(({ value, type, primary }) => ({
    value,
    ...(type ? { type } : {}),
    ...(typeof primary === 'boolean' ? { primary } : {}),
  }));
}

/** A person as a directory sends them. Attributes that are not kept here are passed over, and so are those that only the server sets. */
export function readUser(body: unknown): UserSaid {
  if (!isObject(body)) throw wrong('invalidSyntax', 'A person is an object of attributes.');
  const userName = textAt(body, 'userName', 255);
  if (userName === null) throw wrong('invalidValue', 'userName is missing.');
  const name = attributeOf(body, 'name');
  return {
    userName,
    externalId: textAt(body, 'externalId', 255),
    displayName: textAt(body, 'displayName', 120),
    formatted: textAt(name, 'formatted', 120),
    givenName: textAt(name, 'givenName', 120),
    familyName: textAt(name, 'familyName', 120),
    title: textAt(body, 'title', 120),
    preferredLanguage: languageIn(body),
    emails: emailsIn(body),
    department: textAt(attributeOf(body, enterpriseUrn), 'department', 200),
    active: activeIn(body),
  };
}

/** The name by which colleagues know a person: as the directory shows it, else as it writes it whole, else by its parts where they are new. */
export function nameOf(
  said: UserSaid,
  before: { readonly name: string; readonly givenName: string | null; readonly familyName: string | null } | null,
): string {
  const parts = [said.givenName, said.familyName].filter((part) => part !== null).join(' ');
  const partsBefore = [before?.givenName, before?.familyName].filter((part) => part).join(' ');
  const byParts = parts !== '' && parts !== partsBefore ? parts : null;
  return (said.displayName ?? said.formatted ?? byParts ?? before?.name ?? said.userName).slice(0, 120);
}

/** What was read and sent back is not said again: of several ways to write a name the one that a change has touched counts. */
export const untouched = (said: UserSaid, name: string): UserSaid => ({
  ...said,
  displayName: said.displayName === name ? null : said.displayName,
  formatted: said.formatted === name ? null : said.formatted,
});

/** A person as they are kept, to be told. */
export type DirectoryUser = {
  readonly id: string;
  readonly userName: string;
  readonly externalId: string | null;
  readonly name: string;
  readonly title: string;
  readonly language: string | null;
  readonly kept: DirectoryParts;
  readonly department: string;
  readonly active: boolean;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
};

/** A person as a resource, without `meta`. */
export const userResource = (of: DirectoryUser): JsonObject => ({
  schemas: [userUrn, enterpriseUrn],
  id: of.id,
  ...(of.externalId === null ? {} : { externalId: of.externalId }),
  userName: of.userName,
  displayName: of.name,
  name: {
    formatted: of.name,
    ...(of.kept.givenName === null ? {} : { givenName: of.kept.givenName }),
    ...(of.kept.familyName === null ? {} : { familyName: of.kept.familyName }),
  },
  ...(of.title === '' ? {} : { title: of.title }),
  ...(of.language === null ? {} : { preferredLanguage: of.language }),
  active: of.active,
  ...(of.kept.emails.length === 0 ? {} : { emails: of.kept.emails as readonly JsonObject[] }),
  ...(of.groups.length === 0 ? {} : { groups: of.groups.map(({ id, name }) => ({ value: id, display: name })) }),
  [enterpriseUrn]: { department: of.department },
});
