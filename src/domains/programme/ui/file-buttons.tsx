import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { type ReactElement, useState } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { Button } from '../../../web/components/button.tsx';
import { bytesOf } from '../../../web/components/paper/paper-buttons.tsx';
import { FailureState } from '../../../web/components/state/failure-state.tsx';
import { withProof } from '../../../web/proof.ts';
import { saveFile } from '../../../web/save-file.ts';
import { get } from '../../../web/sending/request.ts';
import { useText } from '../../../web/text.tsx';
import { FrameworkFile } from '../programme-schema.ts';
import * as texts from './programmes-messages.ts';
import './programme.css';

type Format = 'csv' | 'xlsx';
type Making =
  | { readonly is: 'idle' | 'making' }
  | { readonly is: 'made'; readonly name: string }
  | { readonly is: 'failed'; readonly error: unknown; readonly format: Format };

/** Something as a file for a spreadsheet: made again each time, and logged. `names`: what its two buttons are called. */
export function FileButtons({ path, names }: { path: string; names: Readonly<Record<Format, Message>> }): ReactElement {
  const say = useText();
  const [state, setState] = useState<Making>({ is: 'idle' });
  async function make(format: Format): Promise<void> {
    setState({ is: 'making' });
    try {
      const { name, type, base64 } = await withProof(() => get(`${path}?format=${format}`, FrameworkFile));
      saveFile(name, bytesOf(base64), type);
      setState({ is: 'made', name });
    } catch (error) {
      setState({ is: 'failed', error, format });
    }
  }
  return (
    <span className="not-on-paper programme-buttons">
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button key={format} icon={downloadSimple} barred={state.is === 'making'} onClick={() => void make(format)}>
          {say(names[format])}
        </Button>
      ))}
      <span role="status" className="small own-line">
        {state.is === 'making' && say(texts.exporting)}
        {state.is === 'made' && say(texts.exported, { name: state.name })}
      </span>
      {state.is === 'failed' && <FailureState error={state.error} again={() => void make(state.format)} />}
    </span>
  );
}
