import { z } from 'zod';
import { Capacity } from '../../kernel/capacity.ts';
import { Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { passOnFacts, Sender } from '../disclosures/public.ts';
import { AttachmentFacts } from './media-schema.ts';
import { Share } from './request-schema.ts';
import { PlanFacts, PlanText, Purpose, SpokenLanguage } from './schema.ts';
import { interpreters, leaderFacts, letInBy, ObservedSign, places, questionCodes, SignCode } from './visit-schema.ts';

/* What each act holds besides who, when and where. Free text and names of persons are never in here: they lie sealed beside. */

/** `controller` answers for the personal data that the plan holds: the agency whose unit leads. */
export const RoomOpenFacts = z.strictObject({
  leadUnit: z.int(),
  lead: Sender,
  capacity: Capacity,
  controller: Sender.shape.house,
});
export type RoomOpenFacts = z.infer<typeof RoomOpenFacts>;

/** `texts`: which parts are said in words, that lie sealed. Acts from before there were any have none. */
export const PlanActFacts = z.strictObject({
  said: PlanFacts,
  note: z.boolean(),
  texts: z.array(PlanText).optional(),
});
export type PlanActFacts = z.infer<typeof PlanActFacts>;

export const RoomInviteFacts = z.strictObject({ letter: Uuid, toUnit: z.int(), to: Sender });
export type RoomInviteFacts = z.infer<typeof RoomInviteFacts>;

/** The same is said twice: in the room, and in the file of the unit that came, where the letter lies. */
export const RoomJoinFacts = z.strictObject({
  letter: Uuid,
  unit: z.int(),
  who: Sender,
  capacity: Capacity,
  ground: z.string(),
  inspection: Uuid,
});
export type RoomJoinFacts = z.infer<typeof RoomJoinFacts>;

export const RoomEndFacts = z.strictObject({});
export type RoomEndFacts = z.infer<typeof RoomEndFacts>;

const Member = z.strictObject({
  unit: z.int(),
  who: Sender,
  capacity: Capacity,
  ground: z.string().nullable(),
  joinedAt: Instant,
});
const Invited = z.strictObject({ unit: z.int(), who: Sender, invitedAt: Instant });

/** A joint inspection as its acts make it. */
export const Inspection = z.strictObject({
  plan: PlanFacts,
  purpose: Purpose.nullable(),
  purposeSetAt: Instant.nullable(),
  /** The act in which the note lies sealed. */
  noteIn: Uuid.nullable(),
  /** The acts in which what is said in words of its own lies sealed. Plans from before there were any have none. */
  textsIn: z.partialRecord(PlanText, Uuid).optional(),
  openedAt: Instant,
  lead: Sender,
  leadUnit: z.int(),
  controller: Sender.shape.house,
  members: z.array(Member),
  invited: z.array(Invited),
  endedAt: Instant.nullable(),
  /** Set in an agency's own record of a room that has ended. */
  takenAt: Instant.nullable(),
});
export type Inspection = z.infer<typeof Inspection>;

export const RoomExtractFacts = z.strictObject({ inspection: Inspection, note: z.boolean() });
export type RoomExtractFacts = z.infer<typeof RoomExtractFacts>;

export const AskFacts = z.strictObject({
  inspection: Uuid,
  letter: Uuid,
  toUnit: z.int(),
  to: Sender,
  shares: z.array(Share).min(1),
  answerBy: z.iso.date(),
  ground: z.string(),
});
export type AskFacts = z.infer<typeof AskFacts>;

/** `letter` is the one that asked; `given` says nothing of what there is. */
export const AnswerFacts = z.strictObject({ letter: Uuid, given: z.boolean(), facts: z.int(), ground: z.string() });
export type AnswerFacts = z.infer<typeof AnswerFacts>;

export const BeginFacts = z.strictObject({
  inspection: Uuid,
  workplace: z.strictObject({ name: z.string(), municipality: z.string() }),
  capacity: Capacity,
  basis: z.string(),
  letInBy: z.enum(letInBy),
  announced: z.boolean(),
});
export type BeginFacts = z.infer<typeof BeginFacts>;

export const ObserveFacts = z.strictObject({
  signs: z.array(ObservedSign),
  photos: z.int(),
  place: z.boolean(),
  worker: Uuid.nullable(),
  attachments: z.array(AttachmentFacts),
});
export type ObserveFacts = z.infer<typeof ObserveFacts>;

export const MeetWorkerFacts = z.strictObject({
  worker: Uuid,
  number: z.int(),
  language: SpokenLanguage.nullable(),
});
export type MeetWorkerFacts = z.infer<typeof MeetWorkerFacts>;

export const SettleFacts = z.strictObject({
  code: SignCode,
  worker: Uuid.nullable(),
  known: ObservedSign.shape.known,
  settles: z.array(Uuid),
});
export type SettleFacts = z.infer<typeof SettleFacts>;

export const TakeBackFacts = z.strictObject({ observation: Uuid });
export type TakeBackFacts = z.infer<typeof TakeBackFacts>;

export const StopDemandsFacts = z.strictObject({
  toldBy: z.enum(['myself', 'police', 'prosecutor']),
  demandMadeAt: Instant.nullable(),
});
export type StopDemandsFacts = z.infer<typeof StopDemandsFacts>;

/** All that an inspection knows of a private conversation. */
export const ConverseFacts = z.strictObject({
  outcome: z.enum(['offered', 'held', 'declined']),
  cardTaken: z.boolean(),
  toCoordinator: z.boolean(),
  worker: Uuid.nullable(),
  alone: z.boolean().nullable(),
  interpreter: z.enum(interpreters),
});
export type ConverseFacts = z.infer<typeof ConverseFacts>;

export const PassVisitOnFacts = passOnFacts(leaderFacts);
export type PassVisitOnFacts = z.infer<typeof PassVisitOnFacts>;

export const CloseFacts = z.strictObject({
  leftAt: Instant,
  sorted: z.array(z.strictObject({ observation: Uuid, place: z.enum(places) })),
});
export type CloseFacts = z.infer<typeof CloseFacts>;

export const AcknowledgeConversationFacts = z.strictObject({ letter: Uuid });
export type AcknowledgeConversationFacts = z.infer<typeof AcknowledgeConversationFacts>;

export const AskAnswersFacts = z.strictObject({
  letter: Uuid,
  toUnit: z.int(),
  to: Sender,
  decisionOn: z.iso.date().nullable(),
  ground: z.string(),
});
export type AskAnswersFacts = z.infer<typeof AskAnswersFacts>;

/** `letter` is the one that asked. Of whom it is about, nothing: nobody need be there. */
export const TakeQuestionFacts = z.strictObject({ letter: Uuid, from: Sender });
export type TakeQuestionFacts = z.infer<typeof TakeQuestionFacts>;

/** Person and conversation are those of the agency that is asked. */
export const NamePersonFacts = z.strictObject({
  letter: Uuid,
  person: Uuid,
  conversation: Uuid,
  from: Sender,
  decisionOn: z.iso.date().nullable(),
});
export type NamePersonFacts = z.infer<typeof NamePersonFacts>;

export const PassAnswersOnFacts = passOnFacts(questionCodes);
export type PassAnswersOnFacts = z.infer<typeof PassAnswersOnFacts>;

export const DeclineAnswersFacts = z.strictObject({ letter: Uuid });
export type DeclineAnswersFacts = z.infer<typeof DeclineAnswersFacts>;
