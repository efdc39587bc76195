import { z } from 'zod';
import { LinePoint } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Instant } from '../../kernel/time/dates.ts';

/**
 * The group of a task in My work: what is urgent, what comes, what is long overdue, what others owe us, what they have answered, what has
 * no date.
 */
export const workGroups = ['answer-now', 'soon', 'left-lying', 'waiting', 'answered', 'no-date'] as const;
export const WorkGroup = z.enum(workGroups);
export type WorkGroup = z.infer<typeof WorkGroup>;

/** How far a task has come for the person who is told of it (`stage.ts`). */
export const workStages = ['asked', 'near', 'past', 'answered'] as const;
export const WorkStage = z.enum(workStages);
export type WorkStage = z.infer<typeof WorkStage>;

export const WorkItem = z.strictObject({
  id: Uuid,
  kind: z.string(),
  about: z.strictObject({ kind: z.string(), id: Uuid }),
  title: z.string(),
  detail: z.string(),
  /** The matter's own reference, for those who may open it. */
  reference: z.string().nullable(),
  /** What has passed and what comes, for a matter that goes on by the clock while no one takes responsibility for it. */
  line: z.strictObject({ since: Instant, points: z.array(LinePoint) }).nullable(),
  group: WorkGroup,
  dueAt: Instant.nullable(),
  /** When others answered what the unit waited for. */
  answeredAt: Instant.nullable(),
  owner: z.string().nullable(),
  mine: z.boolean(),
  /** Null: this person is not told of it. */
  stage: WorkStage.nullable(),
  /** They have not seen yet that it has come so far. */
  unread: z.boolean(),
});
export type WorkItem = z.infer<typeof WorkItem>;

export const WorkList = z.strictObject({ items: z.array(WorkItem), next: z.string().nullable() });
export type WorkList = z.infer<typeof WorkList>;
