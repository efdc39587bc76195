/** A reference of a list as it is compared: without spaces, in capitals. */
export const earlierKey = (reference: string): string => reference.replaceAll(/\s+/g, '').toUpperCase();
