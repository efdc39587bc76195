import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';
import { plainTokens } from '../../../../platform/pages/stylesheet.ts';
import ground from '../../../../web/styles/ground.css?raw';
import tokens from '../../../../web/styles/tokens.css?raw';
import frame from './styles/frame.css?raw';
import obstacles from './styles/obstacles.css?raw';
import paper from './styles/paper.css?raw';
import paths from './styles/paths.css?raw';
import stages from './styles/stages.css?raw';
import tables from './styles/tables.css?raw';
import time from './styles/time.css?raw';

const face = (family: string, address: string): string =>
  `@font-face{font-family:"${family}";src:url("${address}") format("woff2");font-weight:200 900;font-display:swap}`;

/** The whole look of the report, with its two fonts (SIL Open Font License), so that the file makes no request. */
export const reportCss = [
  face('Source Sans 3 Variable', sans),
  face('Source Serif 4 Variable', serif),
  plainTokens(tokens),
  ground,
  frame,
  stages,
  paths,
  time,
  obstacles,
  tables,
  paper,
].join('\n');
