import { type Here, offered } from '../../kernel/doing.ts';
import type { Who } from '../../kernel/who.ts';
import { toPause } from './acts/pause.ts';
import { toResume } from './acts/resume.ts';
import { toSign } from './acts/sign.ts';
import { toStop } from './acts/stop.ts';
import type { Estimate } from './estimate.ts';

type SignedBy = Here<Estimate> & { readonly signer: string };

/** What a page offers this person for an estimate that they read. */
export const offeredForEstimate = (who: Who, estimate: Here<Estimate>, held: readonly string[]): string[] =>
  offered<SignedBy>([toPause, toResume, toStop, toSign], who, { ...estimate, signer: who.actor }, held);
