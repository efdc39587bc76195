import { z } from 'zod';
import { ActEnvelope } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { text } from '../../kernel/text.ts';
import * as facts from './act-facts.ts';
import { directiveAnswers, documentKinds } from './codes.ts';

/* What each command takes: facts, and own words that are sealed. Paths such as `words.what` are those of the fields. */

const optional = (max: number) => text(max).nullable();
const said = <F extends z.ZodType, W extends z.ZodRawShape>(of: F, words: W) =>
  z.strictObject({ act: ActEnvelope, facts: of, words: z.strictObject(words) });
const factsOnly = <F extends z.ZodType>(of: F) => z.strictObject({ act: ActEnvelope, facts: of });

export const FileReport = said(facts.ReportFacts, { what: text(2000) })
  .extend({ file: Uuid })
  .strict();
export type FileReport = z.infer<typeof FileReport>;

export const OpenInvestigation = said(facts.OpenFacts, { reason: optional(1000) });
export type OpenInvestigation = z.infer<typeof OpenInvestigation>;

export const PlanDecision = factsOnly(facts.DueFacts);
export type PlanDecision = z.infer<typeof PlanDecision>;

export const AddInjuredParty = said(facts.PartyFacts, { alias: text(80) });
export type AddInjuredParty = z.infer<typeof AddInjuredParty>;

export const MeetsSupport = factsOnly(facts.MeetsSupportFacts);
export type MeetsSupport = z.infer<typeof MeetsSupport>;

export const AddSuspect = said(facts.SuspectFacts, { name: text(120) });
export type AddSuspect = z.infer<typeof AddSuspect>;

export const NotifySuspect = factsOnly(facts.NotifyFacts);
export type NotifySuspect = z.infer<typeof NotifySuspect>;

/** `short` is the name on the board: "debt book". `securedBy` and `where` are the custody: who took it, and where it lay. */
const itemWords = { short: text(40), description: optional(2000), securedBy: text(120), where: optional(200) };

export const AddEvidence = said(
  facts.ItemFacts.extend({ number: z.int().min(1).max(999).nullable() }).strict(),
  itemWords,
);
export type AddEvidence = z.infer<typeof AddEvidence>;

export const CorrectEvidence = said(facts.CorrectItemFacts, { reason: text(500) });
export type CorrectEvidence = z.infer<typeof CorrectEvidence>;

export const RequestEvidence = said(facts.RequestFacts, { what: text(300) });
export type RequestEvidence = z.infer<typeof RequestEvidence>;

export const ReplyToRequest = said(facts.ReplyFacts, { note: optional(1000) });
export type ReplyToRequest = z.infer<typeof ReplyToRequest>;

export const SetElement = said(facts.ElementFacts, { reason: optional(1000) });
export type SetElement = z.infer<typeof SetElement>;

export const LeaveQuestion = said(facts.QuestionFacts, { reason: text(500) });
export type LeaveQuestion = z.infer<typeof LeaveQuestion>;

/** `toUnit`: a unit of another house, by letter; null: whoever investigates in this unit. */
export const GiveDirective = said(facts.DirectiveFacts, { what: text(1000) })
  .extend({ toUnit: z.int().min(1).nullable() })
  .strict();
export type GiveDirective = z.infer<typeof GiveDirective>;

export const AnswerDirective = said(facts.AnswerFacts, { answer: optional(2000) });
export type AnswerDirective = z.infer<typeof AnswerDirective>;

export const MakeDecision = said(facts.DecisionFacts, {
  reasons: text(4000),
  against: optional(2000),
  notTaken: optional(2000),
});
export type MakeDecision = z.infer<typeof MakeDecision>;

export const TakeSecondLook = said(facts.SecondLookFacts, { reason: text(1000) });
export type TakeSecondLook = z.infer<typeof TakeSecondLook>;

export const RecordVerdict = said(facts.VerdictFacts, { court: text(120), reasons: text(4000) });
export type RecordVerdict = z.infer<typeof RecordVerdict>;

/** A document as far as it can be read here: its name, its text, and what it says of itself. Nothing of it is kept but the name. */
export const DocumentDraft = z.strictObject({
  id: Uuid,
  kind: z.enum(documentKinds),
  name: text(200),
  text: z.string().max(200_000),
  metadata: z.string().max(10_000),
});
export type DocumentDraft = z.infer<typeof DocumentDraft>;
const guarded = {
  documents: z.array(DocumentDraft).max(40),
  /** Addresses that must not be in it; an empty list says that there is none, null that nobody has said. Never stored. */
  protectedAddresses: z.array(text(200)).max(20).nullable(),
};

export const ServeFile = factsOnly(facts.ServeFacts.omit({ documents: true }).strict())
  .extend(guarded)
  .strict();
export type ServeFile = z.infer<typeof ServeFile>;

export const DiscloseToDefence = said(facts.DiscloseFacts.omit({ documents: true }).strict(), { why: text(1000) })
  .extend({ ...guarded, documents: guarded.documents.min(1) })
  .strict();
export type DiscloseToDefence = z.infer<typeof DiscloseToDefence>;

/** The words of each point, by its id: what the defence says. */
export const RecordDefenceReply = z.strictObject({
  act: ActEnvelope,
  facts: facts.DefenceReplyFacts,
  words: z.record(Uuid, text(500)),
});
export type RecordDefenceReply = z.infer<typeof RecordDefenceReply>;

export const SendEvidence = z.strictObject({
  act: ActEnvelope,
  toUnit: z.int().min(1),
  items: z.array(Uuid).min(1).max(200),
  purpose: text(300),
});
export type SendEvidence = z.infer<typeof SendEvidence>;

/** A directive that came by letter is answered from a file of this house, with items or with nothing found. */
export const AnswerLetter = z.strictObject({
  act: ActEnvelope,
  file: Uuid,
  answer: z.enum(directiveAnswers),
  items: z.array(Uuid).max(200),
  words: z.strictObject({ answer: text(2000) }),
});
export type AnswerLetter = z.infer<typeof AnswerLetter>;

/** Items that came by letter become part of a file of this house. */
export const TakeLetter = z.strictObject({ act: ActEnvelope, file: Uuid });
export type TakeLetter = z.infer<typeof TakeLetter>;
