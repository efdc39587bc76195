import { join } from 'node:path';
import { keepFiles } from './knowledge-files.ts';
import { root } from './root.ts';

/** The last step of a build: what lies in the folder of knowledge, read and checked, beside the program of the server. */
await keepFiles(join(root, 'knowledge'), join(import.meta.dirname, 'knowledge.json'));
