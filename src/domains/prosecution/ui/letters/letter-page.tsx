import envelope from '@phosphor-icons/core/regular/envelope-open.svg?raw';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { now } from '../../../../web/clock.ts';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Reference } from '../../../../web/components/reference.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import type { LetterShown } from '../../shown.ts';
import { filesQuery, letterQuery } from '../api.ts';
import { useElementNames } from '../elements/element-names.ts';
import { toFiles } from '../file-messages.ts';
import { answerNames } from '../outcome-messages.ts';
import * as texts from './directive-messages.ts';
import { AnswerByLetter } from './letter-answer.tsx';
import { TakeLetter } from './letter-take.tsx';
import '../file.css';

/** A disclosure inside an investigation: a directive to answer, or items to take into a file. */
export default function LetterPage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const letter = useQuery(letterQuery(id));
  return (
    <Fetched of={letter} title={say(toFiles)}>
      {(data) => <Letter letter={data} />}
    </Fetched>
  );
}

function Letter({ letter }: { letter: LetterShown }): ReactElement {
  const say = useText();
  const files = useInfiniteQuery(filesQuery());
  const [file, setFile] = useState('');
  const choices = (files.data?.pages ?? []).flatMap(({ items }) => items);
  const isDirective = letter.kind === 'directive';
  const { may } = letter;
  return (
    <>
      <p className="identity">
        <span>
          <Icon of={envelope} />
          <Link to="/app/investigations">{say(toFiles)}</Link>
        </span>
        <Reference of={letter.reference} />
      </p>
      <PageHeading tab={say(texts.letterTab, { reference: letter.reference })}>
        {say(isDirective ? texts.letterTitleDirective : texts.letterTitleFile, { from: letter.from })}
      </PageHeading>
      <div className="file-top">
        <DoneNote about={letter.file ?? letter.id} />
        <VisibilityStrip of={letter.visibility} />
      </div>
      <Contents letter={letter} />
      {letter.taken && (
        <p className="notice">
          <Icon of={envelope} />
          <span>
            {say(isDirective ? texts.letterAnswered : texts.letterTakenInto)}{' '}
            {letter.file && (
              <Link to="/app/investigations/$id" params={{ id: letter.file }}>
                {say(texts.openTaken)}
              </Link>
            )}
          </span>
        </p>
      )}
      {may.length > 0 && files.data && choices.length === 0 && <p className="unknown">{say(texts.noFiles)}</p>}
      {may.includes('criminal-letter.take') && choices.length > 0 && (
        <TakeLetter letter={letter} files={choices} file={file} onFile={setFile} />
      )}
      {may.includes('criminal-letter.answer') && choices.length > 0 && (
        <AnswerByLetter letter={letter} files={choices} file={file} onFile={setFile} />
      )}
    </>
  );
}

function Contents({ letter }: { letter: LetterShown }): ReactElement {
  const say = useText();
  const { country } = useSession();
  const { shortDay } = useFormats();
  const nameOf = useElementNames(country);
  const evidence = useCodes('evidence');
  return (
    <dl className="pairs letter-contents">
      <div>
        <dt>{say(letter.kind === 'directive' ? texts.letterWhat : texts.letterPurpose)}</dt>
        <dd className="own-words">{letter.what ?? '–'}</dd>
      </div>
      {letter.about && (
        <div>
          <dt>{say(texts.letterAbout)}</dt>
          <dd>
            <bdi className="code">{letter.about}</bdi>
          </dd>
        </div>
      )}
      {letter.element && (
        <div>
          <dt>{say(texts.letterElement)}</dt>
          <dd>{nameOf(letter.element)}</dd>
        </div>
      )}
      {letter.dueOn && (
        <div>
          <dt>{say(texts.letterDue)}</dt>
          <dd>{shortDay(atNoon(letter.dueOn), now())}</dd>
        </div>
      )}
      {letter.answer && (
        <div>
          <dt>{say(texts.letterAnswer)}</dt>
          <dd>
            {say(answerNames[letter.answer])}
            {letter.answerWords && <p>{letter.answerWords}</p>}
          </dd>
        </div>
      )}
      {letter.parties.length > 0 && (
        <div>
          <dt>{say(texts.letterParties)}</dt>
          <dd>{letter.parties.map(({ alias }) => alias ?? '–').join(', ')}</dd>
        </div>
      )}
      {letter.items.length > 0 && (
        <div>
          <dt>{say(texts.letterItems)}</dt>
          <dd>
            <ul>
              {letter.items.map(({ id, label, short, type }) => (
                <li key={id}>
                  <b>{label}</b> {short ?? ''} <span className="quiet">{evidence.nameOf(type)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
