import type { Here } from '../../kernel/doing.ts';
import { openWordsOf } from '../../platform/acts/open-file.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../platform/http/call.ts';
import { publishedAgencies } from '../competence/public.server.ts';
import type { Lessons } from '../competence/public.ts';
import { countVignettes, countVisits } from './count-goal.ts';
import { listEvents } from './events/store.server.ts';
import { offeredForProgramme } from './offered.ts';
import { type Programme, quarterOf, quartersOf } from './programme.ts';
import type { GoalShown, Opens, ProgrammeRow, ProgrammeShown } from './programme-schema.ts';
import { listVisits } from './store.ts';
import { saidInStream, saidOfPart } from './streams/said-in-programme.server.ts';
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
  const saying = await saidInStream(tx, stored, call);
  const { said, nameOf, timeline } = saying;
  const ofPart = saidOfPart(saying, programme);
  const described = (name: string): string | null => said(programme.described, name) || null;
  const visits = await listVisits(tx, [at]);
  const events = await listEvents(tx, [at], id);
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
            events.map(({ state }) => state),
          ),
          opens: visits[0] ? { kind: 'visit', id: visits[0].id } : null,
        };
      case 'by-hand':
        return {
          now: goal.filled.at(-1)?.now ?? { is: 'not-known' },
          interval: null,
          state: goal.filled.at(-1)?.state ?? 'not-known',
          opens: null,
        };
    }
  };
  return {
    id,
    reference: programme.reference,
    title: described('title') ?? programme.reference,
    country: programme.country,
    region: described('region'),
    lead: described('lead'),
    funder: described('funder'),
    currency: programme.currency,
    ended: programme.ended && { on: programme.ended.on, why: said(programme.ended.act, 'why') },
    from: programme.from,
    ends: programme.ends,
    quarters: quartersOf(programme),
    quarter: quarterOf(programme, today),
    goals: programme.goals.map((goal) => {
      const last = goal.filled.at(-1);
      return {
        id: goal.id,
        level: goal.level,
        under: goal.under,
        name: ofPart('goal', goal, 'name'),
        indicator: ofPart('goal', goal, 'indicator'),
        how: ofPart('goal', goal, 'how') || null,
        source: goal.source,
        start: goal.start,
        target: goal.target,
        ...counted(goal),
        note: last ? said(last.act, 'note') : null,
        filledBy: last ? nameOf(last.by) : null,
        values: goal.filled.map(({ act, now, state, on, by }) => ({
          ...{ act, now, state, on },
          note: said(act, 'note') || null,
          by: nameOf(by),
        })),
      };
    }),
    partners: programme.partners.map(({ id: partner, role, country, said: act }) => ({
      id: partner,
      role,
      country,
      name: said(act, 'name'),
      does: said(act, 'does') || null,
    })),
    lines: programme.lines.map((line) => ({
      id: line.id,
      name: said(line.said, line.said === programme.opened ? `line.${line.id}` : 'name'),
      goal: line.goal === null ? '' : goalName(programme, line.goal, ofPart),
      amount: line.amount,
      opens: line.opens.map((one) => ({ ...one, reference: referenceOf(one, visits) })),
    })),
    remains: programme.remains.map((row) => ({
      id: row.id,
      what: ofPart('remains', row, 'what'),
      keeper:
        row.keeperAct === null
          ? null
          : said(row.keeperAct, row.keeperAct === programme.opened ? `remains.${row.id}.keeper` : 'keeper'),
      state: row.state,
      on: row.on,
      due: row.due,
      otherwise: ofPart('remains', row, 'otherwise'),
    })),
    timeline,
    may: offeredForProgramme(call.who, stored, call.verbs),
  };
}

const goalName = (
  { goals }: Programme,
  id: string,
  of: (kind: string, part: Programme['goals'][number], name: string) => string,
): string => {
  const goal = goals.find((one) => one.id === id);
  return goal ? of('goal', goal, 'name') : '';
};

/** The programmes of a unit as lines of a list. */
export async function showProgrammes(
  tx: Tx,
  all: readonly Here<Programme>[],
  call: AnyCall,
): Promise<readonly ProgrammeRow[]> {
  const shown: ProgrammeRow[] = [];
  for (const { id, at, state } of all) {
    const words = await openWordsOf(tx, call, at, { stream: id, act: state.described });
    const { reference, from, ends, country } = state;
    shown.push({
      ...{ id, reference, from, ends, country },
      title: words?.title ?? reference,
      ended: state.ended?.on ?? null,
      goals: state.goals.length,
    });
  }
  return shown;
}

const referenceOf = ({ kind, id }: Opens, visits: readonly Here<Visit>[]): string | null =>
  kind === 'visit' ? (visits.find((visit) => visit.id === id)?.state.reference ?? null) : null;
