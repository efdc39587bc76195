import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useText } from '../../../web/text.tsx';
import type { AttachmentsShown } from '../schema.ts';
import { filesQuery, type Matter } from './api.ts';
import { DropField } from './drop-field.tsx';
import { FileRow } from './file-row.tsx';
import { filesTitle } from './menu-messages.ts';
import * as texts from './messages.ts';
import { UploadList } from './upload-list.tsx';
import { isUnderWay, useUploads } from './uploads.ts';
import './files.css';

/** The files of a matter, as a section of its page where a heading is asked for. */
export default function FilesOfMatter({
  heading,
  ...matter
}: Matter & { readonly heading?: 'h2' | 'h3' }): ReactElement {
  const say = useText();
  const Heading = heading;
  // A page may show the files of a second matter, under a heading of the third rank: what is pasted goes to the first.
  const takesPasted = Heading !== 'h3';
  if (!Heading) return <Files matter={matter} takesPasted />;
  const id = `files-of-${matter.kind}`;
  return (
    <section className="section" aria-labelledby={id}>
      <Heading id={id}>{say(matter.kind === 'support' ? texts.supportTitle : filesTitle)}</Heading>
      {matter.kind === 'tip' && <p className="small quiet">{say(texts.tipNote)}</p>}
      <Files matter={matter} takesPasted={takesPasted} />
    </section>
  );
}

/** Taking new ones, those on their way, and those that are there. */
function Files({ matter, takesPasted }: { matter: Matter; takesPasted: boolean }): ReactElement {
  const uploads = useUploads(matter);
  useHoldsDraft(uploads.some(isUnderWay));
  return (
    <>
      <UploadList matter={matter} uploads={uploads} />
      <Fetched of={useQuery(filesQuery(matter))} lines={3}>
        {(shown) => (
          <>
            {shown.may.includes('attachment.add') && (
              <DropField matter={matter} shown={shown} takesPasted={takesPasted} />
            )}
            <FileList matter={matter} shown={shown} />
          </>
        )}
      </Fetched>
    </>
  );
}

function FileList({ matter, shown }: { matter: Matter; shown: AttachmentsShown }): ReactElement {
  const say = useText();
  const sending = new Set(useUploads(matter).flatMap((one) => (isUnderWay(one) && one.id ? [one.id] : [])));
  // What this window sends is shown once, with its progress.
  const items = shown.items.filter(({ id }) => !sending.has(id));
  if (items.length === 0) return <p className="quiet">{say(texts.none)}</p>;
  return (
    <>
      <ul className="rows files" aria-label={say(texts.listLabel)}>
        {items.map((item) => (
          <FileRow
            key={item.id}
            matter={matter}
            file={item}
            all={shown.items}
            mayAdd={shown.may.includes('attachment.add')}
          />
        ))}
      </ul>
      {shown.more && <p className="caption">{say(texts.more)}</p>}
    </>
  );
}
