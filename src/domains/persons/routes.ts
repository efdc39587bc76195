import { z } from 'zod';
import type { RealmKey } from '../../kernel/act.ts';
import { zoneIn } from '../../kernel/country.ts';
import { Uuid } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { dayIn, Instant } from '../../kernel/time/dates.ts';
import { midnightAfter } from '../../kernel/time/day-bounds.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import { withEntries } from '../../platform/acts/with-entries.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { listUnits } from '../access/public.server.ts';
import { accessMessages } from '../access/public.ts';
import { mayList, mayRead } from './access.ts';
import { toCorrect } from './acts/correct.ts';
import { toGiveConsent } from './acts/give-consent.ts';
import { toProtect } from './acts/protect.ts';
import { toSayReach } from './acts/reach.ts';
import { toRegister } from './acts/register.ts';
import { toUndoRegisterPerson } from './acts/undo-register.ts';
import { toWithdrawConsent } from './acts/withdraw-consent.ts';
import { birds, freeAliases } from './alias.ts';
import { type LetterOnYes, saidAt, yesesTo } from './consent.ts';
import { endedByNo, endedByWithdrawal } from './ended.ts';
import { identityRoutes, toChange } from './identity/identity-routes.server.ts';
import type { LettersOnYes } from './letters-on-yes.server.ts';
import type { FoundPerson } from './person.ts';
import { FreeAliases, PersonAnswer, PersonList, PersonShown, PersonsOfCase, protections } from './schema.ts';
import { rowOf, showPerson } from './show.server.ts';
import { findPerson, listPersons, listPersonsOfCase, personAgain, takenAliases } from './store.ts';

/** Officers and leads write, readers read. */
const readers = ['officer', 'lead', 'reader'] as const;
const workers = ['officer', 'lead'] as const;
const page = pagesOf(50, z.strictObject({ at: Instant, id: Uuid }));

/** What later domains know of people who came to this agency before they are persons here. */
export type KnownBefore = {
  /** What they were called in the hand-overs on which a case was opened. */
  readonly calledBehindCase: (tx: Tx, realms: readonly RealmKey[], caseId: string) => Promise<readonly string[]>;
  /** Under which other ids the agency counts a person. */
  readonly countedAs: (
    tx: Tx,
    realms: readonly RealmKey[],
    of: { at: RealmKey; state: { alias: string; registeredAt: string; case: string | null } },
  ) => Promise<readonly string[]>;
};

