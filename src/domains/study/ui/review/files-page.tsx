import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import gitFork from '@phosphor-icons/core/regular/git-fork.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { now } from '../../../../web/clock.ts';
import { Chip, type ChipLook } from '../../../../web/components/chip.tsx';
import { Field } from '../../../../web/components/field.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { namesInARow } from '../../../../web/names-in-a-row.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import type { ReviewList } from '../../review/schema.ts';
import { title as importTitle } from '../import/import-messages.ts';
import { StudyNav } from '../study-nav.tsx';
import { Agreement } from './agreement.tsx';
import { filesQuery } from './api.ts';
import * as texts from './review-messages.ts';
import '../study.css';

type FileRow = ReviewList['items'][number];

const looks: Readonly<Record<FileRow['status'], { look: ChipLook; icon: string }>> = {
  'one-reader': { look: 'nothing', icon: circleDashed },
  differ: { look: 'attention', icon: gitFork },
  agreed: { look: 'done', icon: checkCircle },
  resolved: { look: 'done', icon: checkCircle },
};

/** The closed files of this unit, and how far their two readers agree. */
export default function FilesPage(): ReactElement {
  const say = useText();
  const may = useMay('study.files');
  const mayRead = useMay('study.review');
  const files = useQuery({ ...filesQuery(), enabled: may });
  return (
    <>
      <StudyNav />
      <div className="page-head">
        <div>
          <PageHeading tab={say(texts.filesTitle)}>{say(texts.filesTitle)}</PageHeading>
          <p className="lead">{say(texts.filesLead)}</p>
        </div>
        {mayRead && (
          <div className="actions">
            <Link className="button primary" to="/app/study/files/new">
              <Icon of={plus} />
              {say(texts.newFile)}
            </Link>
            <Link className="button" to="/app/study/files/import">
              {say(importTitle)}
            </Link>
          </div>
        )}
      </div>
      {!may && <Forbidden />}
      {may && <FetchState of={files} />}
      {files.data && <Agreement of={files.data.agreement} />}
      {files.data?.items.length === 0 && (
        <Empty title={say(texts.noFiles)}>
          <p className="quiet">{say(texts.noFilesText)}</p>
        </Empty>
      )}
      {files.data && files.data.items.length > 0 && <FileList of={files.data.items} />}
    </>
  );
}

/** All files, or those in one state. */
function FileList({ of: items }: { of: readonly FileRow[] }): ReactElement {
  const say = useText();
  const [chosen, setChosen] = useState('');
  const states = (Object.keys(looks) as FileRow['status'][]).map((status) => ({
    status,
    count: items.filter((row) => row.status === status).length,
  }));
  const shown = items.filter(({ status }) => chosen === '' || status === chosen);
  return (
    <>
      <Field id="files.state" label={say(texts.whichState)}>
        {(ties) => (
          <select {...ties} className="input" value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{say(texts.everyState, { count: items.length })}</option>
            {states.map(({ status, count }) => (
              <option key={status} value={status}>
                {say(texts.oneState, { state: say(texts.statusNames[status]), count })}
              </option>
            ))}
          </select>
        )}
      </Field>
      {shown.length === 0 && <p className="unknown">{say(texts.noneInState)}</p>}
      <ul className="rows section" aria-label={say(texts.listLabel)}>
        {shown.map((row) => (
          <FileRow key={row.id} row={row} />
        ))}
      </ul>
    </>
  );
}

function FileRow({ row }: { row: FileRow }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const { look, icon } = looks[row.status];
  return (
    <li className="row">
      <p className="when">
        <time dateTime={row.lastAt}>{shortDay(new Date(row.lastAt), now())}</time>
      </p>
      <div>
        <Link className="row-link" to="/app/study/files/$id" params={{ id: row.id }}>
          {row.pseudonym}
        </Link>
        <p className="small quiet">{say(texts.readers, { names: namesInARow(row.readers) })}</p>
      </div>
      <div className="end">
        <Chip look={look} icon={icon}>
          {say(texts.statusNames[row.status])}
        </Chip>
      </div>
    </li>
  );
}
