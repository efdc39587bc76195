import type { ActDraft } from '../../../kernel/act.ts';
import { carryOutEnd, carryOutNaming, findSaid, listOwnUnits, listSaid } from '../store.server.ts';
import { provisionAct, unprovisionAct } from './acts/of-people.ts';
import type { Settings } from './acts/set-directory.ts';
import { administratorsBeside, append, demandVersion, type Request, settingsOf, withMeta } from './engine.server.ts';
import type { JsonObject } from './names.ts';
import { patched } from './patch.ts';
import type { KeptPerson } from './person.ts';
import { ScimProblem, wrong } from './problem.ts';
import {
  accountsOfSubject,
  type Calling,
  carryOutIdentity,
  carryOutProvision,
  carryOutReopening,
  carryOutRights,
  carryOutUnprovision,
  listKept,
  noteInStep,
} from './store.server.ts';
import { nameOf, readUser, type UserSaid, untouched, userResource, userTouchable } from './user.ts';
import { ended, keptIn, subjectIn, type UserChange, userChanges } from './user-changes.ts';

const notFound = (): ScimProblem => new ScimProblem(404, 'There is no such person.');

const told = (person: KeptPerson, languages: readonly string[], base: string): JsonObject =>
  withMeta(
    userResource({
      ...person,
      language: languages[0] ?? null,
      department: person.unitKey,
      active: !person.hasEnded,
    }),
    { type: 'User', base, madeAt: person.madeAt, changedAt: person.changedAt },
  );

/** Every person whom the directory keeps in step, as resources. */
export async function tellUsers({ tx, at, base }: Request): Promise<JsonObject[]> {
  const said = await listSaid(tx, [at]);
  return (await listKept(tx)).map((one) => told(one, said.get(one.id)?.languages ?? [], base));
}

type FoundUser = { readonly person: KeptPerson & Languages; readonly resource: JsonObject };
type Languages = { readonly languages: readonly string[]; readonly otherAdministrators: number };

export async function findUser(request: Request, id: string): Promise<FoundUser> {
  const { tx, at, base } = request;
  const [person] = await listKept(tx, id);
  if (!person) throw notFound();
  const { languages } = await findSaid(tx, at, id);
  const otherAdministrators = await administratorsBeside(request, id);
  return { person: { ...person, languages, otherAdministrators }, resource: told(person, languages, base) };
}

/** No two of an agency have one name. Those of another agency count nowhere. */
async function demandFree({ tx }: Request, said: UserSaid, own: string | null): Promise<void> {
  const others = (await listKept(tx)).filter(({ id }) => id !== own);
  const same = (one: KeptPerson): boolean =>
    one.userName.toLowerCase() === said.userName.toLowerCase() ||
    (said.externalId !== null && one.externalId === said.externalId);
  if (others.some(same)) throw new ScimProblem(409, 'userName or externalId is that of another person.', 'uniqueness');
}

/** A new account; or, where the provider knows the person already, the account that they have. */
export async function addUser(request: Request): Promise<JsonObject> {
  const { tx, at, newId } = request;
  const said = readUser(request.body);
  const settings = await settingsOf(request);
  await demandFree(request, said, null);
  const subject = subjectIn(said, settings);
  const known = subject === null ? [] : await accountsOfSubject(tx, subject);
  if (known.length > 1 || known.some(({ isKept }) => isKept))
    throw new ScimProblem(409, 'The provider knows this person by more than one account.', 'uniqueness');
  const [adopted] = known;
  const unit = await unitFor(request, said, adopted?.unitKey ?? null);
  const calling: Calling = { userName: said.userName, externalId: said.externalId, kept: keptIn(said), subject };
  const id = adopted?.ref ?? newId();
  const name = nameOf(said, null);
  const title = said.title ?? '';
  const act = newId();
  await append(request, {
    verb: 'account.provision',
    stream: id,
    acts: [
      provisionAct.draft({
        at,
        id: act,
        stream: id,
        facts: {
          account: id,
          unit,
          adopted: adopted !== undefined,
          tied: subject !== null,
          languages: adopted
            ? [...(await findSaid(tx, at, id)).languages]
            : said.preferredLanguage === null
              ? []
              : [said.preferredLanguage],
        },
        words: { name, title: title || null, userName: said.userName, externalId: said.externalId },
      }),
    ],
  });
  await carryOutProvision(tx, act, id, { ...calling, name, title });
  // What an account that was there is called, and whether it is open, becomes as the directory says.
  return becomeAs(
    request,
    await findUser(request, id),
    adopted ? said : { ...said, displayName: name, formatted: null },
    settings,
  );
}

