import { z } from 'zod';
import { capacities } from '../../../kernel/capacity.ts';
import { helpTopics } from '../../../kernel/text/help-topic.ts';
import { roles } from '../../../kernel/who.ts';
import { Both } from '../both.ts';
import type { Activity } from '../processing/activities-file.ts';

const Code = z.string().regex(/^[a-z][a-z-]{1,39}$/);

const Step = z.strictObject({
  ...Both.shape,
  /** The screen on which it is done, as the program writes its address. */
  at: z
    .string()
    .regex(/^\/app(\/[a-z-]+|\/\$[a-z]+)*$/)
    .optional(),
});

/** One task: what it is for, its steps on real screens, a picture of one of them, and what to do when it went wrong. */
export const Task = z.strictObject({
  id: Code,
  /** The screens that open it name one of these. */
  topics: z.array(z.enum(helpTopics)).min(1),
  title: Both,
  why: Both,
  /** A picture that a story makes, with what it shows for those who do not see it. */
  picture: z.strictObject({ name: Code, ...Both.shape }),
  steps: z.array(Step).min(3).max(6),
  wrong: z.array(Both).min(1).max(3),
});
export type Task = z.infer<typeof Task>;
export const TasksFile = z.strictObject({ tasks: z.array(Task).min(1) });

/** The guide for one role: for whom it is, what the day looks like, the tasks in the order of how often, and whom to ask. */
export const Guide = z.strictObject({
  id: Code,
  /** One of these roles; empty for any. */
  roles: z.array(z.enum(roles)),
  capacities: z.array(z.enum(capacities)),
  /** Kinds of agencies, as an installation is set up; empty for any. */
  kinds: z.array(Code),
  title: Both,
  day: Both,
  tasks: z.array(Code).min(5),
  ask: Both,
});
export type Guide = z.infer<typeof Guide>;
export const GuidesFile = z.strictObject({ guides: z.array(Guide).min(1) });

/** Everything in `knowledge/help`. */
export type Help = {
  readonly guides: readonly Guide[];
  readonly tasks: readonly Task[];
  readonly activities: readonly Activity[];
  /** Pictures that are there in Swedish too. */
  readonly swedishPictures: readonly string[];
};
