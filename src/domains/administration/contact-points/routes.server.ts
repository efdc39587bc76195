import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import { type AnyCall, type Call, todayIn } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { mayAdminister } from '../access.ts';
import { administrationAt } from '../routes.server.ts';
import { holdAdministration } from '../store.server.ts';
import { toAddPoint } from './acts/add-point.ts';
import { toChangePoint } from './acts/change-point.ts';
import { toEndPoint } from './acts/end-point.ts';
import type { Counties, PointHere } from './contact-point.ts';
import { type Offer, PointAnswer, PointList, PointPage } from './schema.ts';
import { pointVisibility, showCounties, showPoint, showPointPage } from './show.server.ts';
import { carryOutPoint, listOwnPoints } from './store.server.ts';

/** What the files of knowledge know of a country: its counties, and the numbers of its register that an administrator may publish. */
export type ContactPointNeeds = {
  readonly countiesOf: (country: string) => Counties;
  readonly offersOf: (country: string) => readonly Offer[];
};

const roles = ['administrator'] as const;

/** What an administrator does with the numbers that their agency publishes. */
export const contactPointRoutes = ({ countiesOf, offersOf }: ContactPointNeeds) => {
  const around = (call: AnyCall) => ({ counties: countiesOf(call.who.country), today: todayIn(call) });
  const find = async (tx: Tx, call: AnyCall, id: string): Promise<PointHere | null> => {
    const point = (await listOwnPoints(tx)).find((one) => one.id === id);
    return point && call.own ? { id, at: call.own, point, ...around(call) } : null;
  };
  const answered = {
    answer: PointAnswer,
    show: async (tx: Tx, _at: unknown, stream: string, call: AnyCall) => {
      const here = await find(tx, call, stream);
      if (!here) throw new Error('A contact point that was just changed cannot be read.');
      return { page: await showPointPage(tx, here, call) };
    },
  };
  const onPoint = (step: string) =>
    ({
      ...answered,
      path: `/api/administration/contact-points/:id/${step}`,
      status: 200,
      params: ById,
      load: async (tx: Tx, call: Call<ById, unknown>) => {
        await holdAdministration(tx);
        return find(tx, call, call.params.id);
      },
    }) as const;
  return [
    query({
      name: 'contact-point.list',
      path: '/api/administration/contact-points',
      roles,
      params: Nothing,
      input: Nothing,
      answer: PointList,
      load: (tx) => listOwnPoints(tx),
      may: (who) => who.capacity === 'access-administration',
      show: async (_tx, points, call) => ({
        items: points.map((point) => showPoint(point, call)),
        counties: showCounties(countiesOf(call.who.country), call.texts.language),
        offers: [...offersOf(call.who.country)],
        visibility: pointVisibility(call),
      }),
    }),

    query({
      name: 'contact-point.read',
      path: '/api/administration/contact-points/:id',
      roles,
      params: ById,
      input: Nothing,
      answer: PointPage,
      load: (tx, call) => find(tx, call, call.params.id),
      may: mayAdminister,
      show: showPointPage,
      look: ({ at, id }) => ({ at, objects: [id], fields: ['contact-point'] }),
    }),

    actRoute(toAddPoint, {
      ...answered,
      path: '/api/administration/contact-points',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        const at = administrationAt(call);
        const { point: id } = call.input;
        await holdAdministration(tx);
        const known = (await listOwnPoints(tx)).some((one) => one.id === id) || (await hasBegun(tx, at, id));
        if (known) throw new Problem('conflict', httpMessages.idUsed);
        return { at, id, ...around(call) };
      },
      afterAppend: async (tx, { acts: [act] }, { id }) => {
        if (act) await carryOutPoint(tx, act.id, act.type, id);
      },
    }),

    actRoute(toChangePoint, {
      ...onPoint('change'),
      afterAppend: async (tx, { acts: [act] }, { id }) => {
        if (act) await carryOutPoint(tx, act.id, act.type, id);
      },
    }),

    actRoute(toEndPoint, {
      ...onPoint('end'),
      afterAppend: async (tx, { acts: [act] }, { id }) => {
        if (act) await carryOutPoint(tx, act.id, act.type, id);
      },
    }),
  ];
};
