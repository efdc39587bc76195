export { Crossings } from './crossings.tsx';
export type { FactLine } from './pass-on-facts.tsx';
export { wordsWarning } from './pass-on-messages.ts';
export { PassOnPage } from './pass-on-page.tsx';
export { passOnQueries } from './pass-on-queries.ts';
