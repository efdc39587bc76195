import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useAnnounce } from '../../../../web/announce.ts';
import { Button } from '../../../../web/components/button.tsx';
import { Dialog } from '../../../../web/components/lazy-dialog.tsx';
import { useFormats } from '../../../../web/formats.ts';
import type { Bytes } from '../../../../web/offline/bytes.ts';
import { saveFile } from '../../../../web/save-file.ts';
import { sizeIn } from '../../../../web/size.ts';
import { useText } from '../../../../web/text.tsx';
import { shownAs } from '../../preview/shown-as.ts';
import type { AttachmentLine } from '../../schema.ts';
import { addressOf, type Matter } from '../api.ts';
import { Download } from '../download.tsx';
import * as files from '../messages.ts';
import { useContents } from './contents.ts';
import * as texts from './messages.ts';
import { Picture } from './picture.tsx';
import { Played } from './played.tsx';
import type { ShownFile } from './shown.ts';
import { TextShown } from './text-shown.tsx';
import { Versions } from './versions.tsx';
import './preview.css';

const PdfPages = lazy(() => import('./pdf-pages.tsx'));
const Office = lazy(() => import('./office.tsx'));
const Mail = lazy(() => import('./mail.tsx'));

type Props = { matter: Matter; file: AttachmentLine; all: readonly AttachmentLine[]; close: () => void };

/** A file over the page of its matter: what is in it as far as it can be shown, and its versions. Esc closes it. */
export default function Preview({ matter, file, all, close }: Props): ReactElement {
  const [chosen, choose] = useState(file.id);
  const now = all.find(({ id }) => id === chosen) ?? file;
  return (
    <Dialog title={now.name} onClose={close}>
      <div className="preview">
        <OneFile key={now.id} matter={matter} file={now} close={close} />
        <Versions file={now} all={all} choose={choose} />
      </div>
    </Dialog>
  );
}

function OneFile({ matter, file, close }: { matter: Matter; file: AttachmentLine; close: () => void }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const { shown, why } = shownAs(file);
  const contents = useContents(shown ? `${addressOf(matter)}/${file.id}/contents` : null, file.bytes);
  const here = shown && contents.kind === 'here' ? contents : null;
  const differs = here !== null && file.sha256 !== null && here.sha256 !== file.sha256;
  useAnnounce(here ? say(differs ? texts.notAsArrived : texts.asArrived) : null);
  return (
    <>
      <div className="preview-head">
        <p className="small quiet">
          {say(files.summary, { type: say(files.typeNames[file.type]), size: sizeIn(number, file.bytes) })}
          {shown && <> · {say(texts.logged)}</>}
        </p>
        <div className="actions end">
          {here ? (
            <Button look="compact" onClick={() => saveFile(file.name, here.bytes)}>
              {say(files.download)}
            </Button>
          ) : (
            <Download matter={matter} file={file} />
          )}
          <Button look="compact" onClick={close}>
            {say(texts.close)}
          </Button>
        </div>
      </div>
      {file.namedAsOther && <p className="small files-warning">{say(files.namedAsOther)}</p>}
      {why && <p className="preview-none">{say(texts.notShown[why])}</p>}
      {shown && contents.kind === 'fetching' && (
        <p role="status" className="preview-none">
          {say(texts.coming, { percent: Math.floor(contents.share * 100) })}
        </p>
      )}
      {shown && contents.kind === 'failed' && (
        <p className="preview-none files-warning" role="alert">
          {contents.sentence}
        </p>
      )}
      {here && (
        <>
          {differs && (
            <p className="files-warning" role="alert">
              {say(texts.notAsArrived)}
            </p>
          )}
          <Suspense fallback={<p className="preview-none">{say(texts.reading)}</p>}>
            <Body as={shown ?? 'text'} file={file} bytes={here.bytes} />
          </Suspense>
          {file.sha256 !== null && !differs && <p className="small quiet">{say(texts.asArrived)}</p>}
        </>
      )}
    </>
  );
}

function Body({ as, ...of }: { as: NonNullable<ReturnType<typeof shownAs>['shown']> } & ShownFile): ReactElement {
  const bytes: Bytes = of.bytes;
  if (as === 'pdf') return <PdfPages {...of} />;
  if (as === 'picture') return <Picture {...of} />;
  if (as === 'office') return <Office {...of} />;
  if (as === 'mail') return <Mail {...of} />;
  if (as === 'text') return <TextShown name={of.file.name} bytes={bytes} />;
  return <Played {...of} as={as} />;
}
