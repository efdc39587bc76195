import type { RealmKey } from '../../../kernel/act.ts';
import type { Track } from '../../../kernel/capacity.ts';
import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { sealSecret } from '../../access/public.server.ts';
import { mayAdminister } from '../access.ts';
import { toAddUnit } from '../acts/add-unit.ts';
import { toChangeProvider } from '../acts/change-provider.ts';
import { toConnect } from '../acts/connect-provider.ts';
import { toEndProvider } from '../acts/end-provider.ts';
import { toRenameUnit } from '../acts/rename-unit.ts';
import { toSetTips } from '../acts/set-tips.ts';
import type { ContactPointNeeds } from '../contact-points/routes.server.ts';
import { showCounties } from '../contact-points/show.server.ts';
import { administrationAt } from '../routes.server.ts';
import {
  PlaceHistory,
  ProviderAnswer,
  ProviderList,
  type ProviderShown,
  UnitAnswer,
  UnitList,
  type UnitShown,
} from '../schema.ts';
import { visibilityFor } from '../show.server.ts';
import { carryOutProvider, carryOutUnit, holdAdministration, listOwnProviders, listOwnUnits } from '../store.server.ts';
import { showPlaceHistory } from './history.server.ts';
import type { ProviderHere } from './provider.ts';
import { carryOutTips, listReceivedTips } from './tips-store.server.ts';
import { capacitiesOfAgency, type Unit, type UnitHere } from './unit.ts';

const roles = ['administrator'] as const;

const showUnit = (unit: Unit): UnitShown => ({
  id: unit.ref,
  key: unit.key,
  nameSv: unit.nameSv,
  nameEn: unit.nameEn,
  lettersOn: unit.lettersOn as Track | null,
  capacities: [...unit.capacities],
  people: unit.people,
});

const showProvider = ({ at: _, ...told }: ProviderHere): ProviderShown => ({
  ...told,
  algorithms: [...told.algorithms],
  scopes: [...told.scopes],
});

async function findUnit(tx: Tx, call: AnyCall, id: string): Promise<UnitHere | null> {
  const unit = (await listOwnUnits(tx)).find(({ ref }) => ref === id);
  return unit && call.own ? { id: unit.ref, at: call.own, unit } : null;
}
async function findProvider(tx: Tx, call: AnyCall, id: string): Promise<ProviderHere | null> {
  if (!call.own) return null;
  return (await listOwnProviders(tx, call.own)).find((one) => one.id === id) ?? null;
}

const unitAnswered = {
  answer: UnitAnswer,
  show: async (tx: Tx, _at: RealmKey, stream: string) => {
    const unit = (await listOwnUnits(tx)).find(({ ref }) => ref === stream);
    if (!unit) throw new Error('A unit that was just changed cannot be read.');
    return { unit: showUnit(unit) };
  },
};
const providerAnswered = {
  answer: ProviderAnswer,
  show: async (tx: Tx, at: RealmKey, stream: string) => {
    const provider = (await listOwnProviders(tx, at)).find(({ id }) => id === stream);
    if (!provider) throw new Error('A provider that was just changed cannot be read.');
    return { provider: showProvider(provider) };
  },
};

const onProvider = (step: string) =>
  ({
    ...providerAnswered,
    path: `/api/administration/providers/:id/${step}`,
    status: 200,
    params: ById,
    load: async (tx: Tx, call: Call<ById, unknown>) => {
      await holdAdministration(tx);
      return findProvider(tx, call, call.params.id);
    },
  }) as const;

/** The secret as it is stored; null where none is said. */
const sealed = (call: AnyCall, provider: string, secret: string | null): Buffer | null =>
  secret === null ? null : sealSecret(call.keys, provider, secret);

