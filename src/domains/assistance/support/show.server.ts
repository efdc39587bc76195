import type { Here } from '../../../kernel/doing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listColleagues } from '../../access/public.server.ts';
import type { SupportRow, SupportShown } from '../schema.ts';
import { openForShow, stripOf } from '../show.server.ts';
import { offeredForSupport } from './offered.ts';
import type { Support } from './support.ts';

/** Support in one row: an alias and codes. */
export function supportRow({ id, state: support }: Here<Support>, nameOf: (actor: string) => string): SupportRow {
  const { person, alias, case: file, beganAt, needs, stay, departure } = support;
  return {
    id,
    person,
    alias,
    case: file,
    beganAt,
    needs: needs.map(({ need, state, form, by, since, dueAt, owner, obstacle }) => ({
      need,
      state,
      form,
      by,
      since,
      dueAt,
      owner: owner && nameOf(owner),
      obstacle,
    })),
    stay: stay && { until: stay.until, since: stay.since },
    departure: departure && { departure: departure.departure, on: departure.on, supported: departure.supported },
  };
}

export async function colleagueNames(tx: Tx, call: AnyCall): Promise<(actor: string) => string> {
  const colleagues = await listColleagues(tx);
  return (actor) => colleagues.get(actor) ?? call.who.unitName[call.texts.language];
}

export async function showSupport(tx: Tx, found: Here<Support>, call: AnyCall): Promise<SupportShown> {
  const { words, timeline, nameOf } = await openForShow(tx, call, found.at, found.id);
  const row = supportRow(found, nameOf);
  return {
    ...row,
    needs: row.needs.map((need, i) => ({
      ...need,
      note: words.get(found.state.needs[i]?.act ?? '')?.note ?? null,
      act: found.state.needs[i]?.act ?? null,
    })),
    timeline,
    visibility: stripOf(call, found.at, { sentTo: [], cameFrom: null }),
    may: offeredForSupport(call.who, found, call.verbs),
  };
}
