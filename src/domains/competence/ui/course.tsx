import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import circleHalf from '@phosphor-icons/core/regular/circle-half.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Chip } from '../../../web/components/chip.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Sending } from '../../../web/components/state/sending.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { DraftChoice } from '../../../web/drafts/draft-line.tsx';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { Refusal } from '../../../web/form/refusal.tsx';
import { sendingNow } from '../../../web/messages.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { type CourseProgress, nothingYet, type PieceState, pieceState } from '../courses/progress.ts';
import type { CourseShown } from '../schema.ts';
import { courseQuery, useCertificateCommand } from './api.ts';
import * as words from './course-messages.ts';
import { CoursePiece } from './course-piece.tsx';
import { LearningFetched } from './learning-fetched.tsx';
import './learn.css';

/** A course: its pieces, and one of them while it is taken. How often a choice was made is written nowhere. */
export default function CoursePage(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const course = useQuery(courseQuery(id));
  return <LearningFetched of={course}>{(data) => <Pieces of={data} />}</LearningFetched>;
}

const stateChips = {
  done: { look: 'done', icon: checkCircle, text: words.pieceDone },
  begun: { look: 'attention', icon: circleHalf, text: words.pieceBegun },
  'not-begun': { look: 'nothing', icon: circleDashed, text: words.pieceNotBegun },
} as const;

const beginWords = { done: words.pieceAgain, begun: words.pieceContinue, 'not-begun': words.pieceStart } as const;

function Pieces({ of: newest }: { of: CourseShown }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const command = useCertificateCommand();
  const [certificate] = useState(newId);
  const [progress, setProgress] = useState<CourseProgress>(nothingYet);
  const [open, setOpen] = useState<string | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  // Who has begun an earlier version goes on with that one, where it is still given.
  const isEarlier = progress.version > 0 && progress.version < newest.version;
  const earlier = useQuery({ ...courseQuery(newest.id, progress.version), enabled: isEarlier, retry: false });
  const of = isEarlier ? (earlier.data ?? newest) : newest;
  const kept = useKeptDraft({
    command,
    part: 'course',
    title: of.title,
    empty: nothingYet,
    value: progress,
    put: setProgress,
  });
  useHoldsDraft(kept.isAtRisk && command.act === null);
  // A course goes on where it was; only where this window has something else is there a choice.
  const goesOn = kept.state.is === 'offered' && !kept.isTyped;
  useEffect(() => {
    if (goesOn) void kept.takeKept();
  }, [goesOn, kept.takeKept]);

  async function finish(): Promise<void> {
    const outcome = await command.send({
      path: `/api/courses/${of.id}/complete`,
      label: words.finishing,
      done: null,
      body: (act) => ({ act, certificate, answers: progress.answers, version: of.version }),
    });
    if (outcome.kind !== 'done') return;
    kept.sent();
    await navigate({ to: '/app/learn/certificates/$id', params: { id: certificate } });
  }

  const piece = of.pieces.find(({ id }) => id === open);
  if (piece)
    return (
      <CoursePiece
        key={piece.id}
        course={of}
        piece={piece}
        progress={progress}
        onChange={(next) => setProgress({ ...next, version: of.version })}
        onLeave={() => {
          setOpen(null);
          setWasOpen(true);
        }}
      />
    );
  const states = of.pieces.map((one) => pieceState(one, progress));
  const isWhole = states.every((state) => state === 'done');
  return (
    <div className="reading learn-vignette">
      <PageHeading tab={of.title} takesFocus={wasOpen}>
        {of.title}
      </PageHeading>
      <p>{of.about}</p>
      <p className="small quiet">{of.contentNote}</p>
      {of.lawNote !== null && <p className="small quiet">{of.lawNote}</p>}
      {of.version < newest.version && <p className="small">{say(words.earlierVersion)}</p>}
      {!goesOn && <DraftChoice of={kept} />}
      <ol className="learn-pieces">
        {of.pieces.map((one, at) => (
          <PieceLine
            key={one.id}
            title={one.title}
            state={states[at] ?? 'not-begun'}
            minutes={of.minutesEach}
            onOpen={() => setOpen(one.id)}
          />
        ))}
      </ol>
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      {isWhole && (
        <div className="actions">
          <Button look="primary" barred={command.onItsWay} onClick={() => void finish()}>
            {say(command.sending ? sendingNow : words.finishCourse)}
          </Button>
        </div>
      )}
      <p className="small quiet learn-send">{say(words.courseNote)}</p>
    </div>
  );
}

function PieceLine(props: { title: string; state: PieceState; minutes: number; onOpen: () => void }): ReactElement {
  const say = useText();
  const { look, icon, text } = stateChips[props.state];
  return (
    <li className="learn-piece">
      <div>
        <h2>{props.title}</h2>
        <p className="small quiet">{say(words.pieceMinutes, { minutes: props.minutes })}</p>
      </div>
      <Chip look={look} icon={icon}>
        {say(text)}
      </Chip>
      <Button onClick={props.onOpen}>
        {say(beginWords[props.state])}
        <span className="unseen"> {props.title}</span>
      </Button>
    </li>
  );
}