async function unitFor({ tx }: Request, { department }: UserSaid, ofAccount: string | null): Promise<string> {
  const units = await listOwnUnits(tx);
  const wanted = department?.toLowerCase() ?? ofAccount ?? (units.length === 1 ? units[0]?.key : undefined);
  if (ofAccount !== null && wanted !== ofAccount)
    throw new ScimProblem(409, 'The provider knows this person in another unit.', 'uniqueness');
  const unit = units.find(({ key }) => key === wanted);
  if (!unit) throw wrong('invalidValue', 'department is the short name of a unit of the agency.');
  return unit.ref;
}

/** PUT: what is left out is cleared; what CAPE decides alone stays. */
export async function putUser(request: Request, id: string): Promise<JsonObject> {
  const found = await findUser(request, id);
  demandVersion(request, found.resource);
  return changed(request, found, readUser(request.body));
}

export async function patchUser(request: Request, id: string): Promise<JsonObject> {
  const found = await findUser(request, id);
  demandVersion(request, found.resource);
  const said = readUser(patched(found.resource, request.body, userTouchable));
  return changed(request, found, untouched(said, found.person.name));
}

async function changed(request: Request, found: FoundUser, said: UserSaid): Promise<JsonObject> {
  await demandFree(request, said, found.person.id);
  return becomeAs(request, found, said, await settingsOf(request));
}

async function becomeAs(
  request: Request,
  { person, resource }: FoundUser,
  said: UserSaid,
  settings: Settings,
): Promise<JsonObject> {
  const { tx, at, newId, now } = request;
  const change = userChanges(person, said, settings, { at, newId });
  if (change.acts.length === 0) return resource;
  await append(request, { verb: 'account.change', stream: person.id, acts: change.acts });
  await carryOut(request, person.id, change.acts, change);
  await noteInStep(tx, [person.id], now);
  return (await findUser(request, person.id)).resource;
}

/** Carries out the acts of a change, in their order. */
async function carryOut(
  { tx }: Request,
  id: string,
  acts: readonly ActDraft[],
  { calling, naming }: Pick<UserChange, 'calling' | 'naming'>,
): Promise<void> {
  for (const act of acts) {
    if (act.type === 'account.reopen') await carryOutReopening(tx, act.id, id);
    else if (act.type === 'account.identify') await carryOutIdentity(tx, act.id, id, calling);
    else if (act.type === 'account.change') await carryOutNaming(tx, act.id, id, naming);
    else if (act.type === 'account.end') await carryOutEnd(tx, act.id, id);
    else await carryOutRights(tx, [act]);
  }
}

/** The account closes, and the directory knows it no longer. What its person did stays. */
export async function removeUser(request: Request, id: string): Promise<void> {
  const { tx, at, newId } = request;
  const { person, resource } = await findUser(request, id);
  demandVersion(request, resource);
  const acts = [
    ...(person.hasEnded ? [] : ended(person, { at, newId })),
    unprovisionAct.draft({ at, id: newId(), stream: id, facts: { account: id } }),
  ];
  await append(request, { verb: 'account.unprovision', stream: id, acts });
  for (const act of acts) {
    await (act.type === 'account.end' ? carryOutEnd(tx, act.id, id) : carryOutUnprovision(tx, act.id, id));
  }
}