/** The operations on persons. What was sent on a consent, and who a person was before, is known to other domains. */
export function personRoutes<Letter extends LetterOnYes>(
  onYes: LettersOnYes<Letter>,
  { calledBehindCase, countedAs }: KnownBefore,
) {
  const show = (tx: Tx, found: FoundPerson, call: AnyCall) => showPerson(tx, found, call, onYes);
  const answered = {
    answer: PersonAnswer,
    show: async (tx: Tx, at: RealmKey, id: string, call: AnyCall) => ({
      person: await show(tx, await personAgain(tx, at, id), call),
    }),
  };
  /** Where an officer writes about a person who is there. */
  const onPerson = (step: string) =>
    ({ ...answered, path: `/api/persons/:id/${step}`, status: 200, params: ById }) as const;
  const sentOn = (tx: Tx, call: AnyCall, { at, state }: FoundPerson, question: Parameters<typeof yesesTo>[1]) =>
    onYes.find(
      tx,
      call,
      at,
      yesesTo(state.consents, question).map(({ act }) => act),
    );

  return [
    query({
      name: 'person.list',
      path: '/api/persons',
      roles: readers,
      params: Nothing,
      input: z.strictObject({ after: z.string().max(200).optional() }),
      answer: PersonList,
      load: (tx, call) => listPersons(tx, call.readable, { before: page.after(call.input.after), limit: page.limit }),
      may: mayList,
      show: async (_tx, lines, call) => {
        const { shown, next } = page.of(lines, ({ id, state }) => ({ at: state.registeredAt, id }));
        return { items: shown.map((line) => rowOf(line, call.now)), next };
      },
    }),

    query({
      name: 'person.in-case',
      path: '/api/persons-of-case/:id',
      roles: readers,
      params: ById,
      input: Nothing,
      answer: PersonsOfCase,
      load: (tx, call) => listPersonsOfCase(tx, call.readable, call.params.id),
      may: mayList,
      show: async (_tx, lines, call) => ({ items: lines.map((line) => rowOf(line, call.now)) }),
    }),

    query({
      name: 'person.aliases',
      path: '/api/person-aliases',
      roles: workers,
      params: Nothing,
      input: z.strictObject({ case: Uuid.optional() }),
      answer: FreeAliases,
      load: async (_tx, call) => ({ at: call.own }),
      may: () => true,
      show: async (tx, { at }, call) => {
        if (!at) return { items: [], called: [] };
        const { case: file } = call.input;
        const called = file === undefined ? [] : await calledBehindCase(tx, call.readable, file);
        // Other birds for each unit and day, so that an alias seldom says whose it is; and chance would hide a leak.
        const from = (call.who.unit + Math.floor(call.now.getTime() / 86_400_000)) % birds.length;
        const candidates = freeAliases(new Set(), from, birds.length * 4);
        const taken = await takenAliases(tx, at, [...candidates, ...called]);
        return {
          items: [...freeAliases(new Set([...taken, ...called]), from, 6)],
          called: called.filter((alias) => !taken.has(alias)),
        };
      },
    }),

    query({
      name: 'person.read',
      path: '/api/persons/:id',
      roles: readers,
      params: ById,
      input: Nothing,
      answer: PersonShown,
      load: (tx, call) => findPerson(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show,
      look: (found) => ({ at: found.at, objects: [found.id], fields: ['consents'] }),
    }),

    actRoute(toRegister, {
      ...answered,
      path: '/api/persons/register',
      status: 201,
      params: Nothing,
      load: async (tx, { own: at, readable, now, input }) => {
        const { person: id, case: file, facts } = input;
        if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const known = await findPerson(tx, readable, id, { lock: false });
        if (known || (await hasBegun(tx, at, id))) throw new Problem('conflict', httpMessages.idUsed);
        const state = { alias: facts.alias, registeredAt: now.toISOString(), case: file };
        const also = await countedAs(tx, readable, { at, state });
        return { id, at, also, taken: await takenAliases(tx, at, [facts.alias]) };
      },
    }),

    actRoute(toCorrect, {
      ...onPerson('correct'),
      load: async (tx, call) => {
        const found = await toChange(tx, call);
        if (!found) return null;
        const { alias } = call.input.facts;
        const { former } = found.state;
        // One's own, now or before, is no one else's.
        const asked = alias === undefined || alias === found.state.alias || former.includes(alias) ? [] : [alias];
        const taken = asked.length === 0 ? [] : await takenAliases(tx, found.at, asked);
        return { ...found, taken: new Set([...taken].filter((one) => asked.includes(one))) };
      },
    }),

    actRoute(toUndoRegisterPerson, {
      ...onPerson('undo-register'),
      load: async (tx, call) => {
        const found = await toChange(tx, call);
        return found && withEntries(tx, call, found);
      },
    }),

    actRoute(toSayReach, { ...onPerson('reach'), load: toChange }),

    actRoute(toProtect, {
      ...onPerson('protect'),
      // A stronger protection must not wait. A weaker one opens an identity to more people.
      proof: {
        of: 'identity',
        when: ({ state }, { input }) => protections.indexOf(input.protection) < protections.indexOf(state.protection),
      },
      load: toChange,
    }),

    actRoute(toGiveConsent, {
      ...onPerson('consent'),
      load: async (tx, call) => {
        const found = await toChange(tx, call);
        if (!found) return null;
        const { act, answer, toUnit, until } = call.input;
        const now = call.now.toISOString();
        const unit = (await listUnits(tx)).find(({ id }) => id === toUnit);
        const letters = answer === 'no' ? await sentOn(tx, call, found, call.input) : [];
        const ended = endedByNo(call.input, found, letters, now);
        return {
          ...found,
          recipient: unit?.name ?? null,
          lapsesAt: until === null ? null : midnightAfter(until, zoneIn(call.who.country)),
          today: dayIn(call.now, zoneIn(call.who.country)),
          letters,
          stops: onYes.withdraw(ended, act.id, saidAt(act.happenedFrom, now)),
        };
      },
      afterAppend: (tx, { acts }, { letters }, call) => onYes.carry(tx, call, acts, letters),
    }),

    actRoute(toWithdrawConsent, {
      ...onPerson('withdraw-consent'),
      load: async (tx, call) => {
        const found = await toChange(tx, call);
        if (!found) return null;
        const { act, consent } = call.input;
        const now = call.now.toISOString();
        const taken = found.state.consents.find(({ id }) => id === consent);
        const letters = taken ? await sentOn(tx, call, found, taken) : [];
        const ended = endedByWithdrawal(consent, found, letters, now);
        return { ...found, letters, stops: onYes.withdraw(ended, act.id, saidAt(act.happenedFrom, now)) };
      },
      afterAppend: (tx, { acts }, { letters }, call) => onYes.carry(tx, call, acts, letters),
    }),

    ...identityRoutes(answered.show),
  ];
}
