/** A yes of the person: the act by which it was written down in this agency, or null where it came with the matter itself. */
export type Yes = { readonly act: string | null };

/**
 * The yes of the person whom a matter concerns to this crossing: to this unit and, once they are chosen, to these facts; null
 * where there is none. The domain that knows the person answers; before facts are chosen it says whether there is any yes to
 * that unit.
 */
export type Consented = (crossing: { readonly toUnit: number; readonly facts: readonly string[] | null }) => Yes | null;

/** A matter without a person has nobody who could have said yes. */
export const nobodyToAsk: Consented = () => null;

/** A yes that came with the matter, and that nobody here can take back by itself. */
export const saidWithIt = (hasSaidYes: boolean): Yes | null => (hasSaidYes ? { act: null } : null);
