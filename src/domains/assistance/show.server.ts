import type { ActEvent, RealmKey, Visibility } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import { openFile, type Words } from '../../platform/acts/open-file.ts';
import { readActs } from '../../platform/acts/read-acts.ts';
import { showTimeline } from '../../platform/acts/show-event.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { listColleagues, listUnits } from '../access/public.server.ts';
import { capacitiesInto, visibilityOf } from '../access/public.ts';
import { type StoppedShown, showStopped, showWithdrawals, type WithdrawalShown } from '../disclosures/public.ts';

/** A file opened for a person who may read it: its sealed words, its timeline, and what its actors are called here. */
export type Opened = {
  readonly words: Words;
  readonly timeline: ActEvent[];
  /** Of what came here by letter: each consent that was withdrawn. */
  readonly withdrawals: WithdrawalShown[];
  /** Of what was sent from here: each letter that was stopped and not sent again. */
  readonly stopped: StoppedShown[];
  readonly nameOf: (actor: string) => string;
};

export async function openForShow(tx: Tx, call: AnyCall, at: RealmKey, id: string): Promise<Opened> {
  const { rows, words } = await openFile(tx, call, at, id);
  const colleagues = await listColleagues(tx);
  const isOurs = rows.every((row) => row.owner_unit === call.who.unit);
  const units = isOurs ? [] : await listUnits(tx);
  const unitOf = new Map(rows.map((row) => [row.actor, row.owner_unit]));
  const { language } = call.texts;
  // People of other units have no names here; what they did is shown in the name of their unit.
  const nameOf = (actor: string): string =>
    colleagues.get(actor) ??
    units.find((unit) => unit.id === unitOf.get(actor))?.name[language] ??
    call.who.unitName[language];
  const acts = readActs(call.registry, rows);
  const withdrawals = showWithdrawals(acts, at, call);
  const reader = { registry: call.registry, texts: call.texts, words, nameOf };
  const timeline = showTimeline(rows, reader);
  return { words, nameOf, timeline, withdrawals, stopped: showStopped(acts, language) };
}

/** Who sees a file, and to whom something of it went or from whom it came. */
export function stripOf(
  call: AnyCall,
  at: RealmKey,
  crossed: { sentTo: readonly { unit: string; facts: number }[]; cameFrom: string | null },
): Visibility {
  const { language, t, formats } = call.texts;
  const membership = call.who.memberships.find(({ realm }) => realm === at.realm);
  return visibilityOf(
    {
      unit: call.who.unitName[language],
      agency: call.who.agencyName[language],
      capacities: capacitiesInto(call.who, at, call.now),
      track: (membership?.track ?? 'none') as Track,
      ...crossed,
    },
    t,
    formats.either,
  );
}
