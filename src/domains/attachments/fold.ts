import type { Act } from '../../kernel/act.ts';
import { addFile } from './acts/add.ts';
import { arriveFile } from './acts/arrive.ts';
import { correctFileName } from './acts/correct-name.ts';
import { scanFile } from './acts/scan.ts';
import { withdrawFile } from './acts/withdraw.ts';
import type { AttachedFile, FileState } from './attached-file.ts';

/** Whichever clock was ahead: what was said of a file is found by its kind, and not by its place. */
export function foldAttachment(acts: readonly Act[]): AttachedFile {
  const added = acts.find(addFile.is);
  if (!added) throw new Error('A file that was never added.');
  const arrived = acts.find(arriveFile.is);
  const withdrawal = acts.find(withdrawFile.is);
  const scanned = acts.findLast(scanFile.is);
  const state: FileState = withdrawal ? 'withdrawn' : (arrived?.facts.outcome ?? 'arriving');
  return {
    ...added.facts,
    by: added.actor,
    at: added.happenedFrom,
    state,
    type: arrived?.facts.type ?? 'unknown',
    scan: scanned?.facts.scan ?? arrived?.facts.scan ?? 'none',
    signature: scanned?.facts.signature ?? null,
    added: added.id,
    named: acts.findLast(correctFileName.is)?.id ?? added.id,
    arrived: arrived?.id ?? null,
    withdrawn: withdrawal ? { act: withdrawal.id, by: withdrawal.actor, at: withdrawal.happenedFrom } : null,
  };
}
