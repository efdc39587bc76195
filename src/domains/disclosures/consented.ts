/** A consent of the person: the act by which it was recorded in this agency, or null where it came with the matter itself. */
export type Yes = { readonly act: string | null };

/**
 * The consent of the person whom a matter concerns to this crossing: for this unit and, once they are chosen, these facts; null where there
 * is none. The domain that knows the person answers; before facts are chosen it says whether there is any consent for that unit.
 */
export type Consented = (crossing: { readonly toUnit: number; readonly facts: readonly string[] | null }) => Yes | null;

/** A matter without a person has no one who could have consented. */
export const nobodyToAsk: Consented = () => null;

/** A consent that came with the matter, and that no one here can withdraw by itself. */
export const saidWithIt = (hasSaidYes: boolean): Yes | null => (hasSaidYes ? { act: null } : null);
