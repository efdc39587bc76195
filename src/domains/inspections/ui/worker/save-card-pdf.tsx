import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { type ReactElement, useState } from 'react';
import { useAnnounce } from '../../../../web/announce.ts';
import { Button } from '../../../../web/components/button.tsx';
import { saveFile } from '../../../../web/save-file.ts';
import { get } from '../../../../web/sending/request.ts';
import { useText } from '../../../../web/text.tsx';
import { CardSheetShown } from '../../visit/talk/schema.ts';
import * as texts from './card-messages.ts';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** The sheet as a tagged PDF, made by the server and kept by the browser. */
export function SavePdf(props: {
  asked: { first: string; second: string; phone: string };
  code: string;
  whenReady: (then: () => void) => () => void;
}): ReactElement {
  const say = useText();
  const [state, setState] = useState<'ready' | 'making' | 'none'>('ready');
  const { first, second, phone } = props.asked;
  const none = say(texts.noPdf);
  useAnnounce(state === 'none' ? none : null);
  async function save(): Promise<void> {
    setState('making');
    const asked = new URLSearchParams({ first, ...(second === '' ? {} : { second }), phone, code: props.code });
    const answer = await get(`/api/inspections/card-sheet?${asked}`, CardSheetShown).catch(() => null);
    if (answer?.pdf)
      saveFile(`cards-${[first, second].filter(Boolean).join('-')}.pdf`, bytesOf(answer.pdf), 'application/pdf');
    setState(answer?.pdf ? 'ready' : 'none');
  }
  return (
    <>
      <Button icon={downloadSimple} barred={state === 'making'} onClick={props.whenReady(() => void save())}>
        {say(state === 'making' ? texts.making : texts.savePdf)}
      </Button>
      {state === 'none' && <p>{none}</p>}
    </>
  );
}
