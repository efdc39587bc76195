/** What makes a drawing a program, or fetches something: elements, events, and addresses that are run. */
const program =
  /<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|handler|listener|set|animate\w*)\b|\son\w+\s*=|(?:java|vb)script\s*:|data\s*:\s*text\/html|<!ENTITY|<\?xml-stylesheet|@import/i;

/** Characters that are written as numbers, as a browser reads them: a name can be hidden so. */
const plainText = (content: string): string =>
  content.replaceAll(
    /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi,
    (all, hex: string | undefined, decimal: string | undefined) => {
      const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal ?? '', 10);
      return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : all;
    },
  );

/** Whether a file of the kind SVG can do more than be seen. White space within a scheme is left out, as browsers do. */
export const isProgramInSvg = (content: string): boolean => {
  const text = plainText(content);
  return program.test(text) || /(?:java|vb)script\s*:/i.test(text.replaceAll(/[\t\n\r]/g, ''));
};
