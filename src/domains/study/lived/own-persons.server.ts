import type { Tx } from '../../../platform/database/database.ts';
import { type PersonInFile, personsIn } from '../caseload/persons-in.ts';
import { listOwnRows } from '../store.ts';
import { ownCaseload } from './own-caseload.ts';

/** Every person of the lived rows of the reader's own agency, without the pseudonyms under which they stand there. */
export async function ownPersons(tx: Tx): Promise<readonly PersonInFile[]> {
  return personsIn(ownCaseload(await listOwnRows(tx)));
}
