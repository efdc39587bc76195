import arrowDown from '@phosphor-icons/core/regular/download-simple.svg?raw';
import type { ReactElement } from 'react';
import { Icon } from '../../../web/components/icon.tsx';
import { useText } from '../../../web/text.tsx';
import type { AttachmentLine } from '../schema.ts';
import { addressOf, type Matter } from './api.ts';
import { useFetching } from './fetch-file.ts';
import * as texts from './messages.ts';
import { ofFile } from './upload-messages.ts';

/** Fetches a file to be kept on the computer of its reader. */
export function Download({ matter, file }: { matter: Matter; file: AttachmentLine }): ReactElement | null {
  const say = useText();
  const fetching = useFetching(`${addressOf(matter)}/${file.id}/contents`, file);
  if (!file.opens) return null;
  return (
    <>
      <a
        className="button compact"
        href={`${addressOf(matter)}/${file.id}/contents`}
        download={file.name}
        aria-label={say(ofFile, { what: say(texts.download), name: file.name })}
        onClick={fetching.take}
      >
        <Icon of={arrowDown} />
        {say(fetching.isOn ? texts.fetching : texts.download)}
      </a>
      {fetching.trouble !== null && (
        <p className="small files-warning" role="alert">
          {fetching.trouble}
        </p>
      )}
    </>
  );
}
