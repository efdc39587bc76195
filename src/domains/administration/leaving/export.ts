import { bech32 } from '@scure/base';
import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem } from '../../../kernel/problem.ts';
import { leavingMessages as texts } from './messages.ts';

export const exportStates = [
  ...(['asked', 'agreed', 'making', 'ready'] as const),
  ...(['declined', 'canceled', 'failed', 'expired'] as const),
] as const;
export type ExportState = (typeof exportStates)[number];

/** Those in which something is still to come of it. */
const open: ReadonlySet<ExportState> = new Set(['asked', 'agreed', 'making', 'ready']);
export const isOpen = ({ state }: { readonly state: ExportState }): boolean => open.has(state);

/** The public half of an age key, checksum and all: what is mistyped is none. */
export function isAgeRecipient(typed: string): boolean {
  if (!/^age1[a-z0-9]{58}$/.test(typed)) return false;
  try {
    const { prefix, words } = bech32.decode(typed as `${string}1${string}`);
    return prefix === 'age' && bech32.fromWords(words).length === 32;
  } catch {
    return false;
  }
}

export const OfExport = z.strictObject({ export: Uuid });
export type OfExport = z.infer<typeof OfExport>;

/** An export of the whole agency as the database has it. */
export type AgencyExport = {
  readonly id: string;
  readonly state: ExportState;
  readonly askedBy: string;
  /** Whether the person who acts has asked for it. */
  readonly isOwn: boolean;
  readonly mayAgree: boolean;
  readonly askedAt: string;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly recipient: string | null;
  readonly until: string;
  readonly done: number;
  readonly whole: number;
  readonly madeAt: string | null;
  readonly bytes: number | null;
  readonly digest: string | null;
  readonly acts: number | null;
  readonly files: number | null;
  readonly damaged: number | null;
  readonly fetchedAt: string | null;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
  readonly fault: 'no-room' | 'fault' | null;
};

export type ExportHere = InFile & { readonly id: string; readonly export: AgencyExport };

const conflict = (message: (typeof texts)[keyof typeof texts]): Problem => new Problem('conflict', message);

export const waitsForAnswer = ({ export: { state } }: Pick<ExportHere, 'export'>): Problem | null =>
  state === 'asked' ? null : conflict(texts.notAsked);

/** Two people: who asks does not agree, nor does one who came in by them, or has been an administrator for less than a week. */
export function byAnother({ export: { isOwn, mayAgree } }: Pick<ExportHere, 'export'>): Problem | null {
  if (isOwn) return conflict(texts.ofOne);
  return mayAgree ? null : conflict(texts.notByYou);
}

export const stillOpen = ({ export: of }: Pick<ExportHere, 'export'>): Problem | null =>
  isOpen(of) ? null : conflict(texts.hasEnded);

/** Who agreed has brought the key, and may hold its other half: the file is for who asked. */
export function readyForOneself({ export: { state, isOwn } }: Pick<ExportHere, 'export'>): Problem | null {
  if (state !== 'ready') return conflict(texts.notReady);
  return isOwn ? null : conflict(texts.fetchedByAnother);
}
