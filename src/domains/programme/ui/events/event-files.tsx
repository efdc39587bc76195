import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import type { ReactElement } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { Button } from '../../../../web/components/button.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { useText } from '../../../../web/text.tsx';
import type { EventShown } from '../../events/event-schema.ts';
import { fetchParticipants, fetchProgramme } from './event-api.ts';
import * as texts from './event-page-messages.ts';
import { type FileMade, useFile } from './use-file.ts';

type Ways = readonly { readonly name: Message; readonly make: () => Promise<FileMade> }[];

/** The printed programme, the participants as a file, and the addresses that are given to others. */
export function EventFiles({ of }: { of: EventShown }): ReactElement {
  const say = useText();
  const file = useFile();
  const ways: Ways = [
    { name: texts.paper, make: () => fetchProgramme(of.id) },
    { name: texts.csv, make: () => fetchParticipants(of.id, 'csv') },
    { name: texts.xlsx, make: () => fetchParticipants(of.id, 'xlsx') },
  ];
  return (
    <>
      {ways.map(({ name, make }) => (
        <Button key={name.id} icon={downloadSimple} barred={file.isMaking} onClick={() => void file.make(make)}>
          {say(name)}
        </Button>
      ))}
      <span className="own-line event-links">
        <a href={of.page}>{say(texts.publicPage)}</a>
        {of.feed !== null && <a href={of.feed}>{say(texts.feed)}</a>}
      </span>
      <span role="status" className="small own-line">
        {file.says}
      </span>
      {file.failure && <FailureState error={file.failure.error} again={file.failure.again} />}
    </>
  );
}
