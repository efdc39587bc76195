import type { InFile } from '../../../kernel/part-in.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { readActs } from '../../../platform/acts/read-acts.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import type { ContactPointNeeds } from '../contact-points/routes.server.ts';
import { administrationMessages as texts } from '../messages.ts';
import type { PlaceHistory } from '../schema.ts';
import { listPeople } from '../store.server.ts';
import { changesInPlace } from './changes.ts';

/** What was done with a unit or a provider in the browser; what a set-up file made of it is no act. */
export async function showPlaceHistory(
  tx: Tx,
  { at, id }: InFile & { readonly id: string },
  call: AnyCall,
  countiesOf: ContactPointNeeds['countiesOf'],
): Promise<PlaceHistory> {
  const { registry, texts: said, who } = call;
  const counties = countiesOf(who.country);
  const countyOf = (code: string): string => counties.find((one) => one.code === code)?.[said.language] ?? code;
  const people = await listPeople(tx);
  const nameOf = (actor: string): string => people.find((one) => one.account === actor)?.name ?? said.t(texts.former);
  const { rows, words } = await openFile(tx, call, at, id);
  const acts = readActs(registry, rows);
  return {
    timeline: rows
      .map((one, place) => ({
        ...showEvent(one, { registry, texts: said, words, nameOf }),
        changes: changesInPlace(acts[place], said.t, countyOf),
      }))
      .reverse(),
  };
}
