import { z } from 'zod';
import { Day } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import {
  bearings,
  Decidable,
  directiveAnswers,
  documentKinds,
  EvidenceType,
  elementStates,
  findings,
  Holder,
  InvestigationStep,
  instances,
  lossBases,
  lossKinds,
  Material,
  Obstacle,
  Offence,
  outcomes,
  Reason,
  replyOutcomes,
  reportSources,
  toldIn,
  verdictOutcomes,
} from './codes.ts';
import { elementIds } from './elements/elements.ts';

/* What each act of a criminal file holds besides who, when and where. Names and own words lie sealed beside it. */

const several = <T extends z.ZodType>(of: T, max: number) =>
  z
    .array(of)
    .max(max)
    .refine((all) => new Set(all).size === all.length);
export const ElementId = z.enum(elementIds);

export const ReportFacts = z.strictObject({
  case: Uuid.nullable(),
  offences: several(Offence, 2).min(1),
  source: z.enum(reportSources),
  reportedOn: Day,
  /** The last day of the deed as far as it is known, from which limitation runs; null while nobody knows. */
  deedOn: Day.nullable(),
});
export const ReportedFacts = ReportFacts.extend({ reference: z.string() }).strict();
export type ReportedFacts = z.infer<typeof ReportedFacts>;

export const OpenFacts = z.strictObject({ ledBy: z.enum(['police', 'prosecutor']), decisionDue: Day.nullable() });
export type OpenFacts = z.infer<typeof OpenFacts>;

export const DueFacts = z.strictObject({ decisionDue: Day });
export type DueFacts = z.infer<typeof DueFacts>;

export const PartyFacts = z.strictObject({
  party: Uuid,
  person: Uuid.nullable(),
  /** Whether the person was under 18 at the deed, for which the law asks less; null while nobody has said. */
  under18: z.boolean().nullable(),
});
export type PartyFacts = z.infer<typeof PartyFacts>;

/** That an injured person meets support on a day, as their counsel has told. Nothing of whom or where. */
export const MeetsSupportFacts = z.strictObject({ party: Uuid, on: Day });
export type MeetsSupportFacts = z.infer<typeof MeetsSupportFacts>;

export const SuspectFacts = z.strictObject({ suspect: Uuid });
export type SuspectFacts = z.infer<typeof SuspectFacts>;
export const NotifyFacts = z.strictObject({ suspect: Uuid, on: Day });
export type NotifyFacts = z.infer<typeof NotifyFacts>;

export const ItemFacts = z.strictObject({
  item: Uuid,
  type: EvidenceType,
  /** The number it is called by: 7 is E07. */
  number: z.int().min(1).max(999),
  parties: several(Uuid, 40),
  bearing: z.enum(bearings),
  /** Whose own account it is, if it is one. Her own word is never counted as independent of her word. */
  accountOf: Uuid.nullable(),
  material: Material,
  securedOn: Day,
  /** Until when its holder keeps the original; null where that is not a question. */
  keptUntil: Day.nullable(),
});
export type ItemFacts = z.infer<typeof ItemFacts>;

export const ItemChanges = z.strictObject({
  /** Said by a person against the catalogue. */
  independent: z.boolean().optional(),
  material: Material.optional(),
  bearing: z.enum(bearings).optional(),
  accountOf: Uuid.nullable().optional(),
});
export const CorrectItemFacts = z.strictObject({ item: Uuid, changed: ItemChanges });
export type CorrectItemFacts = z.infer<typeof CorrectItemFacts>;

export const RequestFacts = z.strictObject({
  request: Uuid,
  type: EvidenceType,
  parties: several(Uuid, 40),
  holder: Holder,
  askedOn: Day,
  /** Null: it keeps, as a register does. */
  lost: z.strictObject({ kind: z.enum(lossKinds), on: Day.nullable(), basis: z.enum(lossBases) }).nullable(),
});
export type RequestFacts = z.infer<typeof RequestFacts>;

export const ReplyFacts = z.strictObject({
  request: Uuid,
  outcome: z.enum(replyOutcomes),
  on: Day,
  /** Since when it was gone. */
  goneSince: Day.nullable(),
  obstacle: Obstacle.nullable(),
});
export type ReplyFacts = z.infer<typeof ReplyFacts>;

export const ElementFacts = z.strictObject({
  party: Uuid,
  element: ElementId,
  state: z.enum(elementStates),
  /** Whoever sets it may call it weak: the question is still open. No rule does. */
  weak: z.boolean(),
  for: several(Uuid, 60),
  against: several(Uuid, 60),
  /** Whether somebody looked for what speaks against it. Without it, an empty list says only that nobody looked. */
  lookedAgainst: z.boolean(),
});
export type ElementFacts = z.infer<typeof ElementFacts>;

