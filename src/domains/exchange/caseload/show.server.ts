import type { RealmKey } from '../../../kernel/act.ts';
import { zoneIn } from '../../../kernel/country.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listColleagues } from '../../access/public.server.ts';
import { toldFidelity } from '../../caseload/public.ts';
import { ownPersons } from '../../study/public.server.ts';
import { mayWrite } from '../access.ts';
import type { CaseloadShown, ExportAnswer } from '../caseload-schema.ts';
import type { IcTip } from '../ic-tip/ic-tip.ts';
import type { StandardsShown } from '../standards-schema.ts';
import { exportAgain, listExports } from '../store.ts';
import { htcdsSheet } from './htcds-sheet.server.ts';
import { type Leaving, leaving, shownLeaving } from './leaving.ts';

/** What of the reader's own agency would leave now; null when its work has counted no person. */
async function leavingNow(tx: Tx): Promise<{ leaving: Leaving; digest: string } | null> {
  const now = await fileNow(tx);
  return now.leaving.written.persons === 0 ? null : now;
}

/** The same where no person is counted: a file of no rows. */
export async function fileNow(tx: Tx): Promise<{ leaving: Leaving; digest: string }> {
  const file = leaving(await ownPersons(tx));
  return { leaving: file, digest: sha256(file.text).toString('hex') };
}

export async function showCaseload(tx: Tx, call: AnyCall): Promise<CaseloadShown> {
  const { own, verbs, who, texts } = call;
  const now = await leavingNow(tx);
  const colleagues = await listColleagues(tx);
  const exports = await listExports(tx, call.readable);
  return {
    agency: who.agencyName[texts.language],
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

/** The page of standards: the report of the file that would leave now, the last that left, and the frame of IC-TIP. */
export async function showStandards(tx: Tx, call: AnyCall, icTip: IcTip): Promise<StandardsShown> {
  const { language } = call.texts;
  const now = await leavingNow(tx);
  const last = (await listExports(tx, call.readable)).reduce<StandardsShown['left']>((latest, { exported }) => {
    if (latest !== null && latest.at >= exported.at) return latest;
    return { at: exported.at, rows: exported.rows, isSame: exported.digest === now?.digest };
  }, null);
  return {
    agency: call.who.agencyName[language],
    report: now && toldFidelity(now.leaving.written.report),
    left: last,
    icTip: {
      adopted: icTip.adopted,
      source: icTip.source,
      units: icTip.units.map(({ unit, title, questions }) => ({
        unit,
        title: title[language],
        questions: questions.map(({ id, question, held, note, acts, tables, code_list }) => ({
          id,
          question: question[language],
          held,
          note: note[language],
          acts,
          tables,
          codeList: code_list,
        })),
      })),
    },
  };
}

/** What just left, as a file. Asked for again later, it is only given where it would still be the same. */
export async function showExport(
  tx: Tx,
  at: RealmKey,
  id: string,
  call: AnyCall,
): Promise<Omit<ExportAnswer, 'receipt'>> {
  const { state: stored } = await exportAgain(tx, at, id);
  const now = await leavingNow(tx);
  const day = dayIn(new Date(stored.at), zoneIn(call.who.country));
  const isSame = now !== null && now.digest === stored.digest;
  return {
    caseload: await showCaseload(tx, call),
    file: isSame ? await fileOf(now.leaving, `htcds-${day}-${stored.digest.slice(0, 8)}`) : null,
  };
}

async function fileOf({ text, rows }: Leaving, name: string): Promise<ExportAnswer['file']> {
  return { name: `${name}.csv`, text, sheet: Buffer.from(await htcdsSheet(rows)).toString('base64') };
}
