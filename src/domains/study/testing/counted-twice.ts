import type { Tx } from '../../../platform/database/database.ts';
import { ownCaseload } from '../lived/own-caseload.ts';
import { steppedCaseload } from '../lived/stepped-caseload.server.ts';
import type { Study } from '../schema.ts';
import { listOwnRows, listOwnSteps } from '../store.ts';
import { studyOf } from '../study.ts';

const everything = { unit: 'person', from: null, to: null, followedTo: null } as const;

/** The study of the agency of whoever asks, from its rows one by one and from what the database put together. */
export async function countedTwice(
  tx: Tx,
): Promise<{ readonly rows: number; readonly byRows: Study; readonly bySteps: Study }> {
  const rows = await listOwnRows(tx);
  return {
    rows: rows.length,
    byRows: studyOf(ownCaseload(rows), everything, 'house'),
    bySteps: studyOf(steppedCaseload(await listOwnSteps(tx)), everything, 'house'),
  };
}
