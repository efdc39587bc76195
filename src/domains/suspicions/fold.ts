import type { Act } from '../../kernel/act.ts';
import type { FactsOf } from '../../kernel/define-act.ts';
import { lastResponsible } from '../../kernel/responsible.ts';
import type { Calendar } from '../../kernel/time/calendar.ts';
import type { ReceiveFacts } from '../disclosures/public.ts';
import { acknowledgeSuspicion } from './acts/acknowledge.ts';
import { changeSuspicionResponsible } from './acts/change-responsible.ts';
import { closeSuspicion } from './acts/close.ts';
import { correctSuspicion } from './acts/correct.ts';
import { escalateSuspicion } from './acts/escalate.ts';
import { handOverSuspicion } from './acts/hand-over.ts';
import { answerDue, isAcute } from './clock/answer-due.ts';
import { nextStep } from './clock/escalation.ts';
import { isUnfounded } from './corrections.ts';
import { isArrival } from './replies/arrival.ts';
import { exchangeIn } from './replies/exchange.ts';
import type { Exchange } from './replies/said.ts';
import { SuspicionFacts } from './schema.ts';
import type { Suspicion } from './suspicion.ts';

/** The state of a suspicion: a pure function of its acts in fold order. */
export function foldSuspicion(acts: readonly Act[], { calendar }: { readonly calendar: Calendar }): Suspicion {
  const sent = acts.find(handOverSuspicion.is);
  if (sent) return handedOver(sent, acts, calendar);
  const root = acts.find(isArrival);
  if (!root) throw new Error('A suspicion was neither handed over nor received.');
  return received(root, acts, calendar);
}

/** How far what was sent from here has come, as its sender knows it by what was said back. */
function sentStatus({ sentOn, withdrawn, declined, questions }: Exchange): Suspicion['status'] {
  if (sentOn) return 'sent-on';
  if (withdrawn) return 'withdrawn';
  if (declined) return 'declined';
  return questions.some(({ answer }) => answer === null) ? 'asked' : 'handed-over';
}

/** Since when the sender owes a word: of a question, or of where else to send what was declined. */
function owedSince({ declined, questions }: Exchange): string | null {
  return declined?.at ?? questions.find(({ answer }) => answer === null)?.at ?? null;
}

function handedOver(
  root: Act<string, FactsOf<typeof handOverSuspicion>>,
  acts: readonly Act[],
  calendar: Calendar,
): Suspicion {
  const { reference, to, handed: _handed, ground, letter, words: _words, visit, instead, ...facts } = root.facts;
  const exchange = exchangeIn(acts);
  const since = owedSince(exchange);
  const acute = isAcute(facts.tonight);
  return {
    reference,
    origin: 'sent',
    status: sentStatus(exchange),
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
    acute,
    answerDue: null,
    stepsUp: 0,
    nextStepAt: null,
    owner: null,
    responsible: null,
    acknowledgedAt: null,
    closed: null,
    exchange,
    ...(instead === undefined ? {} : { instead }),
    replyDue: since === null ? null : answerDue(since, acute, calendar),
    heads: [(acts.at(-1) ?? root).id],
  };
}

function endingOf({ facts: { outcome, reason, count }, recordedAt }: Act<string, FactsOf<typeof closeSuspicion>>) {
  return { outcome, reason, count, at: recordedAt };
}

/** How far what came here has come, as long as it is not closed. What a person has taken stays theirs, also when it is withdrawn. */
function openStatus({ declined, withdrawn }: Exchange, isAcknowledged: boolean): Suspicion['status'] {
  if (isAcknowledged) return 'acknowledged';
  if (declined) return 'declined';
  return withdrawn ? 'withdrawn' : 'unanswered';
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
  const closed = closing ? endingOf(closing) : null;
  const facts = isUnfounded(closed) ? { ...told, workplace: null } : told;
  const acute = isAcute(facts.tonight);
  const due = answerDue(root.recordedAt, acute, calendar);
  const taken = new Set(acts.filter(escalateSuspicion.is).map((act) => act.facts.step)).size;
  const exchange = exchangeIn(acts);
  const status = closing ? 'closed' : openStatus(exchange, acknowledged !== undefined);
  const isOpen = status === 'unanswered';
  return {
    reference,
    origin: 'received',
    status,
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
    exchange,
    replyDue: null,
    heads: [(acts.at(-1) ?? root).id],
  };
}
