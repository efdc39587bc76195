import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useId, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { withdrawingIn } from '../../../../web/components/withdraw-entry.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import type { ReviewShown } from '../../review/schema.ts';
import { StudyTable } from '../shown-table.tsx';
import { colQuestion } from './agreement-messages.ts';
import { fileQuery, useReviewCommand } from './api.ts';
import { draftOf, emptyCoding } from './coding-draft.ts';
import { CodingForm } from './coding-form.tsx';
import * as corrects from './correct-messages.ts';
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
  const mine = readings.find((one) => one.mine)?.coding;
  // One form at a time: both ask the same questions.
  const [isCorrecting, setCorrecting] = useState(false);
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
      {may.includes('study.resolve') && first && !isCorrecting && (
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
      {may.includes('study.correct-reading') && mine && (
        <details
          className="section"
          open={isCorrecting}
          onToggle={({ currentTarget }) => setCorrecting(currentTarget.open)}
        >
          <summary>{say(corrects.correct)}</summary>
          <p className="quiet">{say(corrects.correctLead)}</p>
          {isCorrecting && (
            <CodingForm
              key={JSON.stringify(mine)}
              from={draftOf(pseudonym, mine)}
              asksName={false}
              asksWhy={corrects.why}
              path={`/api/study/files/${id}/correct-reading`}
              button={corrects.send}
              label={corrects.sending}
              done={corrects.done}
              body={(act, _name, coding, reason) => ({ act, coding, reason })}
              onDone={() => undefined}
            />
          )}
        </details>
      )}
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{say(corrects.timeline)}</h2>
        <Timeline
          events={file.timeline}
          capacities={capacityNames}
          fieldName={(field) => field}
          fieldValue={(_field, value) => <>{String(value)}</>}
          action={withdrawingIn({
            path: `/api/study/files/${id}/withdraw-decision`,
            may: may.includes('study.withdraw-decision'),
            use: useReviewCommand,
          })}
        />
      </section>
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
