/**
 * Whether the person whom a matter concerns has said yes to this crossing: to this unit and, once they are chosen, to these
 * facts. The domain that knows the person answers; before facts are chosen it says whether there is any yes to that unit.
 */
export type Consented = (crossing: { readonly toUnit: number; readonly facts: readonly string[] | null }) => boolean;

/** A matter without a person has nobody who could have said yes. */
export const nobodyToAsk: Consented = () => false;
