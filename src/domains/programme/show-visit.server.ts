import type { Here } from '../../kernel/doing.ts';
import { openFile } from '../../platform/acts/open-file.ts';
import { showTimeline } from '../../platform/acts/show-event.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../platform/http/call.ts';
import { listColleagues } from '../access/public.server.ts';
import { offeredForVisit } from './offered.ts';
import type { VisitRow, VisitShown } from './schema.ts';
import type { Check, Visit } from './visit.ts';

/** A visit whole, with what was written of it. Names are those that participants have agreed to. */
export async function showVisit(tx: Tx, stored: Here<Visit>, call: AnyCall): Promise<VisitShown> {
  const { state: visit, at, id } = stored;
  const { rows, words } = await openFile(tx, call, at, id);
  const colleagues = await listColleagues(tx);
  const nameOf = (actor: string): string => colleagues.get(actor) ?? call.who.unitName[call.texts.language];
  const said = (act: string | null, name: string): string => (act && words.get(act)?.[name]) || '';
  const created = (name: string): string => said(visit.created, name);
  const today = todayIn(call);
  const showCheck = (check: Check) => ({
    after: check.after,
    on: check.on,
    answer: check.answer,
    due: check.on <= today,
    count: check.count,
    note: said(check.act, 'note') || null,
  });
  return {
    id,
    reference: visit.reference,
    title: created('title'),
    obstacle: visit.obstacle,
    country: visit.country,
    place: created('place'),
    from: visit.from,
    to: visit.to,
    monday: visit.monday,
    practice: created('practice'),
    supports: created('supports'),
    doesNotShow: created('doesNotShow'),
    sources: created('sources'),
    law: visit.law.map(({ answer }, row) => ({
      there: created(`law.${row}.there`),
      here: created(`law.${row}.here`),
      answer,
      note: created(`law.${row}.note`) || null,
    })),
    seats: visit.seats.map((seat) => ({
      id: seat.id,
      agency: seat.agency,
      taken: seat.taken,
      says: said(seat.said, seat.said === visit.created ? `seat.${seat.id}` : 'says'),
      mondayAct: seat.mondayAct === null ? null : said(seat.mondayAct, 'says'),
      checks: seat.checks.map(showCheck),
    })),
    timeline: showTimeline(rows, { registry: call.registry, texts: call.texts, words, nameOf }),
    isWithdrawn: visit.withdrawn === true,
    may: offeredForVisit(call.who, stored, call.verbs),
  };
}

export function rowOf({ id, state: visit }: Here<Visit>): VisitRow {
  const sixth = visit.seats.flatMap(({ checks }) => checks.filter(({ after }) => after === 6));
  return {
    id,
    reference: visit.reference,
    obstacle: visit.obstacle,
    country: visit.country,
    from: visit.from,
    to: visit.to,
    seats: visit.seats.length,
    taken: visit.seats.filter(({ taken }) => taken).length,
    lasts: sixth.filter(({ answer }) => answer === 'lasts').length,
    checked: sixth.filter(({ answer }) => answer !== null).length,
  };
}
