import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, type Call, todayIn } from '../../../platform/http/call.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import { findCase } from '../../cases/public.server.ts';
import { countedAs } from '../../identification/public.server.ts';
import { noSetting, settingOf } from '../../knowledge/public.ts';
import { findPerson } from '../../persons/public.server.ts';
import { mayConsult, mayFollowPeriod, mayRead, mayReadAll, maySupport } from '../access.ts';
import { consult } from '../consult.ts';
import type { FoundPeriod, FoundSupport } from '../found.ts';
import { assistanceMessages } from '../messages.ts';
import { endOf } from '../posting.server.ts';
import {
  Arrange,
  BeginSupport,
  Consult,
  ConsultationCounts,
  ConsultDone,
  HelpAnswer,
  HelpInCase,
  HelpOfPerson,
  SetDeparture,
  SetStay,
  TakeTask,
} from '../schema.ts';
import { countConsultations, periodsOfCase, periodsOfPerson, supportsOfCase, supportsOfPerson } from '../store.ts';
import { periodRow } from '../time-to-think/show.server.ts';
import { arrange, setDeparture, setStay, takeTask } from './arrange.ts';
import { beginSupport } from './begin.ts';
import { colleagueNames, showSupport, supportRow } from './show.server.ts';

/** Officers and leads write, readers read. */
const readers = ['officer', 'lead', 'reader'] as const;
const workers = ['officer', 'lead'] as const;

/** A person, and their support where it has begun. */
async function toChange(tx: Tx, call: Call<ById, unknown>) {
  const person = await findPerson(tx, call.writable, call.params.id, { lock: true });
  if (!person) return null;
  const [support] = await supportsOfPerson(tx, [person.at], person.id);
  return { ...person, support: support ?? null };
}

function begunSupport({ support }: { support: FoundSupport | null }): FoundSupport {
  if (!support) throw new Problem('conflict', assistanceMessages.notBegun);
  return support;
}

async function helpOf(tx: Tx, at: RealmKey, call: Call<ById, unknown>) {
  const { id } = call.params;
  const [support] = await supportsOfPerson(tx, [at], id);
  const periods = await periodsOfPerson(tx, [at], id);
  return {
    person: id,
    support: support ? await showSupport(tx, support, call) : null,
    periods: periods.map((found) => periodRow(found, todayIn(call))),
    may: begun(call, { at, hasSupport: support !== undefined, periods }),
  };
}

/** What can be begun for somebody, by who may. */
const begun = (
  call: AnyCall,
  { at, hasSupport, periods }: { at: RealmKey; hasSupport: boolean; periods: readonly FoundPeriod[] },
): string[] =>
  [
    ...(!hasSupport && maySupport(call.who, { at }) ? ['assistance.begin'] : []),
    ...(periods.every(({ period }) => period.state === 'ended') && mayFollowPeriod(call.who, { at })
      ? ['reflection-period.consider']
      : []),
  ].filter((verb) => call.verbs.includes(verb));

const showAgain = async (tx: Tx, at: RealmKey, _stream: string, call: Call<ById, unknown>) => ({
  help: await helpOf(tx, at, call),
});

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

  command({
    name: 'assistance.begin',
    path: '/api/persons/:id/support/begin',
    roles: workers,
    status: 201,
    params: ById,
    input: BeginSupport,
    answer: HelpAnswer,
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      if (!found) return null;
      if (await hasBegun(tx, found.at, call.input.support)) throw new Problem('conflict', httpMessages.idUsed);
      const file = found.state.case;
      const opened = file === null ? null : await findCase(tx, call.readable, file, { lock: false });
      const setting = opened ? settingOf(found.at.country, opened.state.about) : noSetting;
      return { ...found, helped: { setting, also: await countedAs(tx, call.readable, found) } };
    },
    may: maySupport,
    decide: (found, call) => {
      if (found.support) throw new Problem('conflict', assistanceMessages.alreadySupported);
      const { alias, language, case: file } = found.state;
      const about = { at: found.at, person: found.id, alias, language, case: file, helped: found.helped };
      return {
        at: found.at,
        stream: call.input.support,
        acts: beginSupport(call.input, { ...about, now: call.now, newId: call.newId }),
      };
    },
    show: showAgain,
  }),

  command({
    name: 'assistance.arrange',
    path: '/api/persons/:id/support/arrange',
    roles: workers,
    status: 200,
    params: ById,
    input: Arrange,
    answer: HelpAnswer,
    load: toChange,
    may: maySupport,
    decide: (of, call) => {
      const found = begunSupport(of);
      return { at: found.at, stream: found.id, acts: arrange(call.input, found) };
    },
    show: showAgain,
  }),

  command({
    name: 'assistance.task',
    path: '/api/persons/:id/support/task',
    roles: workers,
    status: 200,
    params: ById,
    input: TakeTask,
    answer: HelpAnswer,
    load: toChange,
    may: maySupport,
    decide: (of, { input }) => {
      const found = begunSupport(of);
      return { at: found.at, stream: found.id, acts: takeTask(input, found, endOf(input.dueOn)) };
    },
    show: showAgain,
  }),

  command({
    name: 'assistance.stay',
    path: '/api/persons/:id/support/stay',
    roles: workers,
    status: 200,
    params: ById,
    input: SetStay,
    answer: HelpAnswer,
    load: toChange,
    may: maySupport,
    decide: (of, { input }) => {
      const found = begunSupport(of);
      return { at: found.at, stream: found.id, acts: setStay(input, found, input.until && endOf(input.until)) };
    },
    show: showAgain,
  }),

  command({
    name: 'assistance.depart',
    path: '/api/persons/:id/support/depart',
    roles: workers,
    status: 200,
    params: ById,
    input: SetDeparture,
    answer: HelpAnswer,
    load: toChange,
    may: maySupport,
    decide: (of, { input }) => {
      const found = begunSupport(of);
      return { at: found.at, stream: found.id, acts: setDeparture(input, found, input.on && endOf(input.on)) };
    },
    show: showAgain,
  }),

  command({
    name: 'assistance.consult',
    path: '/api/consultations/add',
    roles: workers,
    status: 201,
    params: Nothing,
    input: Consult,
    answer: ConsultDone,
    load: async (tx, call) => {
      if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      if (await hasBegun(tx, call.own, call.input.consultation)) throw new Problem('conflict', httpMessages.idUsed);
      return { at: call.own };
    },
    may: mayConsult,
    decide: (file, call) => ({
      at: file.at,
      stream: call.input.consultation,
      acts: consult(call.input, file.at, todayIn(call)),
    }),
    show: async (tx, _at, _stream, call) => ({
      counts: await countConsultations(tx, call.readable, aYearBack(call)),
    }),
  }),
];
