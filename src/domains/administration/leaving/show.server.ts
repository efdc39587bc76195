import type { Visibility } from '../../../kernel/act.ts';
import { offered } from '../../../kernel/doing.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listPeople } from '../store.server.ts';
import { toAgreeToExport } from './acts/agree.ts';
import { toAskExport } from './acts/ask.ts';
import { toCancelExport } from './acts/cancel.ts';
import { toDeclineExport } from './acts/decline.ts';
import { toFetchExport } from './acts/fetch.ts';
import { leavingMessages as texts } from './messages.ts';
import type { ExportList } from './schema.ts';
import { listExports } from './store.server.ts';

const visibility = ({ who, texts: { t, language } }: AnyCall): Visibility => ({
  state: 'shared',
  sees: [t(texts.sees, { agency: who.agencyName[language] })],
  doesNotSee: [t(texts.doesNotSee)],
  why: t(texts.why),
});

/** Every export of the agency with what was said of it, by whom. Nothing of what is in it. */
export async function showExports(tx: Tx, call: AnyCall): Promise<ExportList> {
  const { registry, texts: said, verbs, who, own } = call;
  const exports = own ? await listExports(tx) : [];
  const people = await listPeople(tx);
  const nameOf = (actor: string): string => people.find((one) => one.account === actor)?.name ?? said.t(texts.former);
  const items: ExportList['items'] = [];
  for (const one of exports) {
    if (!own) break;
    const { rows, words } = await openFile(tx, call, own, one.id);
    const { reason = '', to = '' } = (rows[0] && words.get(rows[0].id)) ?? {};
    const here = { at: own, id: one.id, export: one };
    const { mayAgree: _, ...shown } = one;
    items.push({
      ...shown,
      reason,
      to,
      timeline: rows.map((row) => showEvent(row, { registry, texts: said, words: new Map(), nameOf })).reverse(),
      may: offered([toAgreeToExport, toDeclineExport, toCancelExport, toFetchExport], who, here, verbs),
    });
  }
  return {
    items,
    mayAsk: own !== null && offered([toAskExport], who, { at: own, id: '' }, verbs).length > 0,
    visibility: visibility(call),
  };
}
