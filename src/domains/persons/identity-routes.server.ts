import type { RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Call } from '../../platform/http/call.ts';
import { command } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { ById } from '../../platform/http/params.ts';
import { mayHoldIdentity } from './access.ts';
import { blindOf, openIdentity } from './identity.server.ts';
import { look } from './look.ts';
import { personMessages } from './messages.ts';
import { type Identity, LookAnswer, OpenIdentity, PersonAnswer, type PersonShown, StoreIdentity } from './schema.ts';
import { countLooks, findIdentity, findPerson } from './store.ts';
import { storeIdentity } from './store-identity.ts';

const workers = ['officer', 'lead'] as const;
const anHour = 3_600_000;

/** How a person is shown after something was written about them. */
export type ShowAgain = (
  tx: Tx,
  at: RealmKey,
  stream: string,
  call: Call<unknown, unknown>,
) => Promise<{ person: PersonShown }>;

/** The looks that this process is carrying out right now. Sending the same look again finds it no more here: it shows no name. */
const fresh = new WeakMap<object, Identity | null>();

/** A person that is about to be changed, held until the transaction ends. */
export const toChange = (tx: Tx, call: Call<{ id: string }, unknown>) =>
  findPerson(tx, call.writable, call.params.id, { lock: true });

/** The operations on an identity in the vault: it is stored, and looked at. */
export const identityRoutes = (showAgain: ShowAgain) => [
  command({
    name: 'identity.store',
    path: '/api/persons/:id/identity',
    roles: workers,
    status: 200,
    params: ById,
    input: StoreIdentity,
    answer: PersonAnswer,
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      if (!found) return null;
      const known = await findIdentity(tx, found.at, found.id);
      if (!known && (await hasBegun(tx, found.at, call.input.identity)))
        throw new Problem('conflict', httpMessages.idUsed);
      return { ...found, known: known?.id ?? null, blind: blindOf(call.input.fields, found.at, call) };
    },
    may: mayHoldIdentity,
    decide: (found, call) => ({
      at: found.at,
      stream: found.known ?? call.input.identity,
      acts: storeIdentity(call.input, found),
    }),
    show: (tx, at, _stream, call) => showAgain(tx, at, call.params.id, call),
  }),

  command({
    name: 'identity.open',
    path: '/api/persons/:id/open-identity',
    roles: workers,
    status: 200,
    params: ById,
    input: OpenIdentity,
    answer: LookAnswer,
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      if (!found) return null;
      return {
        at: found.at,
        person: found.person,
        identity: await findIdentity(tx, found.at, found.id),
        looksLastHour: await countLooks(tx, call.writable, call.who.actor, new Date(call.now.getTime() - anHour)),
        isLead: call.who.roles.includes('lead'),
      };
    },
    may: mayHoldIdentity,
    decide: (found, call) => {
      if (!found.identity) throw new Problem('conflict', personMessages.noIdentity);
      const { at, id } = found.identity;
      return { at, stream: id, acts: look(call.input, { ...found, ...found.identity }) };
    },
    carry: async (tx, _decision, { identity }, call) => {
      fresh.set(call, identity && (await openIdentity(tx, call, identity)));
    },
    show: async (_tx, _at, _stream, call) => ({ person: call.params.id, identity: fresh.get(call) ?? null }),
  }),
];
