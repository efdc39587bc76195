import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { bytesOf } from '../../../web/components/paper/paper-buttons.tsx';
import { FailureState } from '../../../web/components/state/failure-state.tsx';
import { saveFile } from '../../../web/save-file.ts';
import { useText } from '../../../web/text.tsx';
import { fetchResultsFile } from './api.ts';
import * as texts from './results-messages.ts';
import { print } from './survey-messages.ts';

const formats = {
  csv: texts.exportCsv,
  xlsx: texts.exportXlsx,
  json: texts.exportJson,
  pdf: texts.exportPdf,
} as const;
type Format = keyof typeof formats;
type MakingFile =
  | { readonly is: 'idle' | 'making' | 'no-pdf' }
  | { readonly is: 'made'; readonly name: string }
  | { readonly is: 'failed'; readonly error: unknown; readonly format: Format };

/** The results as a file, or on paper. */
export function ResultFiles({ id }: { id: string }): ReactElement {
  const say = useText();
  const [state, setState] = useState<MakingFile>({ is: 'idle' });
  async function make(format: Format): Promise<void> {
    setState({ is: 'making' });
    try {
      const { file } = await fetchResultsFile(id, format);
      if (!file) return setState({ is: 'no-pdf' });
      saveFile(file.name, bytesOf(file.base64), file.type);
      setState({ is: 'made', name: file.name });
    } catch (error) {
      setState({ is: 'failed', error, format });
    }
  }
  return (
    <div className="not-on-paper">
      <div className="actions">
        {(Object.keys(formats) as Format[]).map((format) => (
          <Button
            key={format}
            look="compact"
            icon={downloadSimple}
            barred={state.is === 'making'}
            onClick={() => void make(format)}
          >
            {say(formats[format])}
          </Button>
        ))}
        <Button look="compact" onClick={() => window.print()}>
          {say(print)}
        </Button>
      </div>
      <span role="status" className="small own-line">
        {state.is === 'making' && say(texts.making)}
        {state.is === 'made' && say(texts.made, { name: state.name })}
        {state.is === 'no-pdf' && say(texts.noPdf)}
      </span>
      {state.is === 'failed' && <FailureState error={state.error} again={() => void make(state.format)} />}
    </div>
  );
}
