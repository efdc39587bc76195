import { z } from 'zod';
import { ActChange, ActEvent, Receipt, Visibility } from '../../kernel/act.ts';
import { Track } from '../../kernel/capacity.ts';
import { lossBases, lossKinds } from '../../kernel/expiring-item.ts';
import { Uuid } from '../../kernel/id.ts';
import { line, text } from '../../kernel/text/text.ts';
import { Day, Instant } from '../../kernel/time/dates.ts';
import { ResponsibleShown } from '../access/public.ts';
import { sectorsOrUnknown } from '../knowledge/public.ts';
import { usualStates } from './expiring/usual.ts';
import { obstacleStates } from './obstacles/state.ts';

/** What a case is about, as it is called in lists: a place of work, never a person. */
export const CaseAbout = z.strictObject({
  sector: z.enum(sectorsOrUnknown),
  workplaceName: text(120).nullable(),
  municipality: text(60).nullable(),
});
export type CaseAbout = z.infer<typeof CaseAbout>;

/** The import that brought it from a list of the agency, and the reference that it had there. */
export const Imported = z.strictObject({ by: Uuid, reference: line(60) });
export type Imported = z.infer<typeof Imported>;

/** Why a case of this agency ends. A criminal case ends by its decision, which has codes of its own. */
export const caseEnds = ['done', 'passed-on', 'no-consent', 'person-left', 'decided', 'other'] as const;
export const CaseEnd = z.enum(caseEnds);
export type CaseEnd = z.infer<typeof CaseEnd>;

/** What an officer can record as at risk of being lost, where no other domain knows it by a rule of its own. */
export const riskWhats = [
  'testimony',
  'log',
  'recording',
  'money',
  'document',
  'place',
  'abroad',
  'counsel',
  'time-to-think',
  'contact',
  'other',
] as const;
/** What became of it; *mistake*: it was never at risk, or is there twice. */
export const riskEnds = ['saved', 'lost', 'mistake'] as const;
/** Who holds it, and who may lawfully save it. */
export const riskHands = [
  'our-unit',
  'police',
  'prosecutor',
  'court',
  'social-services',
  'migration',
  'tax',
  'employer',
  'person',
  'somebody-else',
] as const;

export const caseStatuses = ['open', 'closed'] as const;

/* What goes out, listed field by field. */

export const CaseRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  track: Track,
  status: z.enum(caseStatuses),
  sector: z.enum(sectorsOrUnknown),
  workplaceName: z.string().nullable(),
  municipality: z.string().nullable(),
  openedAt: Instant,
  closedAt: Instant.nullable(),
  owner: z.string(),
});
export type CaseRow = z.infer<typeof CaseRow>;
export const CaseList = z.strictObject({ items: z.array(CaseRow), next: z.string().nullable() });

/** One row of expiring evidence and rights, with what the clock says of it. */
export const ExpiringItemShown = z.strictObject({
  id: Uuid,
  what: z.string(),
  /** What it is like, so that two cases can be read side by side. */
  alike: z.string(),
  title: z.string(),
  /** What an officer wrote about it. */
  note: z.string().nullable(),
  kind: z.enum(lossKinds),
  since: Instant.nullable(),
  diesOn: Instant.nullable(),
  basis: z.enum(lossBases),
  holder: z.string(),
  saver: z.string(),
  act: z.string(),
  savedOn: Instant.nullable(),
  lostOn: Instant.nullable(),
  obstacle: z.string().nullable(),
  /** What the obstacle is called. */
  obstacleName: z.string().nullable(),
  state: z.enum(['saved', 'lost', 'unknown', 'running-out', 'ahead']),
});
export type ExpiringItemShown = z.infer<typeof ExpiringItemShown>;

/** What work of the sector usually leaves behind and no one has asked for: an estimate; no one has said that it exists. */
export const UsualItem = z.strictObject({
  ...ExpiringItemShown.pick({ id: true, what: true, title: true, diesOn: true, holder: true, saver: true, act: true })
    .shape,
  note: z.string(),
  state: z.enum(usualStates),
  days: z.int().nullable(),
  countedFrom: Day.nullable(),
  isVerified: z.boolean(),
  /** The numbers of what the file holds of the same kind. */
  held: z.array(z.string()),
});
export type UsualItem = z.infer<typeof UsualItem>;

