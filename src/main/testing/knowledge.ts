import { type KnowledgeFiles, readFiles } from '../knowledge-files.ts';

let read: Promise<KnowledgeFiles> | undefined;

/** What lies in the folder of knowledge, read once for all tests of a worker. */
export const knowledgeFiles = (): Promise<KnowledgeFiles> => {
  read ??= readFiles('knowledge');
  return read;
};
