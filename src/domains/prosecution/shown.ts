import { z } from 'zod';
import { ActChange, ActEvent, Receipt, Visibility } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Day, Instant } from '../../kernel/time/dates.ts';
import { ResponsibleShown } from '../access/public.ts';
import { directiveAnswers, elementStates, fileStatuses, Offence, reportSources } from './codes.ts';
import { DecisionFacts, VerdictFacts } from './decisions/schema.ts';
import { AcknowledgementFacts } from './defence/schema.ts';
import { groups } from './elements/board-law.ts';
import { ElementId } from './elements/schema.ts';
import { ItemShown, RequestShown } from './evidence/shown-item.ts';
import { DirectiveFacts } from './letters/schema.ts';
import { PackageFacts } from './package/schema.ts';

/* What goes out, listed field by field. */

const Group = z.enum(groups);

export const PartyShown = z.strictObject({
  id: Uuid,
  alias: z.string().nullable(),
  under18: z.boolean().nullable(),
  meetsSupportOn: Day.nullable(),
});
export type PartyShown = z.infer<typeof PartyShown>;

const BoardItem = z.strictObject({ id: Uuid, independent: z.boolean() });
export const RowShown = z.strictObject({
  element: ElementId,
  group: Group,
  state: z.enum([...elementStates, 'not-set']),
  weak: z.boolean(),
  for: z.array(BoardItem),
  against: z.array(BoardItem),
  lookedAgainst: z.boolean(),
  independent: z.int(),
  weakest: z.boolean(),
  reason: z.string().nullable(),
  setBy: z.string().nullable(),
  setAt: Instant.nullable(),
});
export type RowShown = z.infer<typeof RowShown>;

const GroupShown = z.strictObject({ group: Group, rows: z.array(RowShown), notPlaced: z.array(ElementId) });
export type GroupShown = z.infer<typeof GroupShown>;

const at = { offence: Offence };
const counted = { ...at, element: ElementId, independent: z.int() };
export const FindingShown = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('weakest'), ...counted }),
  z.strictObject({ kind: z.literal('hangs-on'), ...counted }),
  z.strictObject({ kind: z.literal('nothing-supported'), ...at }),
  z.strictObject({ kind: z.literal('stands-without-word'), ...at }),
  z.strictObject({ kind: z.literal('rests-on-word'), ...at, groups: z.array(Group) }),
  z.strictObject({ kind: z.literal('gap'), ...at, groups: z.array(Group) }),
]);
export type FindingShown = z.infer<typeof FindingShown>;

export const BoardShown = z.strictObject({
  party: Uuid,
  offences: z.array(z.strictObject({ offence: Offence, groups: z.array(GroupShown) })),
  findings: z.array(FindingShown),
  question: z.strictObject({ id: z.string(), touches: z.array(ElementId) }).nullable(),
});
export type BoardShown = z.infer<typeof BoardShown>;

export const DirectiveShown = DirectiveFacts.omit({ directive: true })
  .extend({
    id: Uuid,
    what: z.string().nullable(),
    to: z.string().nullable(),
    givenBy: z.string(),
    answered: z
      .strictObject({ answer: z.enum(directiveAnswers), at: Instant, words: z.string().nullable() })
      .nullable(),
  })
  .strict();
export type DirectiveShown = z.infer<typeof DirectiveShown>;

export const DecisionShown = DecisionFacts.extend({
  id: Uuid,
  by: z.string(),
  at: Instant,
  byMe: z.boolean(),
  reasons: z.string().nullable(),
  againstWords: z.string().nullable(),
  notTakenWords: z.string().nullable(),
  secondLook: z.strictObject({ by: z.string(), agrees: z.boolean(), reason: z.string().nullable() }).nullable(),
}).strict();
export type DecisionShown = z.infer<typeof DecisionShown>;

export const VerdictShown = VerdictFacts.extend({
  id: Uuid,
  court: z.string().nullable(),
  reasons: z.string().nullable(),
  /** It was recorded wrongly and never applied: who withdrew it, when and why. */
  withdrawn: z.strictObject({ by: z.string(), at: Instant, reason: z.string().nullable() }).nullable(),
}).strict();
export type VerdictShown = z.infer<typeof VerdictShown>;

const DocumentShown = z.strictObject({ id: Uuid, kind: z.string(), name: z.string().nullable() });
export const ServiceShown = z.strictObject({
  id: Uuid,
  on: Day,
  replyBy: Day,
  items: z.array(Uuid),
  documents: z.array(DocumentShown),
});
export const GivenShown = z.strictObject({
  id: Uuid,
  on: Day,
  documents: z.array(DocumentShown),
  why: z.string().nullable(),
});
/** A sealed package that was made: by whom, for whom, and by what it and the key that signed it are known. */
export const PackageShown = PackageFacts.extend({
  id: Uuid,
  by: z.string(),
  at: Instant,
  digest: z.string().nullable(),
  fingerprint: z.string(),
}).strict();
export type PackageShown = z.infer<typeof PackageShown>;

