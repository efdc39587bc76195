import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById } from '../../../platform/http/params.ts';
import { toOpenIdentity } from '../acts/open-identity.ts';
import { toStoreIdentity } from '../acts/store-identity.ts';
import { type Identity, LookAnswer, PersonAnswer, type PersonShown } from '../schema.ts';
import { countLooks, findIdentity, findPerson } from '../store.ts';
import { blindOf, openIdentity } from './identity.server.ts';

const anHour = 3_600_000;

/** How a person is shown after something was written about them. */
type ShowAgain = (tx: Tx, at: RealmKey, id: string, call: AnyCall) => Promise<{ person: PersonShown }>;

/** The accesses that this process is carrying out right now. Sending the same access again finds it no more here: it shows no name. */
const fresh = new WeakMap<object, Identity | null>();

/** A person that is about to be changed, held until the transaction ends. */
export const toChange = (tx: Tx, call: Call<ById, unknown>) =>
  findPerson(tx, call.writable, call.params.id, { lock: true });

/** The operations on an identity in the vault: it is stored, and accessed. */
export const identityRoutes = (showAgain: ShowAgain) => [
  actRoute(toStoreIdentity, {
    path: '/api/persons/:id/identity',
    status: 200,
    params: ById,
    answer: PersonAnswer,
    load: async (tx, call) => {
      const person = await toChange(tx, call);
      if (!person) return null;
      const { at } = person;
      const { identity, fields } = call.input;
      const known = await findIdentity(tx, at, person.id);
      if (!known && (await hasBegun(tx, at, identity))) throw new Problem('conflict', httpMessages.idUsed);
      return { id: known?.id ?? identity, at, person, blind: blindOf(fields, at, call) };
    },
    show: (tx, at, _stream, call) => showAgain(tx, at, call.params.id, call),
  }),

  actRoute(toOpenIdentity, {
    path: '/api/persons/:id/open-identity',
    status: 200,
    params: ById,
    answer: LookAnswer,
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      if (!found) return null;
      const { at, state: person } = found;
      const identity = await findIdentity(tx, at, found.id);
      return {
        id: identity?.id ?? found.id,
        at,
        person,
        identity,
        looksLastHour: await countLooks(tx, call.writable, call.who.actor, new Date(call.now.getTime() - anHour)),
        isLead: call.who.roles.includes('lead'),
      };
    },
    afterAppend: async (tx, _decision, { identity }, call) => {
      fresh.set(call, identity && (await openIdentity(tx, call, identity)));
    },
    show: async (_tx, _at, _stream, call) => ({ person: call.params.id, identity: fresh.get(call) ?? null }),
  }),
];
