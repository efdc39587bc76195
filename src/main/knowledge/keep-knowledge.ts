import { join } from 'node:path';
import { root } from '../root.ts';
import { keepFiles } from './knowledge-files.ts';

/** The last step of a build: what is in the folder of knowledge, read and checked, beside the program of the server. */
await keepFiles(join(root, 'knowledge'), join(import.meta.dirname, 'knowledge.json'));
