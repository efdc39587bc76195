import { z } from 'zod';
import { BoxKey } from '../../../kernel/device-act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { text } from '../../../kernel/text/text.ts';
import { SpokenLanguage } from '../schema.ts';
import { answers, questionCodes } from './talk/questions.ts';

export { answers, questionCodes };

/* What is said of a visit: each officer's own record, in the file of the capacity in which it is done. */

/** Bytes of what a worker answered, filled up with spaces before it is sealed. */
export const talkBytes = 2048;

export const letInBy = ['owner', 'manager', 'worker', 'nobody', 'not-noted'] as const;

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
export type HowKnown = ObservedSign['known'];

/** The answers to the twelve questions. A question that was passed over is not there. */
export const WorkerAnswers = z.partialRecord(z.enum(questionCodes), z.enum(answers));
export type WorkerAnswers = z.infer<typeof WorkerAnswers>;

/**
 * A box: to which key of the recipient's agency it is sealed, its name, and its bytes. Always of one size, so that no one on the way learns
 * how much was answered.
 */
export const BoxedTalk = z.strictObject({
  to: BoxKey.shape.id,
  box: Uuid,
  sealed: z.base64().length(Math.ceil((65 + talkBytes + 16) / 3) * 4),
});

/** How two people understood each other: an interpreter in the room, by phone, the questions on the phone, or none. */
export const interpreters = ['in-person', 'by-phone', 'worker-pages', 'none', 'not-noted'] as const;

/** What came of a private conversation: the inspection keeps this, and nothing of what was said. */
export const talkOutcomes = ['offered', 'held', 'declined'] as const;

/** What crosses of a conversation: its language, the box, and the visit that it was sealed in, which is kept nowhere where it arrives. */
export const ConversationSnapshot = z.strictObject({ language: SpokenLanguage, about: Uuid, ...BoxedTalk.shape });
export type ConversationSnapshot = z.infer<typeof ConversationSnapshot>;

/**
 * What it is where it arrived and was opened. All of it but the language is sealed there; nothing else is there when the box could not be
 * opened.
 */
export const ArrivedConversation = z.strictObject({
  language: SpokenLanguage,
  answers: text(2000).optional(),
  safeTime: text(200).optional(),
  reach: text(20).optional(),
  number: text(30).optional(),
});
export type ArrivedConversation = z.infer<typeof ArrivedConversation>;

/** Who noted a suspicion, or heard of it. */
export const toldBy = ['myself', 'police', 'prosecutor'] as const;

/** Where what was noted goes on. */
export const places = ['hand-over', 'own-case', 'nothing-more'] as const;
export type SortedAs = (typeof places)[number];

/** What of a visit can be handed to an investigation leader, each chosen by itself. */
export const leaderFacts = ['workplace', 'happened', 'narrative'] as const;
export type LeaderFact = (typeof leaderFacts)[number];
