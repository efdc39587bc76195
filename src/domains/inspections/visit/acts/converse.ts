import { z } from 'zod';
import { type ActDraft, ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { agencyOfKey } from '../../../../kernel/device-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { type Between, groundProblem } from '../../../disclosures/public.ts';
import { groundMessages } from '../../../knowledge/public.ts';
import { mayWrite } from '../../access.ts';
import type { LetterIds } from '../../letters.ts';
import { inspectionMessages } from '../../messages.ts';
import { SpokenLanguage } from '../../schema.ts';
import { byPhoneMessages } from '../by-phone-messages.ts';
import { visitMessages } from '../messages.ts';
import { BoxedTalk, type ConversationSnapshot, interpreters, talkOutcomes } from '../schema.ts';
import { mayBeHeld, type TalkText } from '../talk/languages.ts';
import { answersCross, onTheYes, sendTalk } from '../talk/to-coordinator.ts';
import type { InStream, Visit } from '../visit.ts';

/**
 * The answers go to the coordination unit that the worker has consented to, in a box that only that agency opens, and stay nowhere here.
 */
const Converse = z
  .strictObject({
    act: ActEnvelope,
    outcome: z.enum(talkOutcomes),
    cardTaken: z.boolean(),
    /** With whom, where they were met before. */
    worker: Uuid.nullable(),
    /** Whether no one else could hear; null: not noted. */
    alone: z.boolean().nullable(),
    interpreter: z.enum(interpreters),
    toCoordinator: z.strictObject({ unit: z.int().min(1), language: SpokenLanguage, ...BoxedTalk.shape }).nullable(),
  })
  .refine(({ outcome, toCoordinator }) => toCoordinator === null || outcome === 'held', { path: ['toCoordinator'] });
export type Converse = z.infer<typeof Converse>;

/** All that an inspection knows of a private conversation. */
const Facts = z.strictObject({
  outcome: z.enum(talkOutcomes),
  cardTaken: z.boolean(),
  toCoordinator: z.boolean(),
  worker: Uuid.nullable(),
  alone: z.boolean().nullable(),
  interpreter: z.enum(interpreters),
});
type Facts = z.infer<typeof Facts>;

export const converse: ActDef<'inspection.converse', Facts, never> = defineAct({
  type: 'inspection.converse',
  stream: 'visit',
  version: 2,
  upcast: (version, facts) =>
    version === 1 ? { ...(facts as object), worker: null, alone: null, interpreter: 'not-noted' } : facts,
  nature: 'record',
  facts: Facts,
  icon: 'chat',
  byPhone: byPhoneMessages.converse,
  sentence: ({ outcome }) => ({ message: visitMessages.conversation, values: { outcome } }),
  retainRule: 'inspection',
});

export const conversed = (
  { act, outcome, cardTaken, toCoordinator, worker, alone, interpreter }: Converse,
  { id, at }: InStream,
): ActDraft =>
  converse.draft({
    at,
    id: act.id,
    stream: id,
    facts: { outcome, cardTaken, toCoordinator: toCoordinator !== null, worker, alone, interpreter },
  });

type Conversing = Here<Visit> &
  LetterIds & {
    /** To which unit the answers go; null when none go. */
    readonly between: (Between & { readonly agency: number }) | null;
    /** Whether nothing here is in production: only then is a text held that no named speaker has signed. */
    readonly inTraining: boolean;
    /** The text that was read, by its language; nothing where there is none. */
    readonly talk: TalkText | undefined;
  };

/** What the coordinator is sent: a box that no one here can open. */
export function conversationOf({ toCoordinator }: Converse, visit: string): ConversationSnapshot | null {
  if (!toCoordinator) return null;
  const { language, to, box, sealed } = toCoordinator;
  return { language, about: visit, to, box, sealed };
}

/**
 * A private conversation was offered, held or declined: that is all that the file of the inspection keeps, since the
 * employer may read in it. What the worker said is in none of these acts; it goes into the letter alone.
 */
export const toConverse: Doing<Converse, Here<Visit>, Conversing> = {
  act: converse,
  input: Converse,
  roles: ['officer'],
  may: mayWrite,
  refuses: ({ toCoordinator }, { at, between, inTraining, talk }) => {
    if (!toCoordinator) return null;
    if (!mayBeHeld(talk, inTraining)) return wrongAt('toCoordinator.language', visitMessages.talkNotSigned);
    if (!between) return null;
    if (between.recipient.kind !== 'coordination')
      return wrongAt('toCoordinator.unit', inspectionMessages.onlyCoordination);
    if (agencyOfKey(toCoordinator.to) !== between.agency)
      return wrongAt('toCoordinator.to', inspectionMessages.otherBox);
    const crossing = answersCross(at.country);
    return crossing === null
      ? new Problem('conflict', groundMessages.notEntered)
      : groundProblem(crossing, onTheYes(between));
  },
  acts: (input, { id, at, between, letter, sendAct, crossing }) => {
    const kept = conversed(input, { id, at });
    if (!input.toCoordinator || !between) return [kept];
    return [kept, sendTalk(between, { at, visit: id, because: input.act.id, letter, sendAct, crossing })];
  },
};
