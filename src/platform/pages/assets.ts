/** A file that the pages ask for and that another package brings: `path` as in the address, `source` from the project's root. */
export type PageAsset = { readonly path: string; readonly type: string; readonly source: string };

const sans = 'node_modules/@fontsource-variable/source-sans-3/files';
const serif = 'node_modules/@fontsource-variable/source-serif-4/files';
const font = (name: string, source: string): PageAsset => ({
  path: `/assets/fonts/${name}.woff2`,
  type: 'font/woff2',
  source,
});

/** Fonts, served from the agency. The names carry the version of the package, so a browser may keep them for a year. */
export const pageAssets: readonly PageAsset[] = [
  font('source-sans-3-5.3-latin', `${sans}/source-sans-3-latin-wght-normal.woff2`),
  font('source-sans-3-5.3-latin-ext', `${sans}/source-sans-3-latin-ext-wght-normal.woff2`),
  font('source-serif-4-5.3-latin', `${serif}/source-serif-4-latin-wght-normal.woff2`),
  font('source-serif-4-5.3-latin-ext', `${serif}/source-serif-4-latin-ext-wght-normal.woff2`),
];
