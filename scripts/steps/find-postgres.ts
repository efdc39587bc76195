import { findPostgresBinaries } from '../../src/platform/testing/postgres-binaries.ts';

/** Prints the version and folder of the PostgreSQL that store tests would run on; nothing when there is none. */
const found = findPostgresBinaries();
if (found) console.log(`PostgreSQL ${found.version} in ${found.folder}`);
