import { useState } from 'react';
import { bytesOf } from '../../../../web/components/paper/paper-buttons.tsx';
import { saveFile } from '../../../../web/save-file.ts';
import { useText } from '../../../../web/text.tsx';
import * as texts from './event-page-messages.ts';

export type FileMade = { readonly name: string; readonly type: string; readonly base64: string } | null;
type FileState =
  | { readonly is: 'idle' | 'making' | 'no-pdf' }
  | { readonly is: 'made'; readonly name: string }
  | { readonly is: 'failed'; readonly error: unknown; readonly again: () => void };

/** Fetches a file when it is asked for, saves it, and says how it went. */
export function useFile() {
  const say = useText();
  const [state, setState] = useState<FileState>({ is: 'idle' });
  async function make(ask: () => Promise<FileMade>): Promise<void> {
    setState({ is: 'making' });
    try {
      const file = await ask();
      if (file) saveFile(file.name, bytesOf(file.base64), file.type);
      setState(file ? { is: 'made', name: file.name } : { is: 'no-pdf' });
    } catch (error) {
      setState({ is: 'failed', error, again: () => void make(ask) });
    }
  }
  const said = {
    idle: null,
    making: say(texts.making),
    'no-pdf': say(texts.noPdf),
    made: state.is === 'made' ? say(texts.made, { name: state.name }) : null,
    failed: null,
  } as const;
  return { make, isMaking: state.is === 'making', says: said[state.is], failure: state.is === 'failed' ? state : null };
}
