import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useId } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { useText } from '../../../../web/text.tsx';
import type { ReviewShown } from '../../review/schema.ts';
import { StudyTable } from '../shown-table.tsx';
import { colQuestion } from './agreement-messages.ts';
import { fileQuery } from './api.ts';
import { draftOf, emptyCoding } from './coding-draft.ts';
import { CodingForm } from './coding-form.tsx';
import * as texts from './review-messages.ts';
import { WhatStands } from './what-stands.tsx';
import '../study.css';

/** One closed file: the second reading, where the readers differ, and what was decided. */
export default function FilePage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const file = useQuery(fileQuery(id));
  return (
    <>
      <p className="small">
        <Link to="/app/study/files">{say(texts.toFiles)}</Link>
      </p>
      <PageHeading tab={say(texts.fileTab)}>
        {file.data ? say(texts.fileTitle, { file: file.data.pseudonym }) : say(texts.fileTab)}
      </PageHeading>
      <DoneNote about={id} />
      <FetchState of={file} />
      {file.data && <File of={file.data} />}
    </>
  );
}

function File({ of: file }: { of: ReviewShown }): ReactElement {
  const say = useText();
  const { id, pseudonym, blind, status, readings, resolved, may } = file;
  const mayRead = may.includes('study.review');
  const first = readings[0]?.coding;
  const stands = resolved?.coding ?? (status === 'agreed' ? first : null);
  if (blind && mayRead) {
    return (
      <>
        <p className="lead">{say(texts.blindLead)}</p>
        <p className="quiet">{say(texts.codeLead)}</p>
        <CodingForm
          from={{ ...emptyCoding, pseudonym }}
          asksName={false}
          path="/api/study/files/review"
          button={texts.send}
          label={texts.sending}
          done={texts.didRead}
          body={(act, name, coding) => ({ act, file: id, pseudonym: name, coding })}
          onDone={() => undefined}
        />
      </>
    );
  }
  return (
    <>
      {status === 'one-reader' && <p className="lead">{say(texts.waitsText)}</p>}
      {status === 'agreed' && <p className="lead">{say(texts.agreedText)}</p>}
      {resolved && <p className="lead">{say(texts.resolvedText, { name: resolved.by })}</p>}
      {stands && <WhatStands of={stands} readings={readings} />}
      {file.differs.length > 0 && <Differences of={file} />}
      {may.includes('study.resolve') && first && (
        <section className="section">
          <h2>{say(texts.resolveTitle)}</h2>
          <p className="quiet">{say(texts.resolveLead)}</p>
          <CodingForm
            from={draftOf(pseudonym, first)}
            asksName={false}
            path={`/api/study/files/${id}/resolve`}
            button={texts.decide}
            label={texts.deciding}
            done={texts.didDecide}
            body={(act, _name, coding) => ({ act, coding })}
            onDone={() => undefined}
          />
        </section>
      )}
    </>
  );
}

function Differences({ of: { differs, readings } }: { of: ReviewShown }): ReactElement {
  const say = useText();
  const heading = useId();
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.differTitle)}</h2>
      <StudyTable
        label={say(texts.differTitle)}
        of={{
          caption: say(texts.differTitle),
          columns: [
            { name: say(colQuestion), isNumber: false },
            ...readings.map(({ reader }) => ({ name: reader, isNumber: false })),
          ],
          rows: differs.map(({ name, answers }) => [name, ...answers]),
        }}
      />
    </section>
  );
}
