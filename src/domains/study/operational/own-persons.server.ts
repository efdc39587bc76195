import type { Tx } from '../../../platform/database/database.ts';
import { type PersonInFile, personsIn } from '../../caseload/public.ts';
import { ownCaseload } from './own-caseload.ts';
import { listOwnRows } from './own-rows.server.ts';

/**
 * Every person of the operational rows of the reader's own agency, without the pseudonyms under which they are stored there.
 */
export async function ownPersons(tx: Tx): Promise<readonly PersonInFile[]> {
  return personsIn(ownCaseload(await listOwnRows(tx)));
}
