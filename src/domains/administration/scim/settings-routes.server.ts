import type { RealmKey } from '../../../kernel/act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { Nothing } from '../../../platform/http/params.ts';
import { administrationAt } from '../routes.server.ts';
import { visibilityFor } from '../show.server.ts';
import { holdAdministration, listOwnProviders, listOwnUnits } from '../store.server.ts';
import { toSetDirectory } from './acts/set-directory.ts';
import { rightsDue } from './rights-due.ts';
import { DirectoryAnswer, DirectoryShown } from './shapes.ts';
import { carryOutDirectory, carryOutRights, findDirectory, listGroups, listKept } from './store.server.ts';

async function showDirectory(tx: Tx, at: RealmKey | null, call: AnyCall): Promise<DirectoryShown> {
  const directory = await findDirectory(tx);
  const units = await listOwnUnits(tx);
  const providers = at ? await listOwnProviders(tx, at) : [];
  return {
    settings: directory?.settings ?? null,
    people: (await listKept(tx)).length,
    groups: (await listGroups(tx)).map(({ id, name, members }) => ({ id, name, members: members.length })),
    providers: providers
      .filter(({ endedAt }) => endedAt === null)
      .map(({ id, nameSv, nameEn }) => ({ id, name: call.texts.language === 'sv' ? nameSv : nameEn })),
    units: units.map(({ ref, nameSv, nameEn, capacities }) => ({
      id: ref,
      name: call.texts.language === 'sv' ? nameSv : nameEn,
      capacities: [...capacities],
    })),
    visibility: visibilityFor(call),
  };
}

/** What an administrator sets for the directory of their agency. */
export const directoryRoutes = () => [
  query({
    name: 'directory.read',
    path: '/api/administration/directory',
    roles: ['administrator'],
    params: Nothing,
    input: Nothing,
    answer: DirectoryShown,
    load: async () => ({}),
    may: (who) => who.capacity === 'access-administration',
    show: async (tx, _nothing, call) => showDirectory(tx, call.own, call),
  }),

  actRoute(toSetDirectory, {
    path: '/api/administration/directory',
    status: 200,
    params: Nothing,
    answer: DirectoryAnswer,
    load: async (tx, call) => {
      const at = administrationAt(call);
      await holdAdministration(tx);
      const directory = await findDirectory(tx);
      const units = await listOwnUnits(tx);
      if (units.length === 0) return null; // a person who administrates an agency has its units
      // No one changes what they may themselves.
      const people = (await listKept(tx)).filter(({ account }) => account !== call.who.actor);
      const rules = call.input.rules.map((rule) => ({ ...rule, group: rule.group.toLowerCase() }));
      return {
        at,
        id: directory?.id ?? call.newId(),
        settings: directory?.settings ?? null,
        providers: (await listOwnProviders(tx, at)).flatMap(({ id, endedAt }) => (endedAt === null ? [id] : [])),
        units,
        people,
        newIds: people.flatMap((person) => rightsDue(person, rules).map(() => call.newId())),
      };
    },
    afterAppend: async (tx, { acts: [act, ...rights] }, { id }) => {
      if (!act) return;
      await carryOutDirectory(tx, act.id, id);
      await carryOutRights(tx, rights);
    },
    show: async (tx: Tx, at: RealmKey, _stream: string, call: AnyCall) => ({
      directory: await showDirectory(tx, at, call),
    }),
  }),
];
