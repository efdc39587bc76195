import { z } from 'zod';
import { ActEnvelope } from '../../kernel/act.ts';
import { Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { text } from '../../kernel/text.ts';
import { SpokenLanguage } from './schema.ts';
import { answers, questionCodes, reaches } from './visit/asked.ts';

export { answers, questionCodes };

/* What is done at the place of work: each officer's own record, in the file of the capacity in which it is done. */

const basis = z.string().regex(/^[a-z0-9.-]{3,60}$/);

export const letInBy = ['owner', 'manager', 'worker', 'nobody', 'not-noted'] as const;

export const BeginVisit = z.strictObject({
  act: ActEnvelope,
  visit: Uuid,
  inspection: Uuid,
  workplace: z.strictObject({ name: text(120), municipality: text(60) }),
  basis,
  letInBy: z.enum(letInBy),
  /** Whether we said who we are and under which provision we come. */
  announced: z.boolean(),
});
export type BeginVisit = z.infer<typeof BeginVisit>;

/** The code of an observation, as `knowledge/` has it. */
export const SignCode = z.string().regex(/^INS-[DVMFIPHCE]\d{2}$/);

/** How a sign is known. Seen, said and read can be combined. Asked and not so is an answer; not asked is silence, and no sign at all. */
export const signKnown = ['seen', 'said', 'document'] as const;
export const ObservedSign = z.strictObject({
  code: SignCode,
  known: z.union([
    z
      .array(z.enum(signKnown))
      .min(1)
      .max(3)
      .refine((all) => new Set(all).size === all.length),
    z.literal('asked-and-not-so'),
  ]),
});
export type ObservedSign = z.infer<typeof ObservedSign>;

export const Observe = z.strictObject({
  act: ActEnvelope,
  signs: z
    .array(ObservedSign)
    .max(60)
    .refine((all) => new Set(all.map(({ code }) => code)).size === all.length),
  photos: z.int().min(0).max(2000),
  place: text(120).nullable(),
  note: text(4000),
});
export type Observe = z.infer<typeof Observe>;

/**
 * That a suspicion of crime against somebody was noted or told, so that nothing is demanded under penalty of that person on
 * those facts. A demand that was made before is a record, and goes to the investigation leader.
 */
export const StopDemands = z.strictObject({
  act: ActEnvelope,
  toldBy: z.enum(['myself', 'police', 'prosecutor']),
  against: text(200),
  facts: text(500),
  demandMadeAt: Instant.nullable(),
});
export type StopDemands = z.infer<typeof StopDemands>;

/** The answers to the twelve questions. A question that was passed over is not there. */
export const WorkerAnswers = z.partialRecord(z.enum(questionCodes), z.enum(answers));
export type WorkerAnswers = z.infer<typeof WorkerAnswers>;

/**
 * A private conversation. The inspection keeps whether it was offered, held or declined, and nothing of what was said: the
 * answers go sealed to the coordination unit that the worker has said yes to, and stay nowhere here.
 */
export const Converse = z
  .strictObject({
    act: ActEnvelope,
    outcome: z.enum(['offered', 'held', 'declined']),
    cardTaken: z.boolean(),
    toCoordinator: z
      .strictObject({
        unit: z.int().min(1),
        language: SpokenLanguage,
        answers: WorkerAnswers,
        safeTime: text(200).nullable(),
        /** How they can be reached, and under which number. Both go with the answers and lie nowhere here. */
        reach: z.enum(reaches).nullable().optional(),
        number: text(30).nullable().optional(),
        /** By chance, so that the fingerprint of this command, which is kept, tells nobody what was answered. */
        chance: z.string().regex(/^[0-9a-f]{32,64}$/),
      })
      .nullable(),
  })
  .refine(({ outcome, toCoordinator }) => toCoordinator === null || outcome === 'held', { path: ['toCoordinator'] });
export type Converse = z.infer<typeof Converse>;

/** What crosses of a conversation. Everything but the language lies sealed where it arrives. */
export const ConversationSnapshot = z.strictObject({
  language: SpokenLanguage,
  answers: text(2000),
  safeTime: text(200).optional(),
  reach: text(20).optional(),
  number: text(30).optional(),
});
export type ConversationSnapshot = z.infer<typeof ConversationSnapshot>;

export const places = ['hand-over', 'own-case', 'nothing-more'] as const;

/** Leaving and sorting: each observation gets its place, so that none is left lying. */
export const CloseVisit = z.strictObject({
  act: ActEnvelope,
  leftAt: Instant,
  sorted: z
    .array(z.strictObject({ observation: Uuid, place: z.enum(places) }))
    .max(500)
    .refine((all) => new Set(all.map(({ observation }) => observation)).size === all.length),
});
export type CloseVisit = z.infer<typeof CloseVisit>;

export const AcknowledgeConversation = z.strictObject({ act: ActEnvelope });

/** What of a visit can be handed to an investigation leader, each chosen by itself. */
export const leaderFacts = ['workplace', 'happened', 'narrative'] as const;
export type LeaderFact = (typeof leaderFacts)[number];
