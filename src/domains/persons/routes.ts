import { z } from 'zod';
import type { RealmKey } from '../../kernel/act.ts';
import { zoneIn } from '../../kernel/country.ts';
import { dayIn, Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { momentOf } from '../../kernel/wall-time.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { command, query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { listUnits } from '../access/public.server.ts';
import { accessMessages } from '../access/public.ts';
import { mayConsent, mayList, mayProtect, mayReach, mayRead, mayRegister } from './access.ts';
import { birds, freeAliases } from './alias.ts';
import { type LetterOnYes, saidAt, yesesTo } from './consent.ts';
import type { FoundPerson } from './found.ts';
import { endedByNo, endedByWithdrawal, giveConsent, withdrawConsent } from './give-consent.ts';
import { identityRoutes, type ShowAgain, toChange } from './identity-routes.server.ts';
import type { LettersOnYes } from './letters-on-yes.server.ts';
import { protect, setReach } from './protect.ts';
import { register } from './register.ts';
import {
  FreeAliases,
  GiveConsent,
  PersonAnswer,
  PersonList,
  PersonShown,
  PersonsOfCase,
  ProtectPerson,
  ReachPerson,
  RegisterPerson,
  WithdrawConsent,
} from './schema.ts';
import { rowOf, showPerson } from './show.server.ts';
import { findPerson, listPersons, listPersonsOfCase, takenAliases } from './store.ts';

/** Officers and leads write, readers read. */
const readers = ['officer', 'lead', 'reader'] as const;
const workers = ['officer', 'lead'] as const;
const page = pagesOf(50, z.strictObject({ at: Instant, id: Uuid }));

/** Midnight at the end of a day, on the wall of the house. */
function endOf(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return momentOf({ year, month, day: date + 1, hour: 0, minute: 0 }).toISOString();
}

/** What later domains know of people who came to this house before they are persons here. */
export type KnownBefore = {
  /** What they were called in the hand-overs on which a case was opened. */
  readonly calledBehindCase: (tx: Tx, realms: readonly RealmKey[], caseId: string) => Promise<readonly string[]>;
  /** Under which other ids the house counts somebody. */
  readonly countedAs: (
    tx: Tx,
    realms: readonly RealmKey[],
    of: { at: RealmKey; person: { alias: string; registeredAt: string; case: string | null } },
  ) => Promise<readonly string[]>;
};

/** The operations on persons. What was sent on a yes, and who somebody was before, is known to other domains. */
export function personRoutes<Letter extends LetterOnYes>(
  onYes: LettersOnYes<Letter>,
  { calledBehindCase, countedAs }: KnownBefore,
) {
  const show = (tx: Tx, found: FoundPerson, call: AnyCall) => showPerson(tx, found, call, onYes);
  const showAgain: ShowAgain = async (tx, at, stream, call) => {
    const found = await findPerson(tx, [at], stream, { lock: false });
    if (!found) throw new Error('A person that was just written cannot be read.');
    return { person: await show(tx, found, call) };
  };
  const sentOn = (tx: Tx, call: AnyCall, { at, person }: FoundPerson, question: Parameters<typeof yesesTo>[1]) =>
    onYes.find(
      tx,
      call,
      at,
      yesesTo(person.consents, question).map(({ act }) => act),
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
        const { shown, next } = page.of(lines, ({ id, person }) => ({ at: person.registeredAt, id }));
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

    command({
      name: 'person.register',
      path: '/api/persons/register',
      roles: workers,
      status: 201,
      params: Nothing,
      input: RegisterPerson,
      answer: PersonAnswer,
      load: async (tx, call) => {
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const known = await findPerson(tx, call.readable, call.input.person, { lock: false });
        if (known || (await hasBegun(tx, call.own, call.input.person)))
          throw new Problem('conflict', httpMessages.idUsed);
        const { alias } = call.input.facts;
        const person = { alias, registeredAt: call.now.toISOString(), case: call.input.case };
        const also = await countedAs(tx, call.readable, { at: call.own, person });
        return { at: call.own, also, taken: await takenAliases(tx, call.own, [alias]) };
      },
      may: mayRegister,
      decide: (file, call) => ({ at: file.at, stream: call.input.person, acts: register(call.input, file) }),
      show: showAgain,
    }),

    command({
      name: 'person.reach',
      path: '/api/persons/:id/reach',
      roles: workers,
      status: 200,
      params: ById,
      input: ReachPerson,
      answer: PersonAnswer,
      load: toChange,
      may: mayReach,
      decide: (found, call) => ({ at: found.at, stream: found.id, acts: setReach(call.input, found) }),
      show: showAgain,
    }),

    command({
      name: 'person.protect',
      path: '/api/persons/:id/protect',
      roles: workers,
      status: 200,
      params: ById,
      input: ProtectPerson,
      answer: PersonAnswer,
      load: toChange,
      may: mayProtect,
      decide: (found, call) => ({ at: found.at, stream: found.id, acts: protect(call.input, found) }),
      show: showAgain,
    }),

    command({
      name: 'consent.give',
      path: '/api/persons/:id/consent',
      roles: workers,
      status: 200,
      params: ById,
      input: GiveConsent,
      answer: PersonAnswer,
      load: async (tx, call) => {
        const found = await toChange(tx, call);
        if (!found) return null;
        const unit = (await listUnits(tx)).find(({ id }) => id === call.input.toUnit);
        return {
          ...found,
          recipient: unit?.name ?? null,
          lapsesAt: call.input.until === null ? null : endOf(call.input.until),
          today: dayIn(call.now, zoneIn(call.who.country)),
          letters: call.input.answer === 'no' ? await sentOn(tx, call, found, call.input) : [],
        };
      },
      may: mayConsent,
      decide: (found, call) => {
        const { act } = call.input;
        const now = call.now.toISOString();
        const ended = endedByNo(call.input, found, found.letters, now);
        const since = saidAt(act.happenedFrom, now);
        const acts = [...giveConsent(call.input, found), ...onYes.withdraw(ended, act.id, since)];
        return { at: found.at, stream: found.id, acts };
      },
      carry: (tx, { acts }, { letters }, call) => onYes.carry(tx, call, acts, letters),
      show: showAgain,
    }),

    command({
      name: 'consent.withdraw',
      path: '/api/persons/:id/withdraw-consent',
      roles: workers,
      status: 200,
      params: ById,
      input: WithdrawConsent,
      answer: PersonAnswer,
      load: async (tx, call) => {
        const found = await toChange(tx, call);
        const taken = found?.person.consents.find(({ id }) => id === call.input.consent);
        return found && { ...found, letters: taken ? await sentOn(tx, call, found, taken) : [] };
      },
      may: mayConsent,
      decide: (found, call) => {
        const { act, consent } = call.input;
        const now = call.now.toISOString();
        const ended = endedByWithdrawal(consent, found, found.letters, now);
        const since = saidAt(act.happenedFrom, now);
        const acts = [...withdrawConsent(call.input, found), ...onYes.withdraw(ended, act.id, since)];
        return { at: found.at, stream: found.id, acts };
      },
      carry: (tx, { acts }, { letters }, call) => onYes.carry(tx, call, acts, letters),
      show: showAgain,
    }),

    ...identityRoutes(showAgain),
  ];
}
