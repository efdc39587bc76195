import type { Here } from '../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { PaperFile } from '../../../kernel/text/paper-file.ts';
import { openWordsOf } from '../../../platform/acts/open-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { docxOf } from '../../../platform/documents/docx.ts';
import { pdfApart, refuseDocument } from '../../../platform/documents/thread/pdf-apart.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { Deferred, query } from '../../../platform/http/endpoint.ts';
import { ById } from '../../../platform/http/params.ts';
import { listColleagues } from '../../access/public.server.ts';
import type { Lessons } from '../../competence/public.ts';
import { mayRead } from '../access.ts';
import { showEvents } from '../events/show-event.server.ts';
import { listEvents } from '../events/store.server.ts';
import { showBudget } from '../money/show-budget.server.ts';
import type { Programme } from '../programme.ts';
import type { Register } from '../register/register-file.ts';
import { showRecommendations } from '../register/show-recommendation.server.ts';
import { listRecommendations } from '../register/store.server.ts';
import { showProgramme } from '../show-programme.server.ts';
import { rowOf } from '../show-visit.server.ts';
import { showSteering } from '../steering/show-steering.server.ts';
import { findProgramme, listVisits } from '../store.ts';
import { reportDocument } from './report-document.server.ts';
import { reportText } from './report-messages.ts';
import { ReportAsked } from './report-schema.ts';
import type { Reported } from './reported.ts';

export type ReportNeeds = { readonly lessons: Lessons; readonly register: Register; readonly isDemo: boolean };

const paperTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** The visits of a unit with what each is called, for the list of what was done. */
async function visitsOf(tx: Tx, { at }: Here<Programme>, call: AnyCall): Promise<Reported['visits']> {
  const shown: Reported['visits'][number][] = [];
  for (const visit of await listVisits(tx, [at])) {
    const words = await openWordsOf(tx, call, visit.at, { stream: visit.id, act: visit.state.created });
    const row = rowOf(visit);
    const measures = visit.state.seats.filter(({ mondayAct }) => mondayAct !== null).length;
    shown.push({ ...row, title: words?.title ?? row.reference, measures });
  }
  return shown;
}

/** The report to the funder, made from what is there at the press of a button. It is logged, and nothing of it is stored. */
export const reportRoutes = ({ lessons, register, isDemo }: ReportNeeds) => [
  query({
    name: 'programme.report',
    path: '/api/programmes/:id/report',
    roles: ['programme-lead'],
    params: ById,
    input: ReportAsked,
    answer: PaperFile,
    proof: { of: 'export' },
    load: (tx, call) => findProgramme(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: async (tx, stored, call) => {
      const { kind, format } = call.input;
      const { state } = stored;
      const today = todayIn(call);
      const isPeriod = kind === 'period';
      const from = (isPeriod && call.input.from) || state.from;
      const to = (isPeriod && call.input.to) || state.ended?.on || [today, state.ends].sort()[0] || today;
      if (to < from)
        throw isPeriod ? wrongAt('to', reportText.endsFirst) : new Problem('conflict', reportText.notBegun);
      const colleagues = await listColleagues(tx);
      const document = reportDocument(
        {
          ...{ kind, from, to, today },
          programme: await showProgramme(tx, stored, call, lessons),
          visits: await visitsOf(tx, stored, call),
          events: await showEvents(tx, await listEvents(tx, [stored.at], stored.id), call),
          budget: await showBudget(tx, stored, call),
          steering: await showSteering(tx, stored, call),
          recommendations: await showRecommendations(tx, await listRecommendations(tx, [stored.at]), call, register),
          madeBy: {
            name: colleagues.get(call.who.actor) ?? '',
            unit: `${call.who.unitName[call.texts.language]}, ${call.who.agencyName[call.texts.language]}`,
          },
          isInvented: isDemo,
        },
        call.texts,
      );
      const by = call.who.actor;
      refuseDocument(document, format, by);
      const name = `${state.reference}-${kind}${isPeriod ? `-${from}-${to}` : ''}.${format}`;
      return new Deferred(async () => {
        const bytes = format === 'pdf' ? await pdfApart(document, by) : await docxOf(document);
        return {
          file: bytes && { name, type: paperTypes[format], base64: Buffer.from(bytes).toString('base64') },
          language: document.language,
          note: null,
        };
      });
    },
    look: (stored) => ({
      at: stored.at,
      objects: [stored.id],
      fields: ['results', 'budget', 'costs', 'risks', 'minutes', 'decisions'],
    }),
  }),
];
