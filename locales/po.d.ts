/** What the Lingui plugin of Vite makes of a catalogue: id to compiled message. */
declare module '*.po' {
  export const messages: import('@lingui/core').Messages;
}

/** What scripts/texts/screen-texts.mjs makes for the workspace: each part of each catalogue, fetched when it is needed. */
declare module 'cape:texts' {
  const parts: Readonly<
    Record<string, Readonly<Record<string, () => Promise<{ messages: import('@lingui/core').Messages }>>>>
  >;
  export default parts;
}
