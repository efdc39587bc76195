import { z } from 'zod';
import type { RealmKey } from '../../kernel/act.ts';
import { trackOf } from '../../kernel/capacity.ts';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Call } from '../../platform/http/call.ts';
import { command, query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { pagesOf } from '../../platform/http/pages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { listColleagues } from '../access/public.server.ts';
import { fileOn, mayListCases, mayReadCase, mayWriteCase } from './access.ts';
import { close } from './close.ts';
import { caseMessages } from './messages.ts';
import { open } from './open.ts';
import { casesPage } from './pages.ts';
import { atRisk, endRisk, link, note } from './record.ts';
import {
  CaseAnswer,
  CaseAtRisk,
  CaseEvent,
  CaseList,
  CaseShown,
  CloseCase,
  caseStatuses,
  EndRisk,
  LinkCase,
  NoteInCase,
  OpenCase,
  ViewAs,
} from './schema.ts';
import { type CaseParts, eventPages, showCase, showEvents } from './show.server.ts';
import { findCase, listActsById, listCases } from './store.ts';
import { showViewAs } from './view-as.server.ts';

const page = pagesOf(casesPage.limit, casesPage.place);
/** Whoever works with cases: officers and leads decide, readers read. */
const readers = ['officer', 'lead', 'reader', 'registrar'] as const;
const workers = ['officer', 'lead'] as const;

/** The operations on cases, with what later domains bring to the page of one. */
export function caseRoutes(parts: CaseParts) {
  const showAgain = async (tx: Tx, at: RealmKey, stream: string, call: Call<unknown, unknown>) => {
    const stored = await findCase(tx, [at], stream, { lock: false });
    if (!stored) throw new Error('A case that was just written cannot be read.');
    return { case: await showCase(tx, stored, call, parts) };
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
      // The purposes of letters are opened, and as which unit somebody looked is what a later reader of the log asks.
      look: (stored, { input }) => ({
        at: stored.at,
        objects: [stored.id],
        fields: ['view-as', 'purpose', ...(input.unit === undefined ? [] : [`unit ${input.unit}`])],
      }),
    }),

    command({
      name: 'case.open',
      path: '/api/cases/open',
      roles: workers,
      status: 201,
      params: Nothing,
      input: OpenCase,
      answer: CaseAnswer,
      load: async (tx, call) => {
        const { track } = call.input;
        const at = track === trackOf(call.who.capacity) ? call.own : fileOn(call.who, call.writable, track);
        if (!at) throw new Problem('forbidden', caseMessages.noFileOnTrack);
        const known = await findCase(tx, call.readable, call.input.case, { lock: false });
        if (known || (await hasBegun(tx, at, call.input.case))) throw new Problem('conflict', httpMessages.idUsed);
        const basedOn = new Set(call.input.basedOn);
        const there = await listActsById(tx, call.readable, [...basedOn]);
        if (new Set(there.map((act) => act.id)).size < basedOn.size)
          throw new Problem('conflict', caseMessages.restsOnUnknown);
        return { at, reference: reference('K', call.random(7)) };
      },
      may: mayWriteCase,
      decide: (file, call) => ({
        at: file.at,
        stream: call.input.case,
        acts: open(call.input, file.at, file.reference),
      }),
      show: showAgain,
    }),

    command({
      name: 'case.note',
      path: '/api/cases/:id/note',
      roles: workers,
      status: 200,
      params: ById,
      input: NoteInCase,
      answer: CaseAnswer,
      load: (tx, call) => findCase(tx, call.writable, call.params.id, { lock: true }),
      may: mayWriteCase,
      decide: (stored, call) => ({ at: stored.at, stream: stored.id, acts: note(call.input, stored) }),
      show: showAgain,
    }),

    command({
      name: 'case.link',
      path: '/api/cases/:id/link',
      roles: workers,
      status: 200,
      params: ById,
      input: LinkCase,
      answer: CaseAnswer,
      load: (tx, call) => findCase(tx, call.writable, call.params.id, { lock: true }),
      may: mayWriteCase,
      decide: (stored, call) => ({ at: stored.at, stream: stored.id, acts: link(call.input, stored) }),
      show: showAgain,
    }),

    command({
      name: 'case.at-risk',
      path: '/api/cases/:id/at-risk',
      roles: workers,
      status: 200,
      params: ById,
      input: CaseAtRisk,
      answer: CaseAnswer,
      load: (tx, call) => findCase(tx, call.writable, call.params.id, { lock: true }),
      may: mayWriteCase,
      decide: (stored, call) => ({ at: stored.at, stream: stored.id, acts: atRisk(call.input, stored) }),
      show: showAgain,
    }),

    command({
      name: 'case.end-risk',
      path: '/api/cases/:id/end-risk',
      roles: workers,
      status: 200,
      params: ById,
      input: EndRisk,
      answer: CaseAnswer,
      load: (tx, call) => findCase(tx, call.writable, call.params.id, { lock: true }),
      may: mayWriteCase,
      decide: (stored, call) => ({ at: stored.at, stream: stored.id, acts: endRisk(call.input, stored) }),
      show: showAgain,
    }),

    command({
      name: 'case.close',
      path: '/api/cases/:id/close',
      roles: workers,
      status: 200,
      params: ById,
      input: CloseCase,
      answer: CaseAnswer,
      load: (tx, call) => findCase(tx, call.writable, call.params.id, { lock: true }),
      may: mayWriteCase,
      decide: (stored, call) => ({ at: stored.at, stream: stored.id, acts: close(call.input, stored) }),
      show: showAgain,
    }),
  ];
}
