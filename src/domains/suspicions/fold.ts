import type { Act } from '../../kernel/act.ts';
import type { Instant } from '../../kernel/dates.ts';
import { type ReceiveFacts, receiveAct } from '../disclosures/public.ts';
import type { CloseFacts, HandOverFacts } from './act-facts.ts';
import { acknowledgeSuspicionAct, closeSuspicionAct, escalateAct, handOverAct } from './acts.ts';
import { answerDue, isAcute } from './clock/answer-due.ts';
import { nextStep } from './clock/escalation.ts';
import { SuspicionFacts, type statuses } from './schema.ts';

/** A suspicion as its acts make it: in the house that handed it over, or in the one that must own it. */
export type Suspicion = {
  readonly reference: string;
  readonly origin: 'sent' | 'received';
  readonly status: (typeof statuses)[number];
  readonly facts: SuspicionFacts;
  /** The act in which what was told in own words lies sealed. */
  readonly toldIn: string;
  readonly begunAt: Instant;
  readonly handedOverAt: Instant;
  readonly begunBy: string;
  readonly from: ReceiveFacts['from'] | null;
  readonly to: HandOverFacts['to'] | null;
  readonly letter: string;
  /** The visit of the own house in which it was seen, in the house that handed it over. */
  readonly visit?: string;
  readonly ground: string;
  readonly acute: boolean;
  /** By when somebody must have taken it; stays when somebody has. Null in the house that handed it over. */
  readonly answerDue: Instant | null;
  readonly stepsUp: number;
  readonly nextStepAt: Instant | null;
  readonly owner: string | null;
  readonly acknowledgedAt: Instant | null;
  readonly closed: (CloseFacts & { readonly at: Instant }) | null;
  /** The newest act: what is decided next rests on it. */
  readonly heads: readonly string[];
};

/** The state of a suspicion: a pure function of its acts in fold order. */
export function foldSuspicion(acts: readonly Act[]): Suspicion {
  const root = acts.find((act) => handOverAct.is(act) || receiveAct.is(act));
  if (!root) throw new Error('A suspicion was neither handed over nor received.');
  return handOverAct.is(root) ? handedOver(root) : received(root, acts);
}

function handedOver(root: Act<string, HandOverFacts>): Suspicion {
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
    acknowledgedAt: null,
    closed: null,
    heads: [root.id],
  };
}

function received(root: Act<string, ReceiveFacts>, acts: readonly Act[]): Suspicion {
  const { reference, snapshot, from, letter, ground, sentAt } = root.facts;
  const told = SuspicionFacts.parse(snapshot);
  const acknowledged = acts.find(acknowledgeSuspicionAct.is);
  const closing = acts.findLast(closeSuspicionAct.is);
  const closed = closing ? { ...closing.facts, at: closing.recordedAt } : null;
  // That there was nothing to it leaves no mark on the firm.
  const facts = closed?.reason === 'nothing-to-it' ? { ...told, workplace: null } : told;
  const acute = isAcute(facts.tonight);
  const due = answerDue(root.recordedAt, acute);
  const taken = new Set(acts.filter(escalateAct.is).map((act) => act.facts.step)).size;
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
    nextStepAt: isOpen ? nextStep({ answerDue: due, acute }, taken) : null,
    owner: acknowledged?.actor ?? null,
    acknowledgedAt: acknowledged?.recordedAt ?? null,
    closed,
    heads: [(acts.at(-1) ?? root).id],
  };
}
