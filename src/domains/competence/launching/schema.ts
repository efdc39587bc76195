import { z } from 'zod';
import { Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Standard } from '../library/schema.ts';
import { Code } from '../schema.ts';

export const partStates = ['not-begun', 'begun', 'done', 'failed'] as const;
export type PartState = (typeof partStates)[number];

/** A package as a learner sees it: its parts, and which of them are done. Never a score. */
export const PackagedCourse = z.strictObject({
  course: Code,
  version: z.int(),
  title: z.string(),
  about: z.string(),
  language: z.string(),
  givenBy: z.string(),
  licence: z.string(),
  minutes: z.int(),
  standard: Standard,
  parts: z.array(z.strictObject({ title: z.string(), state: z.enum(partStates) })),
  /** Every part is done, so that the certificate can be had. */
  isDone: z.boolean(),
});
export type PackagedCourse = z.infer<typeof PackagedCourse>;

/** Where the part that was opened is: an address that works once, for two minutes. */
export const LaunchAnswer = z.strictObject({ launch: Uuid, address: z.string(), receipt: Receipt });
export type LaunchAnswer = z.infer<typeof LaunchAnswer>;
