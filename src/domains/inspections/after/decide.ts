import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import type { Message } from '../../../kernel/message.ts';
import { wrongAt } from '../../disclosures/public.ts';
import type { DecideAfter, SayOutcome } from '../after-schema.ts';
import type { DecideFacts, OutcomeFacts } from './act-facts.ts';
import { becameAct, decidedAct } from './acts.ts';
import { afterIdOf } from './after-id.ts';
import { type Deciding, isFee, kindsFor } from './decision-kinds.ts';
import type { After } from './fold.ts';
import { afterMessages } from './messages.ts';

/** A visit whose file is written in, what came after it so far, and which days it can have been. */
export type AfterVisit = {
  readonly id: string;
  readonly at: RealmKey;
  readonly after: After;
  readonly by: Deciding;
  /** The day on which the visit began, and the day that it is, where the agency is. */
  readonly firstDay: string;
  readonly today: string;
};

function checkDay(on: string | null, { firstDay, today }: AfterVisit, tooEarly: Message): void {
  if (on !== null && on < firstDay) throw wrongAt('on', tooEarly);
  if (on !== null && on > today) throw wrongAt('on', afterMessages.dayToCome);
}

/**
 * A decision that the agency made because of the visit, in the capacity of whoever notes it: nobody notes one as theirs that
 * only another agency or another capacity makes. It is a record: where the decision itself lies is the register of the agency.
 */
export function decide(input: DecideAfter, visit: AfterVisit): ActDraft[] {
  const { corrects, kind, basis, on, note } = input;
  const earlier = corrects === null ? null : visit.after.decisions.find(({ id }) => id === corrects);
  if (earlier === undefined) throw wrongAt('corrects', afterMessages.decisionUnknown);
  if (kind === 'entered-by-mistake') {
    if (earlier === null) throw wrongAt('kind', afterMessages.mistakeOfNothing);
  } else {
    const found = kindsFor(visit.by).find((one) => one.kind === kind);
    if (!found) throw wrongAt('kind', afterMessages.notYours);
    if (basis !== null && !found.bases.some(({ id }) => id === basis)) throw wrongAt('basis', afterMessages.otherBasis);
    if (kind === 'other' && note === null) throw wrongAt('note', afterMessages.otherNeedsNote);
  }
  checkDay(on, visit, afterMessages.decidedBefore);
  const facts: DecideFacts = { decision: corrects, kind, basis: kind === 'entered-by-mistake' ? null : basis, on };
  return [
    decidedAct.draft({
      at: visit.at,
      id: input.act.id,
      stream: afterIdOf(visit.id),
      facts,
      words: { note },
      ground: facts.basis,
      corrects: earlier?.act ?? null,
    }),
  ];
}

/** What became of a decision, later and as often as something becomes of it. */
export function sayOutcome(input: SayOutcome, visit: AfterVisit): ActDraft[] {
  const { decision, corrects, outcome, on, note } = input;
  const found = visit.after.decisions.find(({ id }) => id === decision);
  if (!found) throw wrongAt('decision', afterMessages.decisionUnknown);
  if (found.kind === 'entered-by-mistake') throw wrongAt('decision', afterMessages.neverMade);
  if (outcome === 'paid' && !isFee(found.kind)) throw wrongAt('outcome', afterMessages.onlyFeesArePaid);
  const earlier = corrects === null ? null : found.outcomes.find(({ id }) => id === corrects);
  if (earlier === undefined) throw wrongAt('corrects', afterMessages.outcomeUnknown);
  checkDay(on, visit, afterMessages.decidedBefore);
  if (on !== null && found.on !== null && on < found.on) throw wrongAt('on', afterMessages.outcomeBefore);
  const facts: OutcomeFacts = { decision, said: corrects, outcome, on };
  return [
    becameAct.draft({
      at: visit.at,
      id: input.act.id,
      stream: afterIdOf(visit.id),
      facts,
      words: { note },
      corrects: earlier?.act ?? null,
      basedOn: [found.act],
    }),
  ];
}
