import { type MouseEvent, useState } from 'react';
import { saveFile } from '../../../web/save-file.ts';
import { readTold } from '../../../web/sending/request.ts';
import { useText } from '../../../web/text.tsx';
import { notFetched } from './messages.ts';

/** What fits into the memory of a phone. A larger file the browser writes to the disk by itself, as it comes. */
const mostInMemory = 64 * 1_048_576;

/**
 * Fetches a file so that what the server says, where it does not give it, is said beside it. A large one is left to the browser, which says
 * only that it failed.
 */
export function useFetching(path: string, { name, bytes }: { readonly name: string; readonly bytes: number }) {
  const say = useText();
  const [isOn, setOn] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  async function fetchWhole(): Promise<void> {
    setOn(true);
    setTrouble(null);
    try {
      const response = await fetch(path, { credentials: 'same-origin', redirect: 'error' });
      if (response.ok) return saveFile(name, await response.blob());
      const failure = await readTold(response);
      setTrouble(failure.kind === 'refused' && failure.sentence !== '' ? failure.sentence : say(notFetched));
    } catch {
      setTrouble(say(notFetched));
    } finally {
      setOn(false);
    }
  }
  return {
    isOn,
    trouble,
    take: (event: MouseEvent): void => {
      if (bytes > mostInMemory || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (!isOn) void fetchWhole();
    },
  };
}
