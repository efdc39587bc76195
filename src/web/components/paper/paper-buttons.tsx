import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { type ReactElement, useState } from 'react';
import { PaperFile, type PaperFormat, paperFormats } from '../../../kernel/text/paper-file.ts';
import { withProof } from '../../proof.ts';
import { saveFile } from '../../save-file.ts';
import { get } from '../../sending/request.ts';
import { useText } from '../../text.tsx';
import { Button } from '../button.tsx';
import { FailureState } from '../state/failure-state.tsx';
import * as texts from './paper-messages.ts';

type Making =
  | { readonly is: 'idle' | 'making' | 'no-pdf' }
  | { readonly is: 'made'; readonly name: string; readonly note: string | null }
  | { readonly is: 'failed'; readonly error: unknown; readonly again: () => void };

export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

/**
 * A letter or a decision as PDF and for a word processor. Each time it is made again and logged, so it is fetched when a person asks for it and
 * nothing is kept. `of` says which letter it is, where a page has several.
 */
export function PaperButtons({ path, of }: { path: string; of?: string }): ReactElement {
  const say = useText();
  const [state, setState] = useState<Making>({ is: 'idle' });
  async function make(format: PaperFormat): Promise<void> {
    setState({ is: 'making' });
    try {
      const asked = `${path}${path.includes('?') ? '&' : '?'}format=${format}`;
      const { file, note } = await withProof(() => get(asked, PaperFile));
      if (file) saveFile(file.name, bytesOf(file.base64), file.type);
      setState(file ? { is: 'made', name: file.name, note } : { is: 'no-pdf' });
    } catch (error) {
      setState({ is: 'failed', error, again: () => void make(format) });
    }
  }
  return (
    <span className="actions not-on-paper">
      {paperFormats.map((format) => (
        <Button
          key={format}
          icon={downloadSimple}
          barred={state.is === 'making'}
          aria-label={of && say(texts.named, { format: say(texts.formats[format]), of })}
          onClick={() => void make(format)}
        >
          {say(texts.formats[format])}
        </Button>
      ))}
      <span role="status" className="small">
        {state.is === 'making' && say(texts.making)}
        {state.is === 'made' && say(texts.made, { name: state.name })}
        {state.is === 'made' && state.note !== null && ` ${state.note}`}
        {state.is === 'no-pdf' && say(texts.noPdf)}
      </span>
      {state.is === 'failed' && <FailureState error={state.error} again={state.again} />}
    </span>
  );
}
