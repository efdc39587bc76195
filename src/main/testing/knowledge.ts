import { type FilesKnown, filesFor, readFiles } from '../knowledge-files.ts';

let read: Promise<FilesKnown> | undefined;

/** What a demo knows of the folder of knowledge, read once for all tests of a worker. */
export const knowledgeFiles = (): Promise<FilesKnown> => {
  read ??= readFiles('knowledge').then((files) => filesFor(files, { demo: true }));
  return read;
};
