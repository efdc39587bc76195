import fonts from '../../web/styles/fonts.css?raw';
import ground from '../../web/styles/ground.css?raw';
import headings from '../../web/styles/headings.css?raw';
import tokens from '../../web/styles/tokens.css?raw';
import figures from './styles/figures.css?raw';
import firstStart from './styles/first-start.css?raw';
import forms from './styles/forms.css?raw';
import frame from './styles/frame.css?raw';
import front from './styles/front.css?raw';
import paper from './styles/paper.css?raw';
import signIn from './styles/sign-in.css?raw';
import tables from './styles/tables.css?raw';

/** Thirty-two bits that change when the text does (FNV-1a). Enough to name a file in a cache; no protection against anyone. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const pair = /light-dark\(([^(),]+),\s*([^(),]+)\)/g;

/**
 * The tokens without `light-dark()`, which browsers older than 2024 do not know: plain light values first,
 * then the dark ones under a media query, for screens: paper is light. The workspace needs newer browsers anyway; a public page may not.
 */
export function plainTokens(css: string): string {
  const dark = [...css.matchAll(/^\s*(--[a-z0-9-]+:\s*light-dark\([^;]+;)/gm)].map((match) => match[1] ?? '');
  return `${css.replaceAll(pair, '$1')}
@media screen and (prefers-color-scheme: dark) { :root { ${dark.join(' ').replaceAll(pair, '$2')} } }`;
}

/** Without comments and indentation, which are for us: a page reaches a slow phone sooner. */
export const packed = (css: string): string =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();

const text = packed(
  [plainTokens(tokens), fonts, ground, headings, frame, signIn, forms, firstStart, front, figures, tables, paper].join(
    '\n',
  ),
);

/** The one stylesheet of all server pages. Its name changes with its text, so a browser may keep it for a year. */
export const stylesheet = { path: `/assets/pages-${fingerprint(text)}.css`, text } as const;
