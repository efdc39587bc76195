/** What can be true of an invented person, each by itself; a state is the word `open` and those that are, in this order. */
const flags = ['yes', 'named', 'helped', 'thinking'] as const;
type Flag = (typeof flags)[number];

const stateOf = (on: readonly string[]): string => ['open', ...flags.filter((flag) => on.includes(flag))].join(' ');
/** Each number from 0 on is one set of flags: its binary digits say which are on. */
const allStates = Array.from({ length: 2 ** flags.length }, (_, set) =>
  stateOf(flags.filter((_flag, place) => Math.floor(set / 2 ** place) % 2 === 1)),
);

export const withFlag =
  (flag: Flag) =>
  (state: string): string =>
    stateOf([...state.split(' '), flag]);
export const withoutFlag =
  (flag: Flag) =>
  (state: string): string =>
    stateOf(state.split(' ').filter((one) => one !== flag));
export const haveFlag = (flag: Flag): readonly string[] => allStates.filter((state) => state.split(' ').includes(flag));
export const lackFlag = (flag: Flag): readonly string[] =>
  allStates.filter((state) => !state.split(' ').includes(flag));
