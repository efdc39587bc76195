import { useEffect, useState } from 'react';
import { type Bytes, sha256 } from '../../../../web/offline/bytes.ts';
import { readTold } from '../../../../web/sending/request.ts';
import { useText } from '../../../../web/text.tsx';
import { notFetched } from '../messages.ts';

export type Contents =
  | { readonly kind: 'fetching'; readonly share: number }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'here'; readonly bytes: Bytes; readonly sha256: string };

/** Bytes as they come, into one place of the length that is known. More than that is not what was asked for. */
async function readAll(response: Response, length: number, onShare: (share: number) => void): Promise<Bytes> {
  const bytes = new Uint8Array(length);
  const reader = response.body?.getReader();
  let had = 0;
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) break;
    if (had + next.value.length > length) throw new Error('More came than the file is long.');
    bytes.set(next.value, had);
    had += next.value.length;
    onShare(had / length);
  }
  if (had !== length) throw new Error('The file broke off.');
  return bytes;
}

/**
 * The contents of a file, fetched by the same route as a download: the server asks and logs the same, since it cannot know what a browser
 * does with them. Given up when it is closed; forgotten with it. Null: it is not fetched at all.
 */
export function useContents(path: string | null, length: number): Contents {
  const say = useText();
  const [contents, setContents] = useState<Contents>({ kind: 'fetching', share: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sentence alone needs `say`, and another language fetches nothing again
  useEffect(() => {
    if (path === null) return;
    const ended = new AbortController();
    const set = (next: Contents): void => {
      if (!ended.signal.aborted) setContents(next);
    };
    const fetchAll = async (): Promise<void> => {
      set({ kind: 'fetching', share: 0 });
      const response = await fetch(path, { credentials: 'same-origin', redirect: 'error', signal: ended.signal });
      if (!response.ok) {
        const failure = await readTold(response);
        const told = failure.kind === 'refused' ? failure.sentence : '';
        return set({ kind: 'failed', sentence: told || say(notFetched) });
      }
      const bytes = await readAll(response, length, (share) => set({ kind: 'fetching', share }));
      set({ kind: 'here', bytes, sha256: await sha256(bytes) });
    };
    fetchAll().catch(() => set({ kind: 'failed', sentence: say(notFetched) }));
    return () => ended.abort();
  }, [path, length]);
  return contents;
}
