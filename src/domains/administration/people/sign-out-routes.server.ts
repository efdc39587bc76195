import { actRoute } from '../../../platform/http/act-route.ts';
import { Nothing } from '../../../platform/http/params.ts';
import { toEndAllSessions } from '../acts/end-all-sessions.ts';
import { SignedOutAnswer } from '../schema.ts';
import { carryOutEndOfSessions, holdAdministration, listPeople } from '../store.server.ts';

/** How an administrator signs out many people of the agency at once. */
export const signOutRoutes = () => [
  actRoute(toEndAllSessions, {
    path: '/api/administration/sessions/end',
    status: 200,
    params: Nothing,
    answer: SignedOutAnswer,
    load: async (tx, call) => {
      await holdAdministration(tx);
      const { people: wanted } = call.input;
      const people = await listPeople(tx);
      const chosen = people.filter((row) =>
        wanted === null ? row.sessions > 0 && row.account !== call.who.actor : wanted.includes(row.ref),
      );
      const known = wanted?.every((ref) => chosen.some((row) => row.ref === ref)) ?? true;
      const first = chosen[0] ?? people.find((row) => row.account === call.who.actor);
      if (!call.own || !first || !known) return null;
      return {
        at: call.own,
        id: first.ref,
        accounts: chosen.map((row) => ({
          id: row.ref,
          isOwn: row.account === call.who.actor,
          hasEnded: row.has_ended,
        })),
        newIds: chosen.slice(1).map(() => call.newId()),
      };
    },
    afterAppend: async (tx, { acts }) => {
      for (const { id, stream } of acts) await carryOutEndOfSessions(tx, id, stream);
    },
    show: async (tx, _at, _stream, call) => ({
      signedIn: (await listPeople(tx)).filter((row) => row.sessions > 0 && row.account !== call.who.actor).length,
    }),
  }),
];
