import { z } from 'zod';
import { ActEnvelope } from '../../kernel/act.ts';
import { Instant } from '../../kernel/dates.ts';
import { BoxKey } from '../../kernel/device-act.ts';
import { Uuid } from '../../kernel/id.ts';
import { text } from '../../kernel/text.ts';
import { Attachment } from './media-schema.ts';
import { SpokenLanguage } from './schema.ts';
import { answers, questionCodes } from './visit/asked.ts';

export { answers, questionCodes };

/* What is done at the place of work: each officer's own record, in the file of the capacity in which it is done. */

/** Bytes of what a worker answered, filled up with spaces before it is sealed. */
export const talkBytes = 2048;

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
  /** Null where a picture or a sound says it all. */
  note: text(4000).nullable(),
  /** Whom the signs are about, met before; null: the place as a whole. */
  worker: Uuid.nullable(),
  attachments: z.array(Attachment).max(20),
  /** The answers to the same signs that stood before this officer: what they replace. */
  basedOn: z.array(Uuid).max(200),
});
export type Observe = z.infer<typeof Observe>;

/** Somebody who works there, by a number and without a name. */
export const MeetWorker = z.strictObject({
  act: ActEnvelope,
  worker: Uuid,
  number: z.int().min(1).max(999),
  language: SpokenLanguage.nullable(),
  /** What they do and where, in own words. */
  note: text(300).nullable(),
});
export type MeetWorker = z.infer<typeof MeetWorker>;

/** Which of the answers to one sign counts, when officers have answered differently. */
export const SettleSign = z.strictObject({
  act: ActEnvelope,
  code: SignCode,
  worker: Uuid.nullable(),
  known: ObservedSign.shape.known,
  settles: z.array(Uuid).min(2).max(50),
  reason: text(500),
});
export type SettleSign = z.infer<typeof SettleSign>;

/** What was noted by mistake a moment ago is taken back. It is not overwritten: the act that noted it stands. */
export const TakeBack = z.strictObject({ act: ActEnvelope, observation: Uuid });
export type TakeBack = z.infer<typeof TakeBack>;

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
 * A box: to which key of the recipient's agency it is sealed, its name, and its bytes. Always of one size, so that nobody on the
 * way learns how much was answered.
 */
export const BoxedTalk = z.strictObject({
  to: BoxKey.shape.id,
  box: Uuid,
  sealed: z.base64().length(Math.ceil((65 + talkBytes + 16) / 3) * 4),
});

/** How two people understood each other: an interpreter in the room, by phone, the questions on the phone, or nobody. */
export const interpreters = ['in-person', 'by-phone', 'worker-pages', 'none', 'not-noted'] as const;

/**
 * A private conversation. The inspection keeps whether it was offered, held or declined, and nothing of what was said: the
 * answers go to the coordination unit that the worker has said yes to, in a box that the browser has sealed and only that
 * agency opens, and stay nowhere here.
 */
export const Converse = z
  .strictObject({
    act: ActEnvelope,
    outcome: z.enum(['offered', 'held', 'declined']),
    cardTaken: z.boolean(),
    /** With whom, where they were met before. */
    worker: Uuid.nullable(),
    /** Whether nobody else could hear; null: not noted. */
    alone: z.boolean().nullable(),
    interpreter: z.enum(interpreters),
    toCoordinator: z.strictObject({ unit: z.int().min(1), language: SpokenLanguage, ...BoxedTalk.shape }).nullable(),
  })
  .refine(({ outcome, toCoordinator }) => toCoordinator === null || outcome === 'held', { path: ['toCoordinator'] });
export type Converse = z.infer<typeof Converse>;

/** What crosses of a conversation: its language, the box, and the visit that it was sealed in, which is kept nowhere where it arrives. */
export const ConversationSnapshot = z.strictObject({ language: SpokenLanguage, about: Uuid, ...BoxedTalk.shape });
export type ConversationSnapshot = z.infer<typeof ConversationSnapshot>;

/** What it is where it arrived and was opened. All of it but the language lies sealed there; nothing else is there when the box could not be opened. */
export const ArrivedConversation = z.strictObject({
  language: SpokenLanguage,
  answers: text(2000).optional(),
  safeTime: text(200).optional(),
  reach: text(20).optional(),
  number: text(30).optional(),
});
export type ArrivedConversation = z.infer<typeof ArrivedConversation>;

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
