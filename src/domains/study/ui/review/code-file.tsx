import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { emptyCoding } from './coding-draft.ts';
import { CodingForm } from './coding-form.tsx';
import * as texts from './review-messages.ts';
import '../study.css';

/** The first reading of a closed file. */
export default function CodeFile(): ReactElement {
  const say = useText();
  const may = useMay('study.review');
  const navigate = useNavigate();
  const [file] = useState(newId);
  return (
    <>
      <p className="small">
        <Link to="/app/study/files">{say(texts.toFiles)}</Link>
      </p>
      <PageHeading tab={say(texts.codeTitle)}>{say(texts.codeTitle)}</PageHeading>
      {!may && <Forbidden />}
      {may && (
        <>
          <p className="lead">{say(texts.codeLead)}</p>
          <CodingForm
            from={emptyCoding}
            asksName
            path="/api/study/files/review"
            button={texts.send}
            label={texts.sending}
            done={texts.didRead}
            body={(act, pseudonym, coding) => ({ act, file, pseudonym, coding })}
            onDone={() => void navigate({ to: '/app/study/files/$id', params: { id: file } })}
          />
        </>
      )}
    </>
  );
}
