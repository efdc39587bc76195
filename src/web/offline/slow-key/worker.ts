import { byWebAssembly, type KeyDerivation } from './by-webassembly.ts';

/*
 * Makes one key and is ended. It runs apart from the page, under rules of its own: the only ones in CAPE that let WebAssembly be
 * compiled, and that let nothing else be done. Null: this browser makes none here.
 */
const worker = globalThis as unknown as {
  addEventListener(kind: 'message', listen: (event: { readonly data: KeyDerivation }) => void): void;
  postMessage(made: Uint8Array | null | 'ready'): void;
};

worker.addEventListener('message', ({ data }) => {
  byWebAssembly(data).then(
    (made) => worker.postMessage(made),
    () => worker.postMessage(null),
  );
});
worker.postMessage('ready');
