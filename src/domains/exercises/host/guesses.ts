/** How many wrong codes are tried in a while, from wherever they come: a code is short, because it is read aloud. */
export function guessesIn({ most, within }: { readonly most: number; readonly within: number }) {
  let wrong: readonly number[] = [];
  const recent = (now: number) => wrong.filter((at) => at > now - within);
  return {
    mayTry: (now: number): boolean => recent(now).length < most,
    wrong: (now: number): void => {
      wrong = [...recent(now), now];
    },
  };
}
