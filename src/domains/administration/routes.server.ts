import { z } from 'zod';
import type { RealmKey } from '../../kernel/act.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { Uuid } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Role } from '../../kernel/who.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import { type AnyCall, type Call, todayIn } from '../../platform/http/call.ts';
import { type Decision, query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { findAdministeredAddress, listMailed } from '../access/public.server.ts';
import { accessMessages, capacityNames } from '../access/public.ts';
import { mayAdminister } from './access.ts';
import { type Account, nothingSaid } from './account.ts';
import { toChangePerson } from './acts/change-person.ts';
import { toEndAccount } from './acts/end-account.ts';
import { toEndCapacity } from './acts/end-capacity.ts';
import { toEndRole } from './acts/end-role.ts';
import { toEndSessions } from './acts/end-sessions.ts';
import { toGiveCapacity } from './acts/give-capacity.ts';
import { toGiveRole } from './acts/give-role.ts';
import { toInvite } from './acts/invite-person.ts';
import { toRenew } from './acts/renew-invitation.ts';
import { toReview } from './acts/review-account.ts';
import { toSetAbsence } from './acts/set-absence.ts';
import { couldStandIn } from './could-stand-in.ts';
import { peopleColumns } from './file-messages.ts';
import { codeFor, codeShown, handOver } from './mail/code.server.ts';
import { administrationMessages as texts } from './messages.ts';
import { inOrder, isFound, isShown } from './people/find-people.ts';
import { peopleShown, peopleSorted } from './people/people-choices.ts';
import { type PeopleWords, peopleAsCsv } from './people/people-file.ts';
import { roleNames } from './role-messages.ts';
import { InvitedAnswer, PeopleFile, PeopleList, PersonAnswer, type PersonLine, PersonShown } from './schema.ts';
import { type FoundPerson, showLine, showPerson, visibilityFor } from './show.server.ts';
import {
  carryOutAbsence,
  carryOutEnd,
  carryOutEndOfSessions,
  carryOutInvitation,
  carryOutNaming,
  carryOutRenewal,
  carryOutRight,
  findNews,
  findSaid,
  holdAdministration,
  isEndedByDirectory,
  listOwnUnits,
  listPeople,
  listSaid,
  listStandingAdministrators,
  openRecovery,
} from './store.server.ts';

const page = pagesOf(100, z.strictObject({ id: Uuid }));
const roles = ['administrator'] as const;

/** The realm in which an administrator acts. A person who is none has none, and is told so. */
export function administrationAt({ own }: AnyCall): RealmKey {
  if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
  return own;
}

/** Every person of the agency as a line. */
async function linesFor(tx: Tx, call: AnyCall): Promise<PersonLine[]> {
  const people = await listPeople(tx);
  const said = await listSaid(tx, call.readable);
  const names = new Map(people.map(({ ref, name }) => [ref, name]));
  const mailed = await listMailed(tx, call.keys);
  const nameOf = (ref: string) => names.get(ref) ?? null;
  const administrators = await listStandingAdministrators(tx);
  return people.map((row) =>
    showLine(row, said.get(row.ref) ?? nothingSaid, call, {
      nameOf,
      mailed: mailed.get(row.ref) ?? null,
      administrators,
    }),
  );
}

/** One person of the agency, with what rules ask of them. Null: no one of this name here. */
async function findPerson(tx: Tx, call: AnyCall, ref: string): Promise<FoundPerson | null> {
  const people = await listPeople(tx);
  const row = people.find((one) => one.ref === ref);
  if (!row || !call.own) return null;
  const administrators = await listStandingAdministrators(tx);
  const unit = (await listOwnUnits(tx)).find((one) => one.ref === row.unit);
  const said = await findSaid(tx, call.own, ref);
  const toldAt = await findAdministeredAddress(tx, call.keys, ref);
  const account: Account = {
    id: ref,
    at: call.own,
    isOwn: row.account === call.who.actor,
    name: row.name,
    title: row.title_sv,
    titleEn: row.title_en,
    unit: row.unit,
    hasEnded: row.has_ended,
    activeUntil: row.active_until?.toISOString() ?? null,
    endedByDirectory: row.has_ended && (await isEndedByDirectory(tx, ref)),
    roles: row.roles,
    capacities: row.capacities,
    waysIn: row.identities + row.passkeys,
    hasComeIn: row.has_come_in,
    capacitiesOfUnit: unit?.capacities ?? [],
    otherAdministrators: administrators.filter((one) => one !== ref).length,
    mails: call.mails,
    hasMail: toldAt !== null,
    said,
    recovery: await openRecovery(tx, said, ref, call),
  };
  return { account, row, people, administrators, toldAt, mailed: (await listMailed(tx, call.keys)).get(ref) ?? null };
}

async function personAgain(tx: Tx, stream: string, call: AnyCall): Promise<PersonShown> {
  const found = await findPerson(tx, call, stream);
  if (!found) throw new Error('A person who was just changed cannot be read.');
  return showPerson(tx, found, call);
}

export const personAnswered = {
  answer: PersonAnswer,
  show: async (tx: Tx, _at: RealmKey, stream: string, call: AnyCall) => ({
    person: await personAgain(tx, stream, call),
  }),
};
export const invitedAnswered = {
  answer: InvitedAnswer,
  show: async (tx: Tx, _at: RealmKey, stream: string, call: AnyCall) => ({
    person: await personAgain(tx, stream, call),
    code: codeShown(call),
  }),
};

/** Where something is done to one account: no one else changes this agency's access meanwhile. */
export const onAccount = (step: string) =>
  ({
    path: `/api/administration/people/:id/${step}`,
    status: 200,
    params: ById,
    load: async (tx: Tx, call: Call<ById, unknown>) => {
      await holdAdministration(tx);
      return (await findPerson(tx, call, call.params.id))?.account ?? null;
    },
  }) as const;

const byRight = async (tx: Tx, { stream, acts }: Decision): Promise<void> => {
  for (const { id, type } of acts) await carryOutRight(tx, id, type, stream);
};

const wordsFor = ({ texts: { t } }: AnyCall): PeopleWords => ({
  columns: peopleColumns.map((column) => t(column)) as unknown as PeopleWords['columns'],
  role: (word) => t(roleNames[word as Role]),
  capacity: (word) => t(capacityNames[word as Capacity]),
});

/** What an administrator does with the people of their agency. */
export const peopleRoutes = () => [
  query({
    name: 'account.list',
    path: '/api/administration/people',
    roles,
    params: Nothing,
    input: z.strictObject({
      search: z.string().max(100).optional(),
      show: z.enum(peopleShown).optional(),
      sort: z.enum(peopleSorted).optional(),
      after: z.string().max(200).optional(),
    }),
    answer: PeopleList,
    load: (tx, call) => linesFor(tx, call),
    may: (who) => who.capacity === 'access-administration',
    show: async (tx, lines, call) => {
      const { search = '', show = 'all', sort = 'name', after } = call.input;
      const wanted = inOrder(
        lines.filter((line) => isShown[show](line) && isFound(line, search)),
        sort,
        call.texts.language,
      );
      const place = page.after(after);
      const from = place ? wanted.findIndex(({ id }) => id === place.id) + 1 : 0;
      const { shown, next } = page.of(wanted.slice(from, from + page.limit), ({ id }) => ({ id }));
      const count = (which: (typeof peopleShown)[number]): number => lines.filter(isShown[which]).length;
      return {
        items: [...shown],
        next,
        ...(await findNews(tx)),
        counts: {
          all: count('all'),
          needs: count('needs'),
          absent: count('absent'),
          leaving: count('leaving'),
          invited: count('invited'),
          review: count('review'),
          ended: count('ended'),
        },
        visibility: visibilityFor(call),
      };
    },
  }),

  query({
    name: 'account.export',
    path: '/api/administration/people.csv',
    roles,
    params: Nothing,
    input: Nothing,
    answer: PeopleFile,
    proof: { of: 'export' },
    load: (tx, call) => linesFor(tx, call),
    may: (who) => who.capacity === 'access-administration',
    show: async (_tx, lines, call) => ({
      name: `${call.texts.t(texts.fileName)}-${todayIn(call)}.csv`,
      csv: peopleAsCsv(inOrder(lines, 'name', call.texts.language), wordsFor(call)),
    }),
  }),

  query({
    name: 'account.read',
    path: '/api/administration/people/:id',
    roles,
    params: ById,
    input: Nothing,
    answer: PersonShown,
    load: (tx, call) => findPerson(tx, call, call.params.id),
    may: (who, { account }) => mayAdminister(who, account),
    show: showPerson,
    look: ({ account: { at, id } }) => ({ at, objects: [id], fields: ['account'] }),
  }),

  actRoute(toInvite, {
    ...invitedAnswered,
    path: '/api/administration/people',
    status: 201,
    params: Nothing,
    load: async (tx, call) => {
      const at = administrationAt(call);
      const { account: id, unit: key } = call.input;
      await holdAdministration(tx);
      const known = (await listPeople(tx, id)).length > 0 || (await hasBegun(tx, at, id));
      if (known) throw new Problem('conflict', httpMessages.idUsed);
      const units = await listOwnUnits(tx);
      if (units.length === 0) return null; // a person who administrates an agency has its units
      return { at, id, unit: units.find((one) => one.key === key) ?? null, mails: call.mails };
    },
    afterAppend: async (tx, { acts: [act] }, { id }, call) => {
      if (!act) return;
      const code = codeFor(call);
      await carryOutInvitation(tx, act.id, id, call.input, code);
      await handOver(tx, call, { act: act.id, type: act.type, account: id, code });
    },
  }),

  actRoute(toRenew, {
    ...invitedAnswered,
    ...onAccount('invitation'),
    afterAppend: async (tx, { acts: [act] }, { id }, call) => {
      if (!act) return;
      const code = codeFor(call);
      await carryOutRenewal(tx, act.id, id, code);
      await handOver(tx, call, { act: act.id, type: act.type, account: id, code });
    },
  }),

  actRoute(toChangePerson, {
    ...personAnswered,
    ...onAccount('change'),
    afterAppend: async (tx, { acts: [act] }, { id }, call) => {
      if (act) await carryOutNaming(tx, act.id, id, call.input);
    },
  }),

  actRoute(toGiveRole, { ...personAnswered, ...onAccount('role'), afterAppend: byRight }),
  actRoute(toEndRole, { ...personAnswered, ...onAccount('end-role'), afterAppend: byRight }),
  actRoute(toGiveCapacity, { ...personAnswered, ...onAccount('capacity'), afterAppend: byRight }),
  actRoute(toEndCapacity, { ...personAnswered, ...onAccount('end-capacity'), afterAppend: byRight }),

  actRoute(toReview, { ...personAnswered, ...onAccount('review') }),

  actRoute(toSetAbsence, {
    ...personAnswered,
    ...onAccount('absence'),
    load: async (tx, call) => {
      await holdAdministration(tx);
      const found = await findPerson(tx, call, call.params.id);
      return (
        found && {
          ...found.account,
          couldStandIn: found.people.filter((one) => couldStandIn(one, found.row)).map(({ ref }) => ref),
        }
      );
    },
    afterAppend: async (tx, { acts: [act] }, { id }) => {
      if (act) await carryOutAbsence(tx, act.id, id);
    },
  }),

  actRoute(toEndSessions, {
    ...personAnswered,
    ...onAccount('end-sessions'),
    afterAppend: async (tx, { acts: [act] }, { id }) => {
      if (act) await carryOutEndOfSessions(tx, act.id, id);
    },
  }),

  actRoute(toEndAccount, {
    ...personAnswered,
    ...onAccount('end'),
    afterAppend: async (tx, { acts: [act] }, { id }) => {
      if (act) await carryOutEnd(tx, act.id, id);
    },
  }),
];
