import { type ReactElement, useState } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { Button } from '../../../web/components/button.tsx';
import { saveFile } from '../../../web/save-file.ts';
import { useText } from '../../../web/text.tsx';
import { fileFailed } from './calendar/messages.ts';
import { fetchFile } from './choose/api.ts';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

/** A button that fetches a file of an inspection and hands it to the browser to keep. Each press is logged as an access. */
export function FileButton(props: {
  id: string;
  which: Parameters<typeof fetchFile>[1];
  name: Message;
  making: Message;
  /** What is said where there is no file to give. */
  none: Message;
}): ReactElement {
  const say = useText();
  const [state, setState] = useState<'ready' | 'making' | 'none' | 'failed'>('ready');
  async function fetchIt(): Promise<void> {
    setState('making');
    try {
      const { file } = await fetchFile(props.id, props.which);
      if (file) saveFile(file.name, bytesOf(file.base64), file.type);
      setState(file ? 'ready' : 'none');
    } catch {
      setState('failed');
    }
  }
  return (
    <>
      <Button barred={state === 'making'} onClick={() => void fetchIt()}>
        {say(state === 'making' ? props.making : props.name)}
      </Button>
      {(state === 'none' || state === 'failed') && (
        <span role="alert">{say(state === 'none' ? props.none : fileFailed)}</span>
      )}
    </>
  );
}
