import { useEffect, useState } from 'react';
import type { DeviceBody } from '../../../../kernel/device-act.ts';
import { now } from '../../../../web/clock.ts';
import { openBundle } from '../../../../web/offline/bundles.ts';
import { type LogRow, listEntries, onEntry, record } from '../../../../web/offline/sealed-log.ts';
import { onSync } from '../../../../web/offline/sync.ts';
import { newOpaqueId } from '../../../../web/sending/act-envelope.ts';
import { PlanBundle } from '../../field/bundle-schema.ts';
import { checkHere, type OpenedEntry, type StandingHere, standingHere, visitHere } from '../../field/here.ts';
import type { WorkerTalkShown } from '../../visit/talk/schema.ts';
import type { Visit } from '../../visit/visit.ts';

/** What was downloaded: the pack of the agency, and what a worker reads in the languages that were chosen. */
export type Taken = { readonly pack: PlanBundle; readonly talks: readonly WorkerTalkShown[] };

/** What was recorded and can still be read here. */
export type EntryLine = LogRow & { readonly body: DeviceBody };

/** One inspection on this phone, opened. */
export type OpenInspection = Taken & {
  readonly key: string;
  /** The newest first. */
  readonly lines: readonly EntryLine[];
  /** Everything that was recorded, in order; the body is null once it has arrived and is not read here any more. */
  readonly rows: readonly LogRow[];
  readonly told: readonly OpenedEntry[];
  /** As what the officer acts; null before they have gone in. */
  readonly standing: StandingHere | null;
  /** The visit in the capacity they act in, as this phone knows it. */
  readonly visit: Visit | null;
};

const hasBody = (row: LogRow): row is EntryLine => row.body !== null;

async function openInspection(key: string): Promise<OpenInspection | null> {
  const [taken, rows] = await Promise.all([openBundle(key), listEntries(key)]);
  if (!taken) return null;
  const lines = rows.filter(hasBody);
  const told = lines.map(({ counter, body }) => ({ counter, ...body }));
  const standing = standingHere(told);
  const { pack, talks } = taken as Taken;
  return {
    pack: PlanBundle.parse(pack),
    talks,
    key,
    rows,
    lines: [...lines].reverse(),
    told,
    standing,
    visit: standing?.visit ? visitHere(told, standing.visit) : null,
  };
}

/** Null while it is opened, and when it cannot be: then the app is locked, and shows that. */
export function useInspection(key: string): OpenInspection | null {
  const [opened, setOpened] = useState<OpenInspection | null>(null);
  useEffect(() => {
    let isOver = false;
    let asked = 0;
    let shown = 0;
    // Several reads may be under way: one that began earlier and ends later must not hide what was recorded since.
    const again = (): void => {
      asked += 1;
      const mine = asked;
      void openInspection(key)
        .then((next) => {
          if (isOver || mine < shown) return;
          shown = mine;
          setOpened(next);
        })
        .catch(() => undefined); // locked meanwhile
    };
    again();
    const stops = [onEntry(again), onSync(again)];
    return () => {
      isOver = true;
      for (const stop of stops) stop();
    };
  }, [key]);
  return opened?.key === key ? opened : null;
}

type Command = { readonly verb: string; readonly params?: Record<string, string>; readonly input: object };

/**
 * Records something in this inspection. The rule of the server is asked first, so that what it would refuse is heard here. It is on the
 * disk when this resolves.
 */
export async function recordIn(
  of: OpenInspection,
  command: Command,
  as: StandingHere | null = of.standing,
): Promise<LogRow> {
  if (!as) throw new Error('Nobody has gone in on this phone.');
  const { verb, params = {}, input } = command;
  const known = of.pack.signs.map(({ code, onlyIn, by }) => ({ id: code, only_in: onlyIn, by }));
  const act = { happenedFrom: now().toISOString() };
  checkHere(verb, { act, ...input }, { visit: of.visit, capacity: as.capacity, known });
  const { capacity, basis, sitting } = as;
  return record(of.key, { verb, params, input, capacity, basis, sitting });
}

/** Going in, in a capacity: a sitting begins with it, unless one goes on in it that a change of capacity has begun. */
export const beginningIn = (of: OpenInspection, capacity: StandingHere['capacity'], basis: string): StandingHere => ({
  capacity,
  basis,
  sitting: of.standing?.capacity === capacity ? of.standing.sitting : newOpaqueId(),
  visit: null,
});
