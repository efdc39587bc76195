import type { Here } from '../../kernel/doing.ts';
import { daysAfter, monthsAfter } from '../../kernel/time/calendar-days.ts';
import { openFile } from '../../platform/acts/open-file.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../platform/http/call.ts';
import { listColleagues } from '../access/public.server.ts';
import { publishedAgencies } from '../competence/public.server.ts';
import type { Lessons } from '../competence/public.ts';
import { countVignettes, countVisits } from './count-goal.ts';
import { offeredForProgramme } from './offered.ts';
import { type Programme, quarterOf } from './programme.ts';
import type { GoalShown, Opens, ProgrammeShown } from './programme-schema.ts';
import { listVisits } from './store.ts';
import type { Visit } from './visit.ts';

/**
 * A programme as its unit may see it: what CAPE counts itself is counted now, the rest is shown as a named person filled it
 * in.
 */
export async function showProgramme(
  tx: Tx,
  stored: Here<Programme>,
  call: AnyCall,
  lessons: Lessons,
): Promise<ProgrammeShown> {
  const { state: programme, at, id } = stored;
  const { words } = await openFile(tx, call, at, id);
  const said = (act: string | null, name: string): string => (act && words.get(act)?.[name]) || '';
  const opened = (name: string): string => said(programme.opened, name);
  const colleagues = await listColleagues(tx);
  const visits = await listVisits(tx, [at]);
  const agencies = await publishedAgencies(tx, lessons, call.texts.language);
  const today = todayIn(call);
  const counted = (goal: Programme['goals'][number]): Pick<GoalShown, 'now' | 'interval' | 'state' | 'opens'> => {
    switch (goal.source) {
      case 'vignettes':
        return { ...countVignettes(agencies), opens: { kind: 'vignettes', id: null } };
      case 'visits':
        return {
          ...countVisits(
            visits.map(({ state }) => state),
            today,
          ),
          opens: visits[0] ? { kind: 'visit', id: visits[0].id } : null,
        };
      case 'by-hand':
        return {
          now: goal.filled?.now ?? { is: 'not-known' },
          interval: null,
          state: goal.filled?.state ?? 'not-known',
          opens: null,
        };
    }
  };
  return {
    id,
    reference: programme.reference,
    title: opened('title'),
    from: programme.from,
    ends: daysAfter(monthsAfter(programme.from, programme.quarters * 3), -1),
    quarters: programme.quarters,
    quarter: quarterOf(programme, today),
    goals: programme.goals.map((goal) => ({
      id: goal.id,
      name: opened(`goal.${goal.id}.name`),
      indicator: opened(`goal.${goal.id}.indicator`),
      source: goal.source,
      start: goal.start,
      target: goal.target,
      ...counted(goal),
      note: goal.filled ? said(goal.filled.act, 'note') : null,
      filledBy: goal.filled ? (colleagues.get(goal.filled.by) ?? call.who.unitName[call.texts.language]) : null,
    })),
    lines: programme.lines.map((line) => ({
      id: line.id,
      name: opened(`line.${line.id}`),
      goal: opened(`goal.${line.goal}.name`),
      amount: line.amount,
      opens: line.opens.map((one) => ({ ...one, reference: referenceOf(one, visits) })),
    })),
    remains: programme.remains.map((row) => ({
      id: row.id,
      what: opened(`remains.${row.id}.what`),
      keeper:
        row.keeperAct === null
          ? null
          : said(row.keeperAct, row.keeperAct === programme.opened ? `remains.${row.id}.keeper` : 'keeper'),
      state: row.state,
      on: row.on,
      due: row.due,
      otherwise: opened(`remains.${row.id}.otherwise`),
    })),
    may: offeredForProgramme(call.who, stored, call.verbs),
  };
}

const referenceOf = ({ kind, id }: Opens, visits: readonly Here<Visit>[]): string | null =>
  kind === 'visit' ? (visits.find((visit) => visit.id === id)?.state.reference ?? null) : null;
