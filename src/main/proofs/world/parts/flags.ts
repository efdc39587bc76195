/**
 * What can be true of a thing, each by itself: a state is one of `bases` and the flags that are on, in the order given here. What is new is
 * `open`, so that this is the base of most things.
 */
export function flagsOf<Flag extends string>(flags: readonly Flag[], bases: readonly string[] = ['open']) {
  const stateOf = (base: string, on: readonly string[]): string =>
    [base, ...flags.filter((flag) => on.includes(flag))].join(' ');
  /** Each number from 0 on is one set of flags: its binary digits say which are on. */
  const sets = Array.from({ length: 2 ** flags.length }, (_, set) =>
    flags.filter((_flag, place) => Math.floor(set / 2 ** place) % 2 === 1),
  );
  const states = bases.flatMap((base) => sets.map((on) => stateOf(base, on)));
  const has = (state: string, word: string): boolean => state.split(' ').includes(word);
  const changed =
    (change: (on: readonly string[]) => readonly string[]) =>
    (state: string): string => {
      const [base = 'open', ...on] = state.split(' ');
      return stateOf(base, change(on));
    };
  return {
    states,
    /** The state that a thing has once the flag is on. */
    withFlag: (flag: Flag) => changed((on) => [...on, flag]),
    withoutFlag: (flag: Flag) => changed((on) => on.filter((one) => one !== flag)),
    haveFlag: (flag: Flag): readonly string[] => states.filter((state) => has(state, flag)),
    lackFlag: (flag: Flag): readonly string[] => states.filter((state) => !has(state, flag)),
  };
}

/** A case is open or closed; something in it may be at risk, a registrar may have numbered it. */
export const ofCase = flagsOf(['at-risk', 'numbered'], ['open', 'closed']);

/** Of an invented person: a valid consent, a name in the vault, support that has begun, thirty days that are weighed. */
export const ofPerson = flagsOf(['yes', 'named', 'helped', 'thinking']);
