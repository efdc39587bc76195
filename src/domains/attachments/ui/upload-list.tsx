import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useId } from 'react';
import { useAnnounce } from '../../../web/announce.ts';
import { Button } from '../../../web/components/button.tsx';
import { useFormats } from '../../../web/formats.ts';
import { sizeIn } from '../../../web/size.ts';
import { useText } from '../../../web/text.tsx';
import { useActor } from '../../access/ui/public.tsx';
import type { Matter } from './api.ts';
import * as texts from './upload-messages.ts';
import { forgetUpload, isUnderWay, resumeUpload, stopUpload, type Upload } from './uploads.ts';

/** The files that this window sends, each with how far it has come and what can be done about it. */
export function UploadList({ uploads }: { matter: Matter; uploads: readonly Upload[] }): ReactElement | null {
  const say = useText();
  const heading = useId();
  const done = uploads.filter(({ state }) => state === 'done').length;
  const refused = uploads.filter(({ state }) => state === 'refused').length;
  const isQuiet = uploads.some(isUnderWay);
  useAnnounce(!isQuiet && done > 0 ? say(texts.doneAloud, { count: done }) : null);
  useAnnounce(!isQuiet && refused > 0 ? say(texts.refusedAloud, { count: refused }) : null);
  const shown = uploads.filter(({ state }) => state !== 'done');
  if (shown.length === 0) return null;
  return (
    <section className="files-uploads not-on-paper" aria-labelledby={heading}>
      <h3 id={heading}>{say(texts.uploadsTitle)}</h3>
      <p className="small quiet">{say(texts.uploadsNote)}</p>
      <ul>
        {shown.map((one) => (
          <UploadLine key={one.key} upload={one} />
        ))}
      </ul>
    </section>
  );
}

function UploadLine({ upload }: { upload: Upload }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const client = useQueryClient();
  const actor = useActor();
  const { key, file, sent, state, sentence, unreadable } = upload;
  const isMoving = isUnderWay(upload);
  const why = unreadable ? say(texts.unreadable) : (sentence ?? say(texts.failed));
  const called = (what: typeof texts.stop) => ({
    'aria-label': say(texts.ofFile, { what: say(what), name: file.name }),
  });
  return (
    <li className={state === 'refused' ? 'refused' : ''}>
      <div>
        <b className="files-name">{file.name}</b>
        <p className="small">
          {say(texts.uploadStates[state])}
          {state === 'refused' && <>: {why}</>}
        </p>
      </div>
      <div>
        {state !== 'refused' && (
          <>
            <progress aria-label={say(texts.uploadLabel, { name: file.name })} max={file.size} value={sent} />
            <p className="small quiet">
              {say(texts.uploadProgress, { sent: sizeIn(number, sent), all: sizeIn(number, file.size) })}
            </p>
          </>
        )}
      </div>
      <div className="actions">
        {isMoving && (
          <Button look="compact" {...called(texts.stop)} onClick={() => stopUpload(key)}>
            {say(texts.stop)}
          </Button>
        )}
        {(state === 'stopped' || (state === 'refused' && sentence === null && !unreadable)) && (
          <Button look="compact" {...called(texts.resume)} onClick={() => resumeUpload(key, { client, actor })}>
            {say(texts.resume)}
          </Button>
        )}
        {!isMoving && (
          <Button look="compact" {...called(texts.remove)} onClick={() => forgetUpload(key)}>
            {say(texts.remove)}
          </Button>
        )}
      </div>
    </li>
  );
}
