import { z } from 'zod';
import type { RealmKey } from '../../kernel/act.ts';
import { trackOf } from '../../kernel/capacity.ts';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../platform/http/call.ts';
import { query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { handing, listColleagues } from '../access/public.server.ts';
import { fileOn, mayListCases, mayReadCase } from './access.ts';
import { responsibleFor, toChangeResponsible } from './acts/change-responsible.ts';
import { toClose } from './acts/close.ts';
import { toCorrect } from './acts/correct.ts';
import { toEndRisk } from './acts/end-risk.ts';
import { toLink } from './acts/link.ts';
import { toNote } from './acts/note.ts';
import { toOpen } from './acts/open.ts';
import { toReopen } from './acts/reopen.ts';
import { toSayAtRisk } from './acts/say-at-risk.ts';
import { toWithdrawNote } from './acts/withdraw-note.ts';
import { caseMessages } from './messages.ts';
import { casesPage } from './pages.ts';
import { CaseAnswer, CaseEvent, CaseList, CaseShown, caseStatuses, ViewAs } from './schema.ts';
import { type CaseParts, eventPages, showCase, showEvents } from './show.server.ts';
import { caseAgain, findCase, listActsById, listCases } from './store.ts';
import { showViewAs } from './view-as/view-as.server.ts';

const page = pagesOf(casesPage.limit, casesPage.place);
/** Anyone who reads cases. */
const readers = ['officer', 'lead', 'reader', 'registrar'] as const;

/** The operations on cases, with what later domains add to the page of one. */
export function caseRoutes(parts: CaseParts) {
  const answered = {
    answer: CaseAnswer,
    show: async (tx: Tx, at: RealmKey, id: string, call: AnyCall) => ({
      case: await showCase(tx, await caseAgain(tx, at, id), call, parts),
    }),
  };

  /** Where a person writes in an existing case. */
  const inCase = (step: string) =>
    ({
      ...answered,
      path: `/api/cases/:id/${step}`,
      status: 200,
      params: ById,
      load: (tx: Tx, { writable, params }: Call<ById, unknown>) => findCase(tx, writable, params.id, { lock: true }),
    }) as const;

  /** The same with who asks: what one has just done oneself is undone without a reason. */
  const byAsker = async (tx: Tx, call: Call<ById, unknown>) => {
    const found = await findCase(tx, call.writable, call.params.id, { lock: true });
    return found && { ...found, asker: call.who.actor };
  };

  return [
    query({
      name: 'case.list',
      path: '/api/cases',
      roles: readers,
      params: Nothing,
      input: z.strictObject({ after: z.string().max(200).optional(), status: z.enum(caseStatuses).optional() }),
      answer: CaseList,
      load: (tx, call) =>
        listCases(tx, call.readable, {
          status: call.input.status ?? 'open',
          before: page.after(call.input.after),
          limit: page.limit,
        }),
      may: mayListCases,
      show: async (tx, lines, call) => {
        const colleagues = await listColleagues(tx);
        const { shown, next } = page.of(lines, (line) => ({ at: line.opened_at.toISOString(), id: line.id }));
        return {
          items: shown.map((line) => ({
            id: line.id,
            reference: line.reference,
            track: line.track,
            status: line.status,
            sector: line.sector,
            workplaceName: line.workplace_name,
            municipality: line.municipality,
            openedAt: line.opened_at.toISOString(),
            closedAt: line.closed_at?.toISOString() ?? null,
            owner: colleagues.get(line.owner) ?? call.texts.t(caseMessages.anotherUnit),
          })),
          next,
        };
      },
    }),

    query({
      name: 'case.read',
      path: '/api/cases/:id',
      roles: readers,
      params: ById,
      input: Nothing,
      answer: CaseShown,
      load: (tx, call) => findCase(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadCase,
      show: (tx, stored, call) => showCase(tx, stored, call, parts),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['note'] }),
    }),

    query({
      name: 'case.timeline',
      path: '/api/cases/:id/timeline',
      roles: readers,
      params: ById,
      input: z.strictObject({ after: z.string().max(200).optional() }),
      answer: z.strictObject({ events: z.array(CaseEvent), older: z.string().nullable() }),
      load: (tx, call) => findCase(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadCase,
      show: (tx, stored, call) => showEvents(tx, stored, call, { before: eventPages.after(call.input.after), parts }),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['note'] }),
    }),

    query({
      name: 'case.view-as',
      path: '/api/cases/:id/view-as',
      roles: readers,
      params: ById,
      input: z.strictObject({
        unit: z
          .string()
          .regex(/^\d{1,9}$/)
          .optional(),
      }),
      answer: ViewAs,
      load: (tx, call) => findCase(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadCase,
      show: (tx, stored, call) =>
        showViewAs(tx, stored, call, {
          ...parts,
          unit: call.input.unit === undefined ? null : Number(call.input.unit),
        }),
      // The purposes of disclosures are opened, and a later reader of the log asks as which unit they were viewed.
      look: (stored, { input }) => ({
        at: stored.at,
        objects: [stored.id],
        fields: ['view-as', 'purpose', ...(input.unit === undefined ? [] : [`unit ${input.unit}`])],
      }),
    }),

    actRoute(toOpen, {
      ...answered,
      path: '/api/cases/open',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        const { track, case: id, basedOn } = call.input;
        const at = track === trackOf(call.who.capacity) ? call.own : fileOn(call.who, call.writable, track);
        if (!at) throw new Problem('forbidden', caseMessages.noFileOnTrack);
        const known = await findCase(tx, call.readable, id, { lock: false });
        if (known || (await hasBegun(tx, at, id))) throw new Problem('conflict', httpMessages.idUsed);
        const there = await listActsById(tx, call.readable, [...new Set(basedOn)]);
        if (new Set(there.map((act) => act.id)).size < new Set(basedOn).size)
          throw new Problem('conflict', caseMessages.restsOnUnknown);
        return { id, at, reference: reference('K', call.random(7)) };
      },
    }),

    actRoute(toNote, inCase('note')),
    actRoute(toLink, inCase('link')),
    actRoute(toSayAtRisk, inCase('at-risk')),
    actRoute(toEndRisk, inCase('end-risk')),
    actRoute(toChangeResponsible, {
      ...inCase('responsible'),
      load: async (tx, call) => {
        const found = await findCase(tx, call.writable, call.params.id, { lock: true });
        return found && handing(tx, call, found, responsibleFor(found));
      },
    }),
    actRoute(toClose, inCase('close')),
    actRoute(toCorrect, inCase('correct')),
    actRoute(toWithdrawNote, { ...inCase('withdraw-note'), load: byAsker }),
    actRoute(toReopen, { ...inCase('reopen'), load: byAsker }),
  ];
}
