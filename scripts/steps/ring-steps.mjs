import { budgetsStep, buildStep } from './build-steps.mjs';
import { longChecks, shortChecks, unusedCode } from './check-steps.mjs';
import { browserStep, storiesStep } from './e2e-steps.mjs';
import { postgresStep, storesStep } from './store-steps.mjs';

/** @typedef {import('./run-steps.mjs').Step} Step */

/** @type {Step} */
const browser = { name: 'browser', run: browserStep };
/** @type {Step} */
const build = { name: 'build', run: buildStep };

/** What a ring runs, in the order in which it is begun. @type {Record<import('./rings.mjs').Ring, readonly Step[]>} */
const steps = {
  first: [
    build,
    browser,
    { name: 'bytes of the workspace', needs: ['build'], run: budgetsStep },
    // Both start the programs that were built.
    { name: 'store tests', needs: ['build'], run: () => storesStep('first') },
    // What takes long first, so that two processors end at about the same time; the unit tests, which keep one of them busy, before
    // the stories, which wait for pages part of their time and so are run beside the many short checks.
    ...longChecks,
    { name: 'core stories', needs: ['build'], after: ['browser'], run: () => storiesStep({ ring: 'first' }) },
    ...shortChecks,
  ],
  second: [
    // Debian's installer runs one at a time, so the browser waits for PostgreSQL.
    { name: 'PostgreSQL', run: postgresStep },
    { ...browser, after: ['PostgreSQL'] },
    build,
    { name: 'store tests on PostgreSQL', needs: ['build'], after: ['PostgreSQL'], run: () => storesStep('second') },
    { name: 'the other stories', needs: ['build'], after: ['browser'], run: () => storiesStep({ ring: 'second' }) },
    unusedCode,
  ],
};

/** @param {import('./rings.mjs').Ring} ring */
export const stepsOf = (ring) => steps[ring];
