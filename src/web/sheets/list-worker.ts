import { type ListRead, readList } from '../../kernel/sheets/read-list.ts';
import type { ListWrong } from '../../kernel/sheets/sheet.ts';
import { withBrowser } from './with-browser.ts';

/*
 * Reads one file and is ended. It runs apart from the page, which goes on whatever the file does to it, and under the rules of its own answer, by which
 * it reaches nothing.
 */
const worker = globalThis as unknown as {
  addEventListener(kind: 'message', listen: (event: { readonly data: Uint8Array }) => void): void;
  postMessage(read: ListRead | ListWrong): void;
};

worker.addEventListener('message', ({ data }) => {
  readList(data, withBrowser).then(
    (read) => worker.postMessage(read),
    () => worker.postMessage('unreadable'),
  );
});
