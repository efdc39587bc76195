import type { ActRow, PackStored } from './field-store.ts';

/**
 * What has arrived is deleted here. While the pack it was told for can be read, its sealed body stays beside the pack as a
 * copy to read, so that a list that was half ticked off does not look empty as soon as there is network.
 */
export const staysToRead = (act: ActRow, pack: PackStored | undefined): boolean =>
  act.key === act.pack && pack?.key === act.key && pack.wrapped !== null;

export const asArrived = (act: ActRow, staysReadable: boolean): ActRow => ({
  ...act,
  signed: null,
  body: staysReadable ? act.body : null,
});

/** Nobody reads a copy any more. What has not arrived is no copy and stays. */
export const forgetCopy = (act: ActRow): ActRow => (act.signed ? act : { ...act, body: null });
