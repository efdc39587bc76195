import type { ActDraft } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { send } from '../../disclosures/public.ts';
import { decideAct, extendAct } from '../acts.ts';
import { countApplication } from '../counted.ts';
import type { FoundApplication, Post } from '../found.ts';
import { onDecision } from '../grounds.ts';
import { decisionLetter, type PeriodDecision } from '../letter.ts';
import { assistanceMessages } from '../messages.ts';
import type { DecidePeriod, ExtendPeriod } from '../schema.ts';
import { lastDayOf } from './days.ts';

type Deciding = Post & {
  readonly today: string;
  /** Midnight at the end of a day, on the wall of the agency. */
  readonly endOf: (day: string) => string;
};

/**
 * What of a decision goes to who applied. To a board: days. Only the leader of an investigation gets the provision, because
 * some provisions ask for taking part in one, and whoever helps must not read that from a paragraph.
 */
export function toldToApplicant(
  decision: Omit<PeriodDecision, 'provision'> & { readonly provision: NonNullable<PeriodDecision['provision']> },
  applicant: 'social-board' | 'investigation-leader',
): PeriodDecision {
  const { provision, ...days } = decision;
  return applicant === 'investigation-leader' ? { ...days, provision } : days;
}

const letterOf = (found: FoundApplication, by: Deciding, because: string, snapshot: PeriodDecision): ActDraft =>
  send({
    ...by,
    at: found.at,
    id: by.sendAct,
    because,
    kind: decisionLetter.kind,
    about: { kind: 'reflection-application', id: found.id },
    ground: onDecision,
    purpose: 'reflection-period',
    weighing: null,
    chosen: Object.keys(snapshot),
    snapshot,
    isReply: true,
  });

const ofApplication = ({ id, at, application }: FoundApplication) => ({
  at,
  stream: id,
  ground: onDecision,
  basedOn: [application.head],
});

/** The decision on an application, once. Granted, its day is day 1. Refused, it says why, to who decides alone. */
export function decide(input: DecidePeriod, found: FoundApplication, by: Deciding): ActDraft[] {
  const { application } = found;
  if (application.outcome !== null) throw new Problem('conflict', assistanceMessages.alreadyDecided);
  if (input.outcome === 'refused' && input.reason === null)
    throw new Problem('invalid', assistanceMessages.whyRefused, {}, [
      { path: 'reason', message: assistanceMessages.whyRefused },
    ]);
  const { outcome, provision } = input;
  const lastDay = outcome === 'granted' ? lastDayOf(by.today) : null;
  const endsAt = lastDay && by.endOf(lastDay);
  const days = { application: application.letter, outcome, on: by.today, lastDay, endsAt };
  return [
    decideAct.draft({
      ...ofApplication(found),
      id: input.act.id,
      facts: { outcome, provision, letter: application.letter, on: by.today, lastDay, endsAt },
      words: { reason: input.reason },
      counts: countApplication(input, { id: found.id, letter: application.letter }, by.today),
    }),
    letterOf(found, by, input.act.id, toldToApplicant({ ...days, provision }, application.applicant)),
  ];
}

/** The decision to let it go on, while it runs. It never becomes shorter. */
export function extend(input: ExtendPeriod, found: FoundApplication, by: Deciding): ActDraft[] {
  const { application } = found;
  if (application.outcome !== 'granted' || application.lastDay === null || application.lastDay < by.today)
    throw new Problem('conflict', assistanceMessages.notRunning);
  if (input.until <= application.lastDay)
    throw new Problem('invalid', assistanceMessages.notLonger, {}, [
      { path: 'until', message: assistanceMessages.notLonger },
    ]);
  const { until, provision } = input;
  const endsAt = by.endOf(until);
  const days = { application: application.letter, outcome: 'extended' as const, on: by.today, lastDay: until, endsAt };
  return [
    extendAct.draft({
      ...ofApplication(found),
      id: input.act.id,
      facts: { until, provision, on: by.today, endsAt },
    }),
    letterOf(found, by, input.act.id, toldToApplicant({ ...days, provision }, application.applicant)),
  ];
}
