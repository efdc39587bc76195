import type { z } from 'zod';
import type { HsdsFault } from './hsds-faults.ts';

/** Where the form of a service is not met, by path. */
export const serviceFaults = (error: z.ZodError): readonly HsdsFault[] =>
  error.issues.map((issue) => ({
    at: issue.path.map(String).join('.'),
    code:
      issue.code === 'unrecognized_keys'
        ? 'unknown-field'
        : issue.code === 'custom'
          ? 'not-known-how'
          : issue.code === 'invalid_type' && issue.input === undefined
            ? 'missing'
            : 'wrong-field',
  }));
