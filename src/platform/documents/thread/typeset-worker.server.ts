import { parentPort } from 'node:worker_threads';
import { NoFace, typeset } from '../typeset.ts';
import { typstTemplate } from '../typst-template.ts';
import type { SetAsked, SetDone } from './setting-thread.ts';

/** The program of the thread that sets documents: while it sets one, the server answers all others. */
parentPort?.on('message', async ({ id, files }: SetAsked) => {
  parentPort?.postMessage(await set(id, files));
});

async function set(id: number, files: SetAsked['files']): Promise<SetDone> {
  try {
    return { id, is: 'set', pdf: await typeset(typstTemplate, files) };
  } catch (error) {
    return error instanceof NoFace ? { id, is: 'no-face' } : { id, is: 'fault', message: String(error) };
  }
}