/** One obstacle of the case, as this agency knows it: noticed by a rule or recorded by a person, which are kept apart. */
export const ObstacleShown = z.strictObject({
  id: Uuid,
  obstacle: z.string(),
  name: z.string(),
  because: z.string(),
  /** What is known to help, where anything is. */
  remedy: z.string().nullable(),
  state: z.enum(obstacleStates),
  threatensFrom: Instant,
  arisesAt: Instant.nullable(),
  endedOn: Instant.nullable(),
  /** What it is about, and whether an act of this agency takes its reason away. */
  about: z.strictObject({ kind: z.string(), id: Uuid }),
  isOurs: z.boolean(),
});
export type ObstacleShown = z.infer<typeof ObstacleShown>;

export const CaseEvent = ActEvent.extend({
  caseId: Uuid,
  note: z.string().nullable(),
  /** Of a correction of the case. */
  changes: z.array(ActChange).optional(),
  /** Of a note that no longer counts. */
  withdrawn: z.strictObject({ by: z.string(), at: Instant, reason: z.string().nullable() }).nullable(),
  /** The alias of whom it is about, where its stream is one person's. */
  about: z.string().nullable(),
});
export type CaseEvent = z.infer<typeof CaseEvent>;

/** An open task of the case, as My work shows it. */
export const CaseTask = z.strictObject({
  id: Uuid,
  about: z.strictObject({ kind: z.string(), id: Uuid }),
  title: z.string(),
  detail: z.string(),
  dueAt: Instant.nullable(),
  owner: z.string().nullable(),
  mine: z.boolean(),
  waits: z.boolean(),
});
export type CaseTask = z.infer<typeof CaseTask>;

/** One step of the thread: a disclosure received, what was done here, a disclosure sent, with its receipts. */
export const ThreadStep = z.strictObject({
  id: Uuid,
  at: Instant,
  icon: z.string(),
  way: z.enum(['in', 'here', 'out']),
  sentence: z.string(),
  by: z.string(),
  letter: z
    .strictObject({
      to: z.string(),
      receivedAt: Instant.nullable(),
      acknowledgedAt: Instant.nullable(),
      /** Set once the consent that it rests on was withdrawn: it was stopped, or the holder of a copy is informed. */
      withdrawn: z.enum(['stopped', 'told']).nullable(),
    })
    .nullable(),
});
export type ThreadStep = z.infer<typeof ThreadStep>;

export const CaseShown = z.strictObject({
  ...CaseRow.shape,
  ownedByMe: z.boolean(),
  /** The reference that it had in a list of the agency from which it was imported; null where it was opened here. */
  earlier: z.string().nullable(),
  responsible: ResponsibleShown,
  end: CaseEnd.nullable(),
  endReason: z.string().nullable(),
  /** What to do first, of the tasks and of expiring evidence and rights; null where nothing is owed and nothing is at risk. */
  nextStep: z.strictObject({ from: z.enum(['task', 'chance']), id: Uuid, isSoon: z.boolean() }).nullable(),
  tasks: z.array(CaseTask),
  lastChances: z.array(ExpiringItemShown),
  usual: z.array(UsualItem),
  obstacles: z.strictObject({ noticed: z.array(ObstacleShown), recorded: z.array(ObstacleShown) }),
  thread: z.array(ThreadStep),
  timeline: z.array(CaseEvent),
  /** The timeline holds no more than so many: older acts are asked for page by page. */
  older: z.string().nullable(),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type CaseShown = z.infer<typeof CaseShown>;
/** A case as another unit sees it, for a reader of the case. */
const UnitShown = z.strictObject({ id: z.int(), name: z.string(), agency: z.string() });
export const ViewAs = z.strictObject({
  id: Uuid,
  reference: z.string(),
  workplaceName: z.string().nullable(),
  units: z.array(UnitShown),
  unit: UnitShown.nullable(),
  sees: z.enum(['file', 'letters', 'nothing']),
  letters: z.array(
    z.strictObject({
      id: Uuid,
      sentAt: Instant,
      receivedAt: Instant.nullable(),
      acknowledgedAt: Instant.nullable(),
      facts: z.int(),
      /** The act that posted it, or else why it was sent. */
      what: z.string().nullable(),
      groundSentence: z.string(),
    }),
  ),
  lines: z.array(
    z.strictObject({
      id: Uuid,
      at: Instant,
      icon: z.string(),
      sentence: z.string(),
      seen: z.enum(['file', 'theirs', 'letter', 'nothing']),
    }),
  ),
  /** Whether the case has more acts than are shown line by line. */
  more: z.boolean(),
});
export type ViewAs = z.infer<typeof ViewAs>;

export const CaseAnswer = z.strictObject({ case: CaseShown, receipt: Receipt });
export type CaseAnswer = z.infer<typeof CaseAnswer>;
