import { z } from 'zod';
import { helpTopics } from '../../../kernel/text/help-topic.ts';

export const TaskShown = z.strictObject({
  id: z.string(),
  topics: z.array(z.enum(helpTopics)),
  title: z.string(),
  why: z.string(),
  picture: z.strictObject({ address: z.string(), shows: z.string() }),
  /** `[[…]]` is around a label as it is on the screen, `_…_` around a word of the glossary. */
  steps: z.array(z.strictObject({ text: z.string(), at: z.string().nullable() })),
  wrong: z.array(z.string()),
});
export type TaskShown = z.infer<typeof TaskShown>;

export const GuideShown = z.strictObject({
  id: z.string(),
  title: z.string(),
  day: z.string(),
  ask: z.string(),
  tasks: z.array(z.string()),
});
export type GuideShown = z.infer<typeof GuideShown>;

/** All guides in the language of the reader, and which of them is theirs. */
export const HelpShown = z.strictObject({
  own: z.string(),
  guides: z.array(GuideShown),
  tasks: z.array(TaskShown),
});
export type HelpShown = z.infer<typeof HelpShown>;
