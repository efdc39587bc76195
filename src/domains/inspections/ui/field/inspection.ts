import { useEffect, useState } from 'react';
import type { DeviceBody } from '../../../../kernel/device-act.ts';
import { newOpaqueId } from '../../../../web/act-envelope.ts';
import { now } from '../../../../web/clock.ts';
import { openPack } from '../../../../web/offline/packs.ts';
import { type LogRow, listTold, onTold, tell } from '../../../../web/offline/sealed-log.ts';
import { onSync } from '../../../../web/offline/sync.ts';
import { checkHere, type Standing, standingHere, type Told, visitHere } from '../../field/here.ts';
import { FieldPack } from '../../field/pack-schema.ts';
import type { Visit } from '../../visit/fold.ts';
import type { WorkerTalkShown } from '../../visit/talk-schema.ts';

/** What was taken along: the pack of the agency, and what a worker reads in the languages that were chosen. */
export type Taken = { readonly pack: FieldPack; readonly talks: readonly WorkerTalkShown[] };

/** What was told and can still be read here. */
export type Line = LogRow & { readonly body: DeviceBody };

/** One inspection on this phone, opened. */
export type Opened = Taken & {
  readonly key: string;
  /** The newest first. */
  readonly lines: readonly Line[];
  /** Everything that was told, in order; the body is null once it has arrived and nobody reads it here any more. */
  readonly rows: readonly LogRow[];
  readonly told: readonly Told[];
  /** As what the officer acts; null before they have gone in. */
  readonly standing: Standing | null;
  /** The visit in the capacity they act in, as this phone knows it. */
  readonly visit: Visit | null;
};

const hasBody = (row: LogRow): row is Line => row.body !== null;

async function openInspection(key: string): Promise<Opened | null> {
  const [taken, rows] = await Promise.all([openPack(key), listTold(key)]);
  if (!taken) return null;
  const lines = rows.filter(hasBody);
  const told = lines.map(({ counter, body }) => ({ counter, ...body }));
  const standing = standingHere(told);
  const { pack, talks } = taken as Taken;
  return {
    pack: FieldPack.parse(pack),
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
export function useInspection(key: string): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let isOver = false;
    let asked = 0;
    let shown = 0;
    // Several reads may be under way: one that began earlier and ends later must not hide what was told since.
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
    const stops = [onTold(again), onSync(again)];
    return () => {
      isOver = true;
      for (const stop of stops) stop();
    };
  }, [key]);
  return opened?.key === key ? opened : null;
}

type Command = { readonly verb: string; readonly params?: Record<string, string>; readonly input: object };

/**
 * Tells something in this inspection. The rule of the server is asked first, so that what it would refuse is heard here. It is on
 * the disk when this resolves.
 */
export async function tellIn(of: Opened, command: Command, as: Standing | null = of.standing): Promise<LogRow> {
  if (!as) throw new Error('Nobody has gone in on this phone.');
  const { verb, params = {}, input } = command;
  const known = of.pack.signs.map(({ code, onlyIn, by }) => ({ id: code, only_in: onlyIn, by }));
  const act = { happenedFrom: now().toISOString() };
  checkHere(verb, { act, ...input }, { visit: of.visit, capacity: as.capacity, known });
  const { capacity, basis, sitting } = as;
  return tell(of.key, { verb, params, input, capacity, basis, sitting });
}

/** Going in, in a capacity: a sitting begins with it, unless one goes on in it that a change of capacity has begun. */
export const beginningIn = (of: Opened, capacity: Standing['capacity'], basis: string): Standing => ({
  capacity,
  basis,
  sitting: of.standing?.capacity === capacity ? of.standing.sitting : newOpaqueId(),
  visit: null,
});
