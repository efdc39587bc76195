import { uuidV4 } from '../../../kernel/id.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { UsualLossesOfCase } from '../../cases/public.server.ts';
import { type Knowledge, sectorEntryOf } from '../../knowledge/public.ts';
import { listFilesOfCase } from '../store.ts';
import { usualLosses } from './usual-losses.ts';

/**
 * What the knowledge of its sector adds to a case's list of expiring evidence. It is computed when the list is read, since it
 * joins what no fold of one stream has: the sector of the case, the requests of all its criminal files, and lists that change.
 */
export const usualLossesOfCase =
  (lists: Pick<Knowledge, 'sectors' | 'retention'>): UsualLossesOfCase =>
  async (tx, { id, at, state }) => {
    const { sector } = state.about;
    if (sectorEntryOf(sector) === null) return [];
    const files = await listFilesOfCase(tx, [at], id);
    return usualLosses(
      files.map((stored) => stored.state),
      lists,
      { caseId: id, sector, idOf: (retention) => uuidV4(sha256('usual loss', id, retention)) },
    );
  };
