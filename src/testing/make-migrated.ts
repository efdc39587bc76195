import { makeMigratedFolder } from './migrated.ts';

/** A program of the tests: makes the file from which the embedded test stores begin (migrated.ts). */
await makeMigratedFolder(process.argv[2] ?? '');
process.exit(0);
