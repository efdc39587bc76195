import { config } from 'zod/v4';

/*
 * Zod, for the browser: the build puts this in the place of `zod` (vite.web.config.ts). To parse faster it would compile functions from
 * text, which the content policy refuses and reports on every page; so it is switched off, before any schema is made.
 */
config({ jitless: true });

export * from 'zod/v4';
