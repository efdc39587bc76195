import { type FilesKnown, filesFor, filesHere } from '../main/knowledge/knowledge-files.ts';

let read: Promise<FilesKnown> | undefined;

/**
 * What a demo knows of the folder of knowledge, read once for all tests of a worker: as a build kept it, where what was kept is of its
 * present state.
 */
export const knowledgeFiles = (): Promise<FilesKnown> => {
  read ??= filesHere().then((files) => filesFor(files, { demo: true }));
  return read;
};
