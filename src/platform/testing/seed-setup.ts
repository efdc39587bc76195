import fc from 'fast-check';

/** A run that was given a seed draws the same random worlds again, properties among them; without one each run draws its own. */
const { SEED } = process.env;
if (SEED) fc.configureGlobal({ seed: Number(SEED) });
