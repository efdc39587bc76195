/** What the Lingui plugin of Vite makes of a catalogue: id to compiled message. */
declare module '*.po' {
  export const messages: import('@lingui/core').Messages;
}
