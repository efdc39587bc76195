import type { Reach } from './facts.ts';

export type Photo = { readonly name: string; readonly act: string; readonly width: number; readonly height: number };
export type Edition = { readonly edition: string; readonly version: number; readonly reach: Reach };

export const writingStates = ['draft', 'sent', 'published', 'withdrawn'] as const;
export type WritingState = (typeof writingStates)[number];

/** A course while it is written: whose words hold it now, who has written in it, what waits for a reader, what is published. */
export type Writing = {
  readonly course: string;
  readonly begun: string;
  /** The act whose words are the course as it stands. */
  readonly saved: { readonly act: string; readonly by: string; readonly at: string };
  readonly saves: number;
  readonly writers: readonly string[];
  readonly photos: readonly Photo[];
  readonly sent: (Edition & { readonly of: string }) | null;
  /** The editions that learners have been given, the newest last. What was withdrawn is none. */
  readonly published: readonly (Edition & { readonly of: string })[];
  /** How many versions there have been. */
  readonly versions: number;
  readonly withdrawn: boolean;
};

/** In one word what state a course is in, for lists. */
export const stateOf = ({ withdrawn, sent, published, saved }: Writing): WritingState => {
  if (withdrawn) return 'withdrawn';
  if (sent) return 'sent';
  return published.at(-1)?.of === saved.act ? 'published' : 'draft';
};
