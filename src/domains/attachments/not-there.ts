import { Problem } from '../../kernel/problem.ts';
import type { InMatter } from './attached-file.ts';
import type { FileLimits } from './limits.ts';
import { attachmentMessages } from './messages.ts';

/** Why nothing more is done about a file: it is not on this matter, was refused, or was withdrawn. */
export function notThere({ state }: Pick<InMatter, 'state'>): Problem | null {
  if (!state || state.state === 'refused') return new Problem('conflict', attachmentMessages.noSuchFile);
  return state.state === 'withdrawn' ? new Problem('conflict', attachmentMessages.alreadyWithdrawn) : null;
}

type Opening = Pick<FileLimits, 'opensUnscanned'>;

/** Why a file cannot be fetched, to those who may read its matter. */
export function closedBecause(of: Pick<InMatter, 'state'>, { opensUnscanned }: Opening): Problem | null {
  const gone = notThere(of);
  if (gone || !of.state) return gone;
  if (of.state.state === 'arriving') return new Problem('conflict', attachmentMessages.notArrived);
  if (of.state.scan === 'waiting') return new Problem('conflict', attachmentMessages.notScanned);
  if (of.state.scan === 'too-large' && !opensUnscanned) return new Problem('gone', attachmentMessages.tooLargeToScan);
  return of.state.scan === 'found' ? new Problem('gone', attachmentMessages.virusFound) : null;
}
