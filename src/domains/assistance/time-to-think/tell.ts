import type { ActDraft } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { send } from '../../disclosures/public.ts';
import type { TellFacts } from '../act-facts.ts';
import { tellAct } from '../acts.ts';
import type { FoundPeriod, Post } from '../found.ts';
import { onConsent } from '../grounds.ts';
import { type StayUntil, stayUntilLetter } from '../letter.ts';
import { assistanceMessages } from '../messages.ts';
import type { Period } from './reflection-period.ts';

/** The newest thing there is to tell the coordinator who asked; null when they know it, or when there is nothing. */
export function toTell(period: Period): TellFacts['state'] | null {
  const state =
    period.extendedOn !== null
      ? 'extended'
      : period.state === 'granted' || period.state === 'refused' || period.state === 'applied'
        ? period.state
        : null;
  return state === period.toldUpTo ? null : state;
}

/** The decision to tell the coordinator who asked: a state and a day. What became of somebody is told on their yes alone. */
export function tell(
  actId: string,
  found: FoundPeriod,
  by: Post & { readonly yes: string | null; readonly today: string },
): ActDraft[] {
  const { period } = found;
  const state = toTell(period);
  if (state === null || period.request === null) throw new Problem('conflict', assistanceMessages.nothingToTell);
  if (by.yes === null) throw new Problem('conflict', assistanceMessages.noYes);
  const on = state === 'applied' ? period.appliedOn : state === 'extended' ? period.extendedOn : period.decidedOn;
  const runs = state === 'granted' || state === 'extended';
  const snapshot: StayUntil = {
    request: period.request,
    state,
    on: on ?? by.today,
    until: runs ? period.lastDay : null,
    endsAt: runs ? period.endsAt : null,
  };
  return [
    tellAct.draft({
      at: found.at,
      id: actId,
      stream: found.id,
      facts: { to: by.to.name, letter: period.request, state },
      ground: onConsent,
      caseId: period.case,
      subject: period.person,
      basedOn: [period.head],
    }),
    send({
      ...by,
      at: found.at,
      id: by.sendAct,
      because: actId,
      kind: stayUntilLetter.kind,
      about: { kind: 'reflection-period', id: found.id },
      ground: onConsent,
      purpose: 'reflection-period',
      weighing: null,
      chosen: Object.keys(snapshot),
      snapshot,
      consent: by.yes,
      isReply: true,
    }),
  ];
}
