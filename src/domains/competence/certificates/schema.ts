import { z } from 'zod';

/** Null where no compiler of PDF exists for the machine. */
export const CertificateFile = z.strictObject({
  file: z.strictObject({ name: z.string(), type: z.literal('application/pdf'), base64: z.string() }).nullable(),
});
export type CertificateFile = z.infer<typeof CertificateFile>;
