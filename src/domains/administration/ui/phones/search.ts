/** The choices of the list of phones, in its address; never a name, which stays on the page. What is not known there is left out. */
export const phonesChoices = ['registered', 'in-use', 'stopped', 'ended'] as const;
export type PhonesFilter = {
  readonly show?: (typeof phonesChoices)[number] | undefined;
  readonly unitRef?: string | undefined;
};

export function phonesSearch({ show, unitRef }: Record<string, unknown>): PhonesFilter {
  const known = phonesChoices.find((each) => each === show);
  return {
    ...(known && { show: known }),
    ...(typeof unitRef === 'string' && /^[0-9a-f-]{36}$/.test(unitRef) && { unitRef }),
  };
}
