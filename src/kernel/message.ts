/**
 * A text for a reader: an id that never changes, the English text, and a note for the translator.
 * Written in `messages.ts` files as plain objects behind an i18n comment mark, so that `lingui extract` finds them.
 */
export type Message = { readonly id: string; readonly message: string; readonly comment: string };

/** The values a message is filled with. Never a person's details: they would travel into logs and translations. */
export type MessageValues = Readonly<Record<string, string | number>>;
