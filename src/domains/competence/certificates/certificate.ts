import type { CertificateFacts } from '../acts/complete-course.ts';

export type Certificate = CertificateFacts & {
  readonly owner: string;
  readonly act: string;
  readonly unit: number;
  /** The act in which its holder said how they want to be named. */
  readonly named: string | null;
  /** The day on which it was withdrawn, because it was issued wrongly. */
  readonly withdrawn: string | null;
};