/** That the defence confirmed receipt: what it confirmed, who of the defence, and who noted it. */
export const AcknowledgementShown = AcknowledgementFacts.extend({
  id: Uuid,
  from: z.string().nullable(),
  notedBy: z.string(),
}).strict();
export type AcknowledgementShown = z.infer<typeof AcknowledgementShown>;

export const DefenceReplyShown = z.strictObject({
  id: Uuid,
  on: Day,
  points: z.array(
    z.strictObject({
      id: Uuid,
      item: Uuid.nullable(),
      touches: ElementId.nullable(),
      answeredBy: z.array(Uuid),
      says: z.string().nullable(),
    }),
  ),
});

export const Sent = z.strictObject({
  to: z.string(),
  kind: z.enum(['directive', 'investigation-file']),
  sentAt: Instant,
  receivedAt: Instant.nullable(),
  acknowledgedAt: Instant.nullable(),
});

export const FileShown = z.strictObject({
  id: Uuid,
  case: Uuid.nullable(),
  reference: z.string(),
  status: z.enum(fileStatuses),
  offences: z.array(Offence),
  /** What can be decided and set in it by the law of its country: offences, their elements, and an offence of the injured person. */
  law: z.strictObject({
    country: z.string(),
    offences: z.array(Offence),
    elements: z.array(
      z.strictObject({
        id: ElementId,
        offence: Offence,
        term: z.strictObject({ language: z.string(), text: z.string() }).nullable(),
      }),
    ),
    own: Offence.nullable(),
  }),
  reportedOn: Day,
  deedOn: Day.nullable(),
  source: z.enum(reportSources),
  what: z.string().nullable(),
  responsible: ResponsibleShown,
  openedAt: Instant.nullable(),
  ledBy: z.enum(['police', 'prosecutor']).nullable(),
  decisionDue: Day.nullable(),
  today: Day,
  parties: z.array(PartyShown),
  suspects: z.array(z.strictObject({ id: Uuid, name: z.string().nullable(), notifiedOn: Day.nullable() })),
  items: z.array(ItemShown),
  requests: z.array(RequestShown),
  boards: z.array(BoardShown),
  directives: z.array(DirectiveShown),
  decisions: z.array(DecisionShown),
  verdicts: z.array(VerdictShown),
  services: z.array(ServiceShown),
  defenceReplies: z.array(DefenceReplyShown),
  given: z.array(GivenShown),
  packages: z.array(PackageShown),
  acknowledgements: z.array(AcknowledgementShown),
  sent: z.array(Sent),
  timeline: z.array(ActEvent.extend({ changes: z.array(ActChange).optional() })),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type FileShown = z.infer<typeof FileShown>;
export const FileAnswer = z.strictObject({ file: FileShown, receipt: Receipt });
export type FileAnswer = z.infer<typeof FileAnswer>;

/** One row of the list of criminal files, without names and own text. */
export const FileRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  status: z.enum(fileStatuses),
  parties: z.int(),
  items: z.int(),
  reportedAt: Instant,
  decisionDue: Day.nullable(),
});
export type FileRow = z.infer<typeof FileRow>;

/** A criminal file on the page of its case: its status, how officers have assessed its elements, who acts next. */
export const FileInCase = z.strictObject({
  ...FileRow.shape,
  elements: z.strictObject({ supported: z.int(), contradicted: z.int(), nothingYet: z.int() }),
  nextMove: z.enum(['open', 'police', 'prosecutor', 'second-look']).nullable(),
});
export type FileInCase = z.infer<typeof FileInCase>;
export const FilesInCase = z.strictObject({ items: z.array(FileInCase) });

export const LetterRow = z.strictObject({
  id: Uuid,
  kind: z.enum(['directive', 'investigation-file']),
  reference: z.string(),
  from: z.string(),
  arrivedAt: Instant,
  dueOn: Day.nullable(),
});
export const FileList = z.strictObject({
  items: z.array(FileRow),
  letters: z.array(LetterRow),
  next: z.string().nullable(),
});
export type FileList = z.infer<typeof FileList>;

/** A received disclosure in full: what is asked, or what came. */
export const LetterShown = LetterRow.extend({
  about: z.string().nullable(),
  what: z.string().nullable(),
  element: ElementId.nullable(),
  parties: z.array(z.strictObject({ id: Uuid, alias: z.string().nullable() })),
  items: z.array(z.strictObject({ id: Uuid, label: z.string(), type: z.string(), short: z.string().nullable() })),
  answer: z.enum(directiveAnswers).nullable(),
  answerWords: z.string().nullable(),
  taken: z.boolean(),
  file: Uuid.nullable(),
  timeline: z.array(ActEvent),
  visibility: Visibility,
  may: z.array(z.string()),
}).strict();
export type LetterShown = z.infer<typeof LetterShown>;
export const LetterAnswer = z.strictObject({ letter: LetterShown, receipt: Receipt });
export type LetterAnswer = z.infer<typeof LetterAnswer>;

/** A unit of another agency that can receive disclosures inside an investigation. */
export const UnitList = z.strictObject({
  items: z.array(z.strictObject({ unit: z.int(), name: z.string(), agency: z.string() })),
});
