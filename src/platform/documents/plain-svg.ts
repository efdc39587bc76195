/**
 * The compiler's drawing without what only its own viewer uses: a stylesheet that hides colours in variables, texts to be marked laid over
 * what is drawn, notes of its own. What is left is read alike by a browser, an editor of drawings and a printing house.
 */
export const plainSvg = (svg: string): string =>
  svg
    .replaceAll(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replaceAll(/<g transform="scale\([^"]*\)"><foreignObject[\s\S]*?<\/foreignObject><\/g>/g, '')
    .replaceAll(/<script[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/ (?:data-[\w-]+|class|xmlns:h5)="[^"]*"/g, '')
    .replace(/^<svg style="[^"]*"/, '<svg fill="none"');
