import type { Act } from '../../kernel/act.ts';
import type { FactsOf } from '../../kernel/define-act.ts';
import { lastResponsible } from '../../kernel/responsible.ts';
import type { Calendar } from '../../kernel/time/calendar.ts';
import { type ReceiveFacts, receiveAct } from '../disclosures/public.ts';
import { acknowledgeSuspicion } from './acts/acknowledge.ts';
import { changeSuspicionResponsible } from './acts/change-responsible.ts';
import { closeSuspicion } from './acts/close.ts';
import { correctSuspicion } from './acts/correct.ts';
import { escalateSuspicion } from './acts/escalate.ts';
import { handOverSuspicion } from './acts/hand-over.ts';
import { answerDue, isAcute } from './clock/answer-due.ts';
import { nextStep } from './clock/escalation.ts';
import { isUnfounded } from './corrections.ts';
import { SuspicionFacts } from './schema.ts';
import type { Suspicion } from './suspicion.ts';

/** The state of a suspicion: a pure function of its acts in fold order. */
export function foldSuspicion(acts: readonly Act[], { calendar }: { readonly calendar: Calendar }): Suspicion {
  const root = acts.find((act) => handOverSuspicion.is(act) || receiveAct.is(act));
  if (!root) throw new Error('A suspicion was neither handed over nor received.');
  return handOverSuspicion.is(root) ? handedOver(root) : received(root, acts, calendar);
}

function handedOver(root: Act<string, FactsOf<typeof handOverSuspicion>>): Suspicion {
  const { reference, to, handed: _handed, ground, letter, words: _words, visit, ...facts } = root.facts;
  return {
    reference,
    origin: 'sent',
    status: 'handed-over',
    facts,
    toldIn: root.id,
    begunAt: root.recordedAt,
    handedOverAt: root.recordedAt,
    begunBy: root.actor,
    from: null,
    to,
    letter,
    ...(visit === undefined ? {} : { visit }),
    ground,
    acute: isAcute(facts.tonight),
    answerDue: null,
    stepsUp: 0,
    nextStepAt: null,
    owner: null,
    responsible: null,
    acknowledgedAt: null,
    closed: null,
    heads: [root.id],
  };
}

function received(root: Act<string, ReceiveFacts>, acts: readonly Act[], calendar: Calendar): Suspicion {
  const { reference, snapshot, from, letter, ground, sentAt } = root.facts;
  const corrections = acts.filter(correctSuspicion.is).map((act) => act.facts.changed);
  const told: SuspicionFacts = Object.assign(SuspicionFacts.parse(snapshot), ...corrections);
  const acknowledged = acts.find(acknowledgeSuspicion.is);
  const responsible = lastResponsible(
    acknowledged ? { owner: acknowledged.actor, since: acknowledged.recordedAt, by: null } : null,
    acts.filter(changeSuspicionResponsible.is),
  );
  const closing = acts.findLast(closeSuspicion.is);
  const closed = closing ? { ...closing.facts, at: closing.recordedAt } : null;
  const facts = isUnfounded(closed) ? { ...told, workplace: null } : told;
  const acute = isAcute(facts.tonight);
  const due = answerDue(root.recordedAt, acute, calendar);
  const taken = new Set(acts.filter(escalateSuspicion.is).map((act) => act.facts.step)).size;
  const isOpen = !acknowledged && !closing;
  return {
    reference,
    origin: 'received',
    status: closing ? 'closed' : acknowledged ? 'acknowledged' : 'unanswered',
    facts,
    toldIn: root.id,
    begunAt: root.recordedAt,
    handedOverAt: sentAt,
    begunBy: root.actor,
    from,
    to: null,
    letter,
    ground,
    acute,
    answerDue: due,
    stepsUp: taken,
    nextStepAt: isOpen ? nextStep({ answerDue: due, acute }, taken, calendar) : null,
    owner: responsible?.owner ?? null,
    responsible,
    acknowledgedAt: acknowledged?.recordedAt ?? null,
    closed,
    heads: [(acts.at(-1) ?? root).id],
  };
}
