/** What a matter is called by those who work with it: the firm or the alias, and the reference that they say over the phone. */
export type MatterName = { readonly name: string | null; readonly reference: string | null };
