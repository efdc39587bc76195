import { groupUrn, isObject, type JsonObject } from './names.ts';
import type { Touchable } from './patch.ts';
import { wrong } from './problem.ts';
import { attributeOf, textAt } from './user.ts';

/** A group as a directory says it. By itself it gives no one anything. */
export type GroupSaid = {
  readonly displayName: string;
  readonly externalId: string | null;
  readonly members: readonly string[];
};

export const groupTouchable: Touchable = {
  kept: ['displayName', 'externalId', 'members'],
  passedOver: [],
  readOnly: ['id', 'meta', 'schemas'],
  several: ['members'],
};

/** How many people are in one group at most. */
const mostMembers = 5000;

export function readGroup(body: unknown): GroupSaid {
  if (!isObject(body)) throw wrong('invalidSyntax', 'A group is an object of attributes.');
  const displayName = textAt(body, 'displayName', 200);
  if (displayName === null) throw wrong('invalidValue', 'displayName is missing.');
  const given = attributeOf(body, 'members') ?? [];
  if (!Array.isArray(given) || given.length > mostMembers)
    throw wrong('invalidValue', `members are a list of at most ${mostMembers}.`);
  const members = given.map((one) => {
    const value = attributeOf(one, 'value');
    const type = attributeOf(one, 'type');
    if (typeof value !== 'string' || (typeof type === 'string' && type.toLowerCase() !== 'user'))
      throw wrong(
        'invalidValue',
        'A member is a person, named by the value that is their id. Groups in groups are not served.',
      );
    return value.toLowerCase();
  });
  return { displayName, externalId: textAt(body, 'externalId', 255), members: [...new Set(members)] };
}

export type DirectoryGroup = {
  readonly id: string;
  readonly name: string;
  readonly externalId: string | null;
  readonly members: readonly { readonly id: string; readonly name: string }[];
};

/** A group as a resource, without `meta`. */
export const groupResource = (of: DirectoryGroup): JsonObject => ({
  schemas: [groupUrn],
  id: of.id,
  ...(of.externalId === null ? {} : { externalId: of.externalId }),
  displayName: of.name,
  members: of.members.map(({ id, name }) => ({ value: id, display: name, type: 'User' })),
});
