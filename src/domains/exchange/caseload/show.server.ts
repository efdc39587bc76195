import type { RealmKey } from '../../../kernel/act.ts';
import { zoneIn } from '../../../kernel/country.ts';
import { dayIn } from '../../../kernel/dates.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Call } from '../../../platform/http/call.ts';
import { listColleagues } from '../../access/public.server.ts';
import { ownPersons } from '../../study/public.server.ts';
import { mayWrite } from '../access.ts';
import type { CaseloadShown, ExportAnswer } from '../caseload-schema.ts';
import { findExport, listExports } from '../store.ts';
import { type Leaving, leaving, shownLeaving } from './leaving.ts';

type AnyCall = Call<unknown, unknown>;

/** What of the reader's own house would leave now; null when its work has counted nobody. */
export async function leavingNow(tx: Tx): Promise<{ leaving: Leaving; digest: string } | null> {
  const persons = await ownPersons(tx);
  if (persons.length === 0) return null;
  const file = leaving(persons);
  return { leaving: file, digest: sha256(file.text).toString('hex') };
}

export async function showCaseload(tx: Tx, call: AnyCall): Promise<CaseloadShown> {
  const { own, verbs, who, texts } = call;
  const now = await leavingNow(tx);
  const colleagues = await listColleagues(tx);
  const exports = await listExports(tx, call.readable);
  return {
    house: who.house[texts.language],
    leaving: now && shownLeaving(now.leaving, now.digest),
    exports: exports.map(({ id, exported: { at, by, rows, carried, digest } }) => ({
      id,
      at,
      by: colleagues.get(by) ?? who.unitName[texts.language],
      rows,
      carried,
      digest,
    })),
    may: own && mayWrite(who, { at: own }) ? verbs.filter((verb) => verb === 'caseload.export') : [],
  };
}

/** What just left, as a file. Asked for again later, it is only given where it would still be the same. */
export async function showExport(
  tx: Tx,
  at: RealmKey,
  id: string,
  call: AnyCall,
): Promise<Omit<ExportAnswer, 'receipt'>> {
  const stored = await findExport(tx, at, id);
  if (!stored) throw new Error('A file that just left cannot be found.');
  const now = await leavingNow(tx);
  const day = dayIn(new Date(stored.at), zoneIn(call.who.country));
  const isSame = now !== null && now.digest === stored.digest;
  return {
    caseload: await showCaseload(tx, call),
    file: isSame ? { name: `htcds-${day}-${stored.digest.slice(0, 8)}.csv`, text: now.leaving.text } : null,
  };
}
