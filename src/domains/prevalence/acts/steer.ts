import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';

/** What is sent to pause, resume, stop or sign an estimate: that it is done, and nothing else. */
export const SteerEstimate = z.strictObject({ act: ActEnvelope });
export type SteerEstimate = z.infer<typeof SteerEstimate>;

export const NoFacts = z.strictObject({});
