import type { RealmKey } from '../../../kernel/act.ts';
import { offered } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import { withEntries } from '../../../platform/acts/with-entries.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import { type AnyCall, type Call, todayIn } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import { findCase } from '../../cases/public.server.ts';
import { countedAs } from '../../identification/public.server.ts';
import { noSetting, settingOf } from '../../knowledge/public.ts';
import { findPerson } from '../../persons/public.server.ts';
import { mayRead, mayReadAll } from '../access.ts';
import { toConsult } from '../acts/consult.ts';
import { toConsider } from '../reflection-period/acts/consider.ts';
import { isFollowed } from '../reflection-period/period.ts';
import { periodRow } from '../reflection-period/show.server.ts';
import { ConsultationCounts, ConsultDone, HelpAnswer, HelpInCase, HelpOfPerson } from '../schema.ts';
import { openForShow } from '../show.server.ts';
import {
  allSupportsOfPerson,
  countConsultations,
  periodsOfCase,
  periodsOfPerson,
  supportsOfCase,
  supportsOfPerson,
} from '../store.ts';
import { toArrange } from './acts/arrange.ts';
import { toBegin } from './acts/begin.ts';
import { toDepart } from './acts/depart.ts';
import { toSetStay } from './acts/stay.ts';
import { toTakeTask } from './acts/take-task.ts';
import { toWithdraw } from './acts/withdraw.ts';
import { colleagueNames, showSupport, supportRow } from './show.server.ts';
import type { SupportOfPerson } from './support.ts';

/** A person who writes reads too. */
const readers = ['officer', 'lead', 'reader'] as const;

async function helpOf(tx: Tx, at: RealmKey, call: Call<ById, unknown>) {
  const { id } = call.params;
  const all = await allSupportsOfPerson(tx, [at], id);
  const support = all.find(({ state }) => !state.withdrawn);
  const withdrawn = [];
  for (const { state, id: stream } of all)
    if (state.withdrawn) withdrawn.push((await openForShow(tx, call, at, stream)).timeline);
  const periods = await periodsOfPerson(tx, [at], id);
  return {
    person: id,
    support: support ? await showSupport(tx, support, call) : null,
    withdrawn,
    periods: periods.map((found) => periodRow(found, todayIn(call))),
    may: [
      ...offered([toBegin], call.who, { at, isSupported: support !== undefined }, call.verbs),
      ...offered([toConsider], call.who, { at, isFollowed: isFollowed(periods) }, call.verbs),
    ],
  };
}

const answered = {
  answer: HelpAnswer,
  show: async (tx: Tx, at: RealmKey, _stream: string, call: Call<ById, unknown>) => ({
    help: await helpOf(tx, at, call),
  }),
};

/** Where something is arranged for a person: in their support, where it has begun. */
const inSupport = (step: string) =>
  ({
    ...answered,
    path: `/api/persons/:id/support/${step}`,
    status: 200,
    params: ById,
    load: async (tx: Tx, { writable, params }: Call<ById, unknown>): Promise<SupportOfPerson | null> => {
      const person = await findPerson(tx, writable, params.id, { lock: true });
      if (!person) return null;
      const [support] = await supportsOfPerson(tx, [person.at], person.id);
      return support ?? { id: person.id, at: person.at, state: null };
    },
  }) as const;

/** Advice of the last twelve months, this one among them. */
const aYearBack = (call: AnyCall): string => {
  const today = todayIn(call);
  return `${Number(today.slice(0, 4)) - 1}${today.slice(4, 7)}-02`;
};

/** The operations on support, and advice without a person. */
export const supportRoutes = () => [
  query({
    name: 'assistance.in-case',
    path: '/api/assistance-of-case/:id',
    roles: readers,
    params: ById,
    input: Nothing,
    answer: HelpInCase,
    load: async (tx, { readable, params }) => ({
      supports: await supportsOfCase(tx, readable, params.id),
      periods: await periodsOfCase(tx, readable, params.id),
    }),
    may: (who, { supports, periods }) => mayReadAll(who, supports) && mayReadAll(who, periods),
    show: async (tx, { supports, periods }, call) => {
      const nameOf = await colleagueNames(tx, call);
      return {
        supports: supports.map((found) => supportRow(found, nameOf)),
        periods: periods.map((found) => periodRow(found, todayIn(call))),
      };
    },
  }),

  query({
    name: 'assistance.of-person',
    path: '/api/persons/:id/help',
    roles: readers,
    params: ById,
    input: Nothing,
    answer: HelpOfPerson,
    load: (tx, call) => findPerson(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: (tx, found, call) => helpOf(tx, found.at, call),
    look: (found) => ({ at: found.at, objects: [found.id], fields: ['note'] }),
  }),

  query({
    name: 'assistance.consultations',
    path: '/api/consultations',
    roles: readers,
    params: Nothing,
    input: Nothing,
    answer: ConsultationCounts,
    load: (tx, call) => countConsultations(tx, call.readable, aYearBack(call)),
    may: () => true,
    show: async (_tx, counts) => counts,
  }),

  actRoute(toBegin, {
    ...answered,
    path: '/api/persons/:id/support/begin',
    status: 201,
    params: ById,
    load: async (tx, call) => {
      const person = await findPerson(tx, call.writable, call.params.id, { lock: true });
      if (!person) return null;
      const { at } = person;
      const [support] = await supportsOfPerson(tx, [at], person.id);
      if (await hasBegun(tx, at, call.input.support)) throw new Problem('conflict', httpMessages.idUsed);
      const { alias, language, case: file } = person.state;
      const opened = file === null ? null : await findCase(tx, call.readable, file, { lock: false });
      return {
        id: call.input.support,
        at,
        ...{ person: person.id, alias, language, case: file, isSupported: support !== undefined },
        setting: opened ? settingOf(at.country, opened.state.about) : noSetting,
        also: await countedAs(tx, call.readable, person),
        ...{ now: call.now, newId: call.newId },
      };
    },
  }),

  actRoute(toArrange, inSupport('arrange')),
  actRoute(toWithdraw, {
    ...inSupport('withdraw'),
    load: async (tx, call) => {
      const found = await inSupport('withdraw').load(tx, call);
      return found && withEntries(tx, call, found);
    },
  }),
  actRoute(toTakeTask, inSupport('task')),
  actRoute(toSetStay, inSupport('stay')),
  actRoute(toDepart, inSupport('depart')),

  actRoute(toConsult, {
    path: '/api/consultations/add',
    status: 201,
    params: Nothing,
    answer: ConsultDone,
    load: async (tx, call) => {
      const { own: at, input } = call;
      if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      if (await hasBegun(tx, at, input.consultation)) throw new Problem('conflict', httpMessages.idUsed);
      return { id: input.consultation, at, today: todayIn(call) };
    },
    show: async (tx, _at, _stream, call) => ({
      counts: await countConsultations(tx, call.readable, aYearBack(call)),
    }),
  }),
];
