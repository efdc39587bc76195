import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { bytesOf } from '../../../../web/components/paper/paper-buttons.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { saveFile } from '../../../../web/save-file.ts';

type FileMade = { readonly name: string; readonly type: string; readonly base64: string };
type MakingFile = { readonly is: 'idle' | 'making' | 'made' } | { readonly is: 'failed'; readonly error: unknown };

/** A button that has a file made on the server and hands it to the browser. */
export function FetchedFile(props: { fetch: () => Promise<FileMade>; button: string; done: string }): ReactElement {
  const [state, setState] = useState<MakingFile>({ is: 'idle' });
  async function make(): Promise<void> {
    setState({ is: 'making' });
    try {
      const { name, type, base64 } = await props.fetch();
      saveFile(name, bytesOf(base64), type);
      setState({ is: 'made' });
    } catch (error) {
      setState({ is: 'failed', error });
    }
  }
  return (
    <>
      <Button icon={downloadSimple} barred={state.is === 'making'} onClick={() => void make()}>
        {props.button}
      </Button>
      <span role="status" className="small own-line">
        {state.is === 'made' && props.done}
      </span>
      {state.is === 'failed' && <FailureState error={state.error} again={() => void make()} />}
    </>
  );
}
