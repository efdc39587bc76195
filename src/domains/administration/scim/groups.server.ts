import type { ActDraft } from '../../../kernel/act.ts';
import { addGroup, changeGroup, endGroup } from './acts/of-groups.ts';
import { draftRights } from './draft-rights.ts';
import { append, demandVersion, type Request, settingsOf, withMeta } from './engine.server.ts';
import { type GroupSaid, groupResource, groupTouchable, readGroup } from './group.ts';
import type { JsonObject } from './names.ts';
import { patched } from './patch.ts';
import type { KeptPerson } from './person.ts';
import { ScimProblem, wrong } from './problem.ts';
import { rightsDue } from './rights-due.ts';
import { carryOutGroup, carryOutRights, type KeptGroup, listGroups, listKept, noteInStep } from './store.server.ts';

const told = (group: KeptGroup, base: string): JsonObject =>
  withMeta(groupResource(group), { type: 'Group', base, madeAt: group.madeAt, changedAt: group.changedAt });

export const tellGroups = async ({ tx, base }: Request): Promise<JsonObject[]> =>
  (await listGroups(tx)).map((one) => told(one, base));

type FoundGroup = { readonly group: KeptGroup; readonly resource: JsonObject };

export async function findGroup({ tx, base }: Request, id: string): Promise<FoundGroup> {
  const [group] = await listGroups(tx, id);
  if (!group) throw new ScimProblem(404, 'There is no such group.');
  return { group, resource: told(group, base) };
}

async function demandFree({ tx }: Request, said: GroupSaid, own: string | null): Promise<void> {
  const others = (await listGroups(tx)).filter(({ id }) => id !== own);
  if (others.some(({ name }) => name.toLowerCase() === said.displayName.toLowerCase()))
    throw new ScimProblem(409, 'displayName is that of another group.', 'uniqueness');
}

export async function addOneGroup(request: Request): Promise<JsonObject> {
  const said = readGroup(request.body);
  await demandFree(request, said, null);
  const id = request.newId();
  await becomeAs(request, { id, name: '', externalId: null, members: [] }, said, 'add');
  return (await findGroup(request, id)).resource;
}

export async function putGroup(request: Request, id: string): Promise<JsonObject> {
  const found = await findGroup(request, id);
  demandVersion(request, found.resource);
  return changed(request, found, readGroup(request.body));
}

export async function patchGroup(request: Request, id: string): Promise<JsonObject> {
  const found = await findGroup(request, id);
  demandVersion(request, found.resource);
  return changed(request, found, readGroup(patched(found.resource, request.body, groupTouchable)));
}

async function changed(request: Request, { group, resource }: FoundGroup, said: GroupSaid): Promise<JsonObject> {
  await demandFree(request, said, group.id);
  const isSame =
    said.displayName === group.name &&
    said.externalId === group.externalId &&
    said.members.length === group.members.length &&
    group.members.every(({ id }) => said.members.includes(id));
  if (isSame) return resource;
  await becomeAs(request, group, said, 'change');
  return (await findGroup(request, group.id)).resource;
}

export async function removeGroup(request: Request, id: string): Promise<void> {
  const { group, resource } = await findGroup(request, id);
  demandVersion(request, resource);
  await becomeAs(request, group, { displayName: group.name, externalId: group.externalId, members: [] }, 'end');
}

type GroupBefore = Pick<KeptGroup, 'id' | 'name' | 'externalId' | 'members'>;
const kinds = { add: addGroup, change: changeGroup, end: endGroup };

/** A group becomes as it is said, and with it what its members may: by the rules of an administrator, and by nothing else. */
async function becomeAs(
  request: Request,
  before: GroupBefore,
  said: GroupSaid,
  how: keyof typeof kinds,
): Promise<void> {
  const { tx, at, newId, now } = request;
  const people = new Map((await listKept(tx)).map((one) => [one.id, one]));
  if (said.members.some((member) => !people.has(member)))
    throw wrong('invalidValue', 'A member is not among the people of this directory.');
  const had = new Set(before.members.map(({ id }) => id));
  const has = new Set(said.members);
  const group = kinds[how].draft({
    at,
    id: newId(),
    stream: before.id,
    facts: {
      group: before.id,
      added: said.members.filter((one) => !had.has(one)),
      removed: [...had].filter((one) => !has.has(one)),
    },
    words: {
      ...{ name: said.displayName, externalId: said.externalId },
      ...{ nameBefore: before.name || null, externalIdBefore: before.externalId },
    },
  });
  const { rules } = await settingsOf(request);
  const rights: ActDraft[] = [...new Set([...had, ...has])].flatMap((id) => {
    const person = people.get(id);
    if (!person) return [];
    const groups = groupsAfter(person, { id: before.id, name: said.displayName }, has.has(id) && how !== 'end');
    return draftRights(person, rightsDue({ ...person, groups }, rules), { at, newId });
  });
  await append(request, { verb: group.type, stream: before.id, acts: [group, ...rights] });
  await carryOutGroup(tx, group, { id: before.id, name: said.displayName, externalId: said.externalId });
  await carryOutRights(tx, rights);
  if (rights.length > 0) await noteInStep(tx, [...new Set(rights.map(({ stream }) => stream))], now);
}

const groupsAfter = (
  { groups }: KeptPerson,
  group: { readonly id: string; readonly name: string },
  isIn: boolean,
): KeptPerson['groups'] => [...groups.filter(({ id }) => id !== group.id), ...(isIn ? [group] : [])];
