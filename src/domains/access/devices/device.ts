import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import type { KeepFacts } from './acts/keep.ts';
import type { KeptMedium } from './kept-media.ts';
import type { KeptMetadata } from './kept-metadata.ts';

/** What the acts on a phone hold that say no more than which. */
export const DeviceFacts = z.strictObject({ device: Uuid });
export type DeviceFacts = z.infer<typeof DeviceFacts>;

/** A phone of the person who acts, in the file in which it is recorded; and whether it was stopped in this very way. */
export type OwnPhone = InFile & { readonly id: string; readonly isStopped: boolean };

/** Of a phone: when it was registered, locked, ended, and what it sent that was not applied. */
export type Device = {
  readonly enrolledAt: string | null;
  readonly lockedAt: string | null;
  readonly endedAt: string | null;
  readonly kept: readonly KeptEntry[];
};
export type KeptEntry = Omit<KeepFacts, 'media' | 'aparts'> & {
  readonly act: string;
  readonly at: string;
  readonly media: readonly KeptMedium[];
  readonly aparts: readonly KeptMetadata[];
};
