import { z } from 'zod';
import { Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Code } from '../schema.ts';
import { standings } from './standing.ts';

const TraineeShown = z.strictObject({
  ref: Uuid,
  name: z.string(),
  title: z.string(),
  unit: z.string(),
  hasLeft: z.boolean(),
  roles: z.array(z.string()),
  capacities: z.array(z.string()),
});
export type TraineeShown = z.infer<typeof TraineeShown>;

export const GroupShown = z.strictObject({
  id: Uuid,
  name: z.string(),
  people: z.array(Uuid),
  may: z.array(z.string()),
});
export type GroupShown = z.infer<typeof GroupShown>;

const AssignmentShown = z.strictObject({
  id: Uuid,
  course: Code,
  courseTitle: z.string(),
  due: z.iso.date(),
  isPast: z.boolean(),
  group: Uuid.nullable(),
  people: z.array(Uuid),
  may: z.array(z.string()),
});
export type AssignmentShown = z.infer<typeof AssignmentShown>;

/** Groups, what was assigned, and the people and courses to choose from. Of no one whether they have taken it: that is the table of their unit. */
export const TrainingShown = z.strictObject({
  people: z.array(TraineeShown),
  courses: z.array(z.strictObject({ id: Code, title: z.string() })),
  groups: z.array(GroupShown),
  assignments: z.array(AssignmentShown),
});
export type TrainingShown = z.infer<typeof TrainingShown>;
export const TrainingAnswer = z.strictObject({ training: TrainingShown, about: Uuid, receipt: Receipt });
export type TrainingAnswer = z.infer<typeof TrainingAnswer>;

const Cell = z.strictObject({
  course: Code,
  standing: z.enum(standings),
  until: z.iso.date().nullable(),
  due: z.iso.date().nullable(),
});
export const UnitTraining = z.strictObject({
  unit: z.string(),
  today: z.iso.date(),
  /** Whether all of the unit are there, for its manager, or the reader alone. */
  isWhole: z.boolean(),
  courses: z.array(z.strictObject({ id: Code, title: z.string(), valid: z.int() })),
  people: z.array(z.strictObject({ ref: Uuid, name: z.string(), title: z.string(), cells: z.array(Cell) })),
});
export type UnitTraining = z.infer<typeof UnitTraining>;

export const TrainingFile = z.strictObject({
  file: z.strictObject({ name: z.string(), type: z.string(), base64: z.string() }),
});
export type TrainingFile = z.infer<typeof TrainingFile>;
export const AskedFormat = z.strictObject({ format: z.enum(['csv', 'xlsx']) });
