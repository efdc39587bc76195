import type { ActRow, StoredBundle } from './field-store.ts';

/**
 * What has arrived is deleted here. While the bundle it was recorded for can be read, its sealed body stays beside the bundle as a copy to
 * read, so that a list that was half ticked off does not look empty as soon as there is network.
 */
export const staysToRead = (act: ActRow, bundle: StoredBundle | undefined): boolean =>
  act.key === act.pack && bundle?.key === act.key && bundle.wrapped !== null;

export const asArrived = (act: ActRow, staysReadable: boolean): ActRow => ({
  ...act,
  signed: null,
  body: staysReadable ? act.body : null,
});

/** Copies are not read any more. What has not arrived is no copy and stays. */
export const forgetCopy = (act: ActRow): ActRow => (act.signed ? act : { ...act, body: null });
