import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { type Between, checkGround, send, wrongAt } from '../../disclosures/public.ts';
import type { Inspection } from '../act-facts.ts';
import { askAct } from '../acts.ts';
import { requestLetter } from '../letters.ts';
import { inspectionMessages } from '../messages.ts';
import type { AskHouse, RequestSnapshot } from '../request-schema.ts';

export type Asking = Between & {
  readonly inspection: { readonly id: string; readonly state: Inspection };
  /** The asking unit's own file: what is answered is for it, and never for the room. */
  readonly own: RealmKey;
  /** Whether the asking unit takes its letters on the track on which it acts now. */
  readonly answersComeHere: boolean;
  readonly letter: string;
  readonly sendAct: string;
  readonly crossing: string;
};

const told = ['purpose', 'workplace', 'sector', 'shares'] as const;

/** Asks an agency for its share. Nobody is asked for anything before the inspection has its purpose and its place. */
export function ask(input: AskHouse, asking: Asking): ActDraft[] {
  const { inspection, own, recipient, letter, sendAct, crossing } = asking;
  const { purpose, plan, endedAt } = inspection.state;
  if (endedAt !== null) throw new Problem('conflict', inspectionMessages.ended);
  if (purpose === null) throw new Problem('conflict', inspectionMessages.purposeFirst);
  if (!plan.workplace) throw new Problem('conflict', inspectionMessages.placeFirst);
  if (input.answerBy < asking.today) throw wrongAt('answerBy', inspectionMessages.answerByPassed);
  if (!asking.answersComeHere) throw new Problem('conflict', inspectionMessages.answersComeElsewhere);
  checkGround({ ground: input.ground, weighing: 'own-plan', facts: [...told] }, asking);
  const snapshot: RequestSnapshot = {
    fromUnit: asking.fromUnit,
    purpose,
    workplace: plan.workplace,
    sector: plan.sector ?? 'unknown',
    shares: input.shares,
    answerBy: input.answerBy,
    question: input.question,
  };
  return [
    askAct.draft({
      at: own,
      id: input.act.id,
      stream: input.request,
      facts: {
        inspection: inspection.id,
        letter,
        toUnit: recipient.unit,
        to: recipient.name,
        shares: input.shares,
        answerBy: input.answerBy,
        ground: input.ground,
      },
      words: { question: input.question },
      ground: input.ground,
    }),
    send({
      at: own,
      id: sendAct,
      crossing,
      letter,
      because: input.act.id,
      kind: requestLetter.kind,
      about: { kind: 'information-request', id: input.request },
      to: recipient,
      ground: input.ground,
      purpose: input.question,
      weighing: null,
      chosen: told,
      snapshot,
    }),
  ];
}