export const DirectiveFacts = z.strictObject({
  directive: Uuid,
  party: Uuid.nullable(),
  element: ElementId.nullable(),
  dueOn: Day,
});
/** `letter`: it went to a unit of another house. */
export const GivenFacts = DirectiveFacts.extend({
  letter: Uuid.nullable(),
  to: z.strictObject({ sv: z.string(), en: z.string() }).nullable(),
}).strict();
export type GivenFacts = z.infer<typeof GivenFacts>;

export const AnswerFacts = z.strictObject({
  directive: Uuid,
  answer: z.enum(directiveAnswers),
  items: several(Uuid, 60),
});
export type AnswerFacts = z.infer<typeof AnswerFacts>;

export const QuestionFacts = z.strictObject({ question: z.string().regex(/^[a-z-]{3,40}$/), party: Uuid });
export type QuestionFacts = z.infer<typeof QuestionFacts>;

export const DecisionLine = z.strictObject({
  party: Uuid,
  offence: Decidable,
  outcome: z.enum(outcomes),
  reason: Reason,
});
export type DecisionLine = z.infer<typeof DecisionLine>;

export const DecisionFacts = z.strictObject({
  lines: z.array(DecisionLine).min(1).max(80),
  against: z.enum(['found', 'nothing-found']),
  /** Steps that were not taken; null is no answer. An empty list says that none is left. */
  notTaken: several(InvestigationStep, 12).nullable(),
  /** In which language the injured person is told how the decision can be reviewed. */
  reviewToldIn: z.enum(toldIn).nullable(),
  obstacles: several(Obstacle, 12),
  /** Whether they are told only after they have met support. */
  tellAfterSupport: z.boolean().nullable(),
});
export type DecisionFacts = z.infer<typeof DecisionFacts>;

export const SecondLookFacts = z.strictObject({ decision: Uuid, agrees: z.boolean() });
export type SecondLookFacts = z.infer<typeof SecondLookFacts>;

export const VerdictFacts = z.strictObject({
  instance: z.enum(instances),
  on: Day,
  lines: z
    .array(z.strictObject({ party: Uuid, offence: Offence, outcome: z.enum(verdictOutcomes) }))
    .min(1)
    .max(80),
  findings: z.array(z.strictObject({ party: Uuid, element: ElementId, finding: z.enum(findings) })).max(200),
  /** Whole kronor that the court ordered to be paid; null where it is not known. */
  damagesOrdered: z.int().min(0).max(1_000_000_000).nullable(),
  obstacles: several(Obstacle, 12),
});
export type VerdictFacts = z.infer<typeof VerdictFacts>;

export const PackageDocument = z.strictObject({ id: Uuid, kind: z.enum(documentKinds), lines: z.int().min(0) });
export const ServeFacts = z.strictObject({
  on: Day,
  replyBy: Day,
  items: several(Uuid, 200).min(1),
  documents: z.array(PackageDocument).max(40),
});
export type ServeFacts = z.infer<typeof ServeFacts>;

export const DefenceReplyFacts = z.strictObject({
  on: Day,
  points: z
    .array(
      z.strictObject({
        id: Uuid,
        item: Uuid.nullable(),
        touches: ElementId.nullable(),
        answeredBy: several(Uuid, 40),
      }),
    )
    .min(1)
    .max(40),
});
export type DefenceReplyFacts = z.infer<typeof DefenceReplyFacts>;

export const DiscloseFacts = z.strictObject({ on: Day, documents: z.array(PackageDocument).min(1).max(40) });
export type DiscloseFacts = z.infer<typeof DiscloseFacts>;

const Unit = z.strictObject({ sv: z.string(), en: z.string() });

/** Chosen items went to another house. */
export const SendFileFacts = z.strictObject({ to: Unit, items: several(Uuid, 200), letter: Uuid });
export type SendFileFacts = z.infer<typeof SendFileFacts>;

/** What came by letter became part of this file, with ids of its own. */
export const TakeInFacts = z.strictObject({
  letter: Uuid,
  from: Unit,
  items: z.array(ItemFacts).max(200),
  /** The injured people who were not in this file before. */
  newParties: several(Uuid, 40),
  answered: z.strictObject({ directive: Uuid, answer: z.enum(directiveAnswers) }).nullable(),
});
export type TakeInFacts = z.infer<typeof TakeInFacts>;

/** The letter was taken, into which file. */
export const TakenFacts = z.strictObject({ file: Uuid, letter: Uuid });
export type TakenFacts = z.infer<typeof TakenFacts>;

/** A directive that came by letter was answered: `letter` is the one that asked, `sent` the one that answers. */
export const LetterAnswerFacts = z.strictObject({
  answer: z.enum(directiveAnswers),
  items: z.int().min(0),
  letter: Uuid,
  sent: Uuid,
});
export type LetterAnswerFacts = z.infer<typeof LetterAnswerFacts>;
