import type { PlayNow, Source } from './play-state.ts';

/** The play in which a seat knows a fact from a source. The first minute stays; a further source is added. */
export function learn(play: PlayNow, role: string, fact: string, from: readonly Source[]): PlayNow {
  const at = play.knows.findIndex((known) => known.role === role && known.fact === fact);
  const known = play.knows[at];
  if (!known) return { ...play, knows: [...play.knows, { role, fact, t: play.t, from }] };
  const further = from.filter((source) => !known.from.some((had) => sameSource(had, source)));
  if (further.length === 0) return play;
  return { ...play, knows: play.knows.with(at, { ...known, from: [...known.from, ...further] }) };
}

export const learnAll = (play: PlayNow, role: string, facts: readonly string[], from: Source): PlayNow =>
  facts.reduce((so, fact) => learn(so, role, fact, [from]), play);

const sameSource = (a: Source, b: Source): boolean =>
  a.kind === b.kind && ('id' in a ? 'id' in b && a.id === b.id : true);

/** The play in which a seat has met an indicator, at its first minute. */
export function see(play: PlayNow, role: string, indicators: readonly string[]): PlayNow {
  const fresh = indicators.filter(
    (indicator) => !play.seen.some((seen) => seen.role === role && seen.indicator === indicator),
  );
  return fresh.length === 0
    ? play
    : { ...play, seen: [...play.seen, ...fresh.map((indicator) => ({ role, indicator, t: play.t }))] };
}

export const knownTo = ({ knows }: PlayNow, role: string, fact: string) =>
  knows.find((known) => known.role === role && known.fact === fact);
