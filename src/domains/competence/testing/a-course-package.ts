import type { Act, ActDraft } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { toAddPackage } from '../library/acts/add-package.ts';
import { toWithdrawPackage } from '../library/acts/withdraw-package.ts';
import { foldPackage } from '../library/fold-package.ts';
import { aDescription } from './a-package.ts';
import { anAct } from './a-writing.ts';

/** A package in the file of one unit: what was done with it, in order. */
const at = { country: 'SE', realm: '1' };
const id = '018f0000-0000-7000-8000-000000000200';
const when = new Date('2026-11-24T08:40:00.000Z');
export const broughtWhole = {
  facts: { standard: 'cmi5' as const, sha256: 'a'.repeat(64), bytes: 1, files: 2, parts: 1 },
};
export const broughtWrong = { fault: 'bomb' as const, at: 'film.mp4' };

export const added = (over: object = {}): readonly ActDraft[] => {
  const input = { act: anAct(), package: id, content: id, course: 'invented', description: aDescription };
  return decide(toAddPackage, input, { id, at, isTaken: false, brought: broughtWhole, ...over }, when);
};

export const packageOf = (drafts: readonly ActDraft[]) => {
  const acts = drafts.map((one) => ({ ...one, recordedAt: when.toISOString(), actor: '1' })) as unknown as Act[];
  return { id, at, state: foldPackage(acts) };
};

export const withdrawnAfter = (drafts: readonly ActDraft[]): readonly ActDraft[] => [
  ...drafts,
  ...decide(toWithdrawPackage, { act: anAct(), reason: 'Prov' }, packageOf(drafts), when),
];
