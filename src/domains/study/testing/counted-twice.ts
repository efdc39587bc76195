import type { Tx } from '../../../platform/database/database.ts';
import type { Study } from '../../caseload/public.ts';
import { studyOf } from '../../caseload/public.ts';
import { ownCaseload } from '../operational/own-caseload.ts';
import { listOwnRows, listOwnSteps } from '../operational/own-rows.server.ts';
import { steppedCaseload } from '../operational/stepped-caseload.server.ts';

const everything = { unit: 'person', from: null, to: null, followedTo: null } as const;

/** The study of the caller's agency, from its rows one by one and from what the database put together. */
export async function countedTwice(
  tx: Tx,
): Promise<{ readonly rows: number; readonly byRows: Study; readonly bySteps: Study }> {
  const rows = await listOwnRows(tx);
  return {
    rows: rows.length,
    byRows: studyOf(ownCaseload(rows), everything, 'agency'),
    bySteps: studyOf(steppedCaseload(await listOwnSteps(tx)), everything, 'agency'),
  };
}
