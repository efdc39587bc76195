import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { GroundRef } from '../../../../kernel/text/ground.ts';
import { text } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { type Between, groundProblem, Sender, send } from '../../../disclosures/public.ts';
import { mayRead, mayWrite } from '../../access.ts';
import { type LetterIds, requestLetter } from '../../letters.ts';
import { inspectionMessages } from '../../messages.ts';
import type { BesideInspection } from '../../plan/inspection.ts';
import { hasEnded } from '../../plan/may-go-on.ts';
import { AskedShares, Share } from '../schema.ts';

const AskForShare = z.strictObject({
  act: ActEnvelope,
  /** The stream that this question begins, in the asking unit's own file. */
  request: Uuid,
  toUnit: z.int().min(1),
  shares: AskedShares,
  question: text(1000),
  answerBy: Day,
  ground: GroundRef,
});
type AskForShare = z.infer<typeof AskForShare>;

const Facts = z.strictObject({
  inspection: Uuid,
  letter: Uuid,
  toUnit: z.int(),
  to: Sender,
  shares: z.array(Share).min(1),
  answerBy: z.iso.date(),
  ground: z.string(),
});
type Facts = z.infer<typeof Facts>;

export const askForShare: ActDef<'inspection.ask', Facts, 'question'> = defineAct({
  type: 'inspection.ask',
  proof: 'disclosure',
  stream: 'information-request',
  words: ['question'],
  nature: 'decision',
  facts: Facts,
  icon: 'question',
  sentence: ({ to }, language) => ({ message: inspectionMessages.asked, values: { unit: to.unit[language] } }),
  retainRule: 'inspection',
});

type AskingForShare = BesideInspection &
  Between &
  LetterIds & {
    /** Whether the asking unit takes its letters on the track on which it acts now. */
    readonly answersComeHere: boolean;
  };

const chosen = ['purpose', 'workplace', 'sector', 'shares'] as const;

/**
 * Asks an agency for its share. No agency is asked for anything before the inspection has its purpose and its place. A unit that has come
 * into the room may ask on: each in its own agency's name, and for its own file, for what is answered is never for the room.
 */
export const toAskForShare: Doing<AskForShare, BesideInspection, AskingForShare> = {
  act: askForShare,
  input: AskForShare,
  roles: ['officer'],
  may: (who, { at, inspection }) => mayRead(who, inspection) && mayWrite(who, { at }),
  possible: ({ inspection: { state } }) => {
    const ended = hasEnded(state);
    if (ended) return ended;
    if (state.purpose === null) return new Problem('conflict', inspectionMessages.purposeFirst);
    return state.plan.workplace ? null : new Problem('conflict', inspectionMessages.placeFirst);
  },
  refuses: ({ answerBy, ground }, asking) => {
    if (answerBy < asking.today) return wrongAt('answerBy', inspectionMessages.answerByPassed);
    return asking.answersComeHere
      ? groundProblem({ ground, weighing: 'own-plan', facts: chosen }, asking)
      : new Problem('conflict', inspectionMessages.answersComeElsewhere);
  },
  acts: ({ act, request, shares, question, answerBy, ground }, asking) => {
    const { at, inspection, fromUnit, recipient, letter, sendAct, crossing } = asking;
    const { purpose, plan } = inspection.state;
    return [
      askForShare.draft({
        at,
        id: act.id,
        stream: request,
        facts: {
          inspection: inspection.id,
          letter,
          toUnit: recipient.unit,
          to: recipient.name,
          shares,
          answerBy,
          ground,
        },
        words: { question },
        ground,
      }),
      send({
        at,
        id: sendAct,
        crossing,
        letter,
        because: act.id,
        kind: requestLetter.kind,
        about: { kind: 'information-request', id: request },
        to: recipient,
        ground,
        purpose: question,
        weighing: null,
        chosen,
        snapshot: {
          ...{ fromUnit, purpose, shares, answerBy, question },
          workplace: plan.workplace,
          sector: plan.sector ?? 'unknown',
        },
      }),
    ];
  },
};