/** What an administrator does with the units of their agency, and with the providers at which its people sign in. */
export const placeRoutes = ({ countiesOf }: Pick<ContactPointNeeds, 'countiesOf'>) => [
  query({
    name: 'unit.list',
    path: '/api/administration/units',
    roles,
    params: Nothing,
    input: Nothing,
    answer: UnitList,
    load: (tx) => listOwnUnits(tx),
    may: (who) => who.capacity === 'access-administration',
    show: async (_tx, units, call) => ({
      items: units.map(showUnit),
      capacities: [...capacitiesOfAgency(units)],
      mails: call.mails,
      visibility: visibilityFor(call),
    }),
  }),

  query({
    name: 'unit.read',
    path: '/api/administration/units/:id/history',
    roles,
    params: ById,
    input: Nothing,
    answer: PlaceHistory,
    load: (tx, call) => findUnit(tx, call, call.params.id),
    may: mayAdminister,
    show: (tx, here, call) => showPlaceHistory(tx, here, call, countiesOf),
    look: ({ at, id }) => ({ at, objects: [id], fields: ['unit'] }),
  }),

  actRoute(toAddUnit, {
    ...unitAnswered,
    path: '/api/administration/units',
    status: 201,
    params: Nothing,
    load: async (tx, call) => {
      const at = administrationAt(call);
      const { unit: id } = call.input;
      await holdAdministration(tx);
      const units = await listOwnUnits(tx);
      if (units.length === 0) return null;
      if (units.some(({ ref }) => ref === id) || (await hasBegun(tx, at, id))) {
        throw new Problem('conflict', httpMessages.idUsed);
      }
      return { at, id, units };
    },
    afterAppend: async (tx, { acts: [act] }, { id }) => {
      if (act) await carryOutUnit(tx, act.id, id, 'add');
    },
  }),

  actRoute(toRenameUnit, {
    ...unitAnswered,
    path: '/api/administration/units/:id/name',
    status: 200,
    params: ById,
    load: async (tx, call) => {
      await holdAdministration(tx);
      return findUnit(tx, call, call.params.id);
    },
    afterAppend: async (tx, { acts: [act] }, { id }) => {
      if (act) await carryOutUnit(tx, act.id, id, 'rename');
    },
  }),

  actRoute(toSetTips, {
    ...unitAnswered,
    path: '/api/administration/units/:id/tips',
    status: 200,
    params: ById,
    load: async (tx, call) => {
      await holdAdministration(tx);
      const here = await findUnit(tx, call, call.params.id);
      if (!here) return null;
      const { language } = call.texts;
      const counties = showCounties(countiesOf(call.who.country), language);
      return { ...here, counties, received: await listReceivedTips(tx, language) };
    },
    afterAppend: async (tx, { acts: [act] }, { id }) => {
      if (act) await carryOutTips(tx, act.id, id);
    },
  }),

  query({
    name: 'provider.list',
    path: '/api/administration/providers',
    roles,
    params: Nothing,
    input: Nothing,
    answer: ProviderList,
    load: async (tx, call) => (call.own ? await listOwnProviders(tx, call.own) : []),
    may: (who) => who.capacity === 'access-administration',
    show: async (_tx, providers, call) => ({
      items: providers.map(showProvider),
      visibility: visibilityFor(call),
    }),
  }),

  query({
    name: 'provider.read',
    path: '/api/administration/providers/:id/history',
    roles,
    params: ById,
    input: Nothing,
    answer: PlaceHistory,
    load: (tx, call) => findProvider(tx, call, call.params.id),
    may: mayAdminister,
    show: (tx, here, call) => showPlaceHistory(tx, here, call, countiesOf),
    look: ({ at, id }) => ({ at, objects: [id], fields: ['provider'] }),
  }),

  actRoute(toConnect, {
    ...providerAnswered,
    path: '/api/administration/providers',
    status: 201,
    params: Nothing,
    load: async (tx, call) => {
      const at = administrationAt(call);
      const { provider: id } = call.input;
      await holdAdministration(tx);
      if (await hasBegun(tx, at, id)) throw new Problem('conflict', httpMessages.idUsed);
      return { at, id };
    },
    afterAppend: async (tx, { acts: [act] }, { id }, call) => {
      if (act) await carryOutProvider(tx, act.id, act.type, id, sealed(call, id, call.input.clientSecret));
    },
  }),

  actRoute(toChangeProvider, {
    ...onProvider('change'),
    afterAppend: async (tx, { acts: [act] }, { id }, call) => {
      if (act) await carryOutProvider(tx, act.id, act.type, id, sealed(call, id, call.input.clientSecret));
    },
  }),

  actRoute(toEndProvider, {
    ...onProvider('end'),
    afterAppend: async (tx, { acts: [act] }, { id }) => {
      if (act) await carryOutProvider(tx, act.id, act.type, id, null);
    },
  }),
];
