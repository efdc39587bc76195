/** What the Lingui plugin makes of a catalogue: texts by id, compiled. */
declare module '*.po' {
  export const messages: import('@lingui/core').Messages;
}

/** A file taken as text when the server is built. */
declare module '*?raw' {
  const text: string;
  export default text;
}
