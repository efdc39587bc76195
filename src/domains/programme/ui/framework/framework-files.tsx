import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { bytesOf } from '../../../../web/components/paper/paper-buttons.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { saveFile } from '../../../../web/save-file.ts';
import { useText } from '../../../../web/text.tsx';
import type { ProgrammeShown } from '../../programme-schema.ts';
import { fetchFramework } from '../api.ts';
import * as texts from '../programmes-messages.ts';

type Format = 'csv' | 'xlsx';
type Making =
  | { readonly is: 'idle' | 'making' }
  | { readonly is: 'made'; readonly name: string }
  | { readonly is: 'failed'; readonly error: unknown; readonly format: Format };

const formats = { csv: texts.exportCsv, xlsx: texts.exportXlsx } as const;

/** The results with every value over time, as a file for a spreadsheet. */
export function FrameworkFiles({ of }: { of: ProgrammeShown }): ReactElement {
  const say = useText();
  const [state, setState] = useState<Making>({ is: 'idle' });
  async function make(format: Format): Promise<void> {
    setState({ is: 'making' });
    try {
      const { name, type, base64 } = await fetchFramework(of.id, format);
      saveFile(name, bytesOf(base64), type);
      setState({ is: 'made', name });
    } catch (error) {
      setState({ is: 'failed', error, format });
    }
  }
  return (
    <>
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button key={format} icon={downloadSimple} barred={state.is === 'making'} onClick={() => void make(format)}>
          {say(formats[format])}
        </Button>
      ))}
      <span role="status" className="small own-line">
        {state.is === 'making' && say(texts.exporting)}
        {state.is === 'made' && say(texts.exported, { name: state.name })}
      </span>
      {state.is === 'failed' && <FailureState error={state.error} again={() => void make(state.format)} />}
    </>
  );
}
