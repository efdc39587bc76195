import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { useText } from '../../../web/text.tsx';
import { type CourseProgress, toLookAtAgain } from '../courses/progress.ts';
import type { CourseShown, PieceShown } from '../schema.ts';
import * as words from './course-messages.ts';
import { CourseScene } from './course-scene.tsx';

type PieceProps = {
  readonly course: CourseShown;
  readonly piece: PieceShown;
  readonly progress: CourseProgress;
  readonly onChange: (progress: CourseProgress) => void;
  readonly onLeave: () => void;
};

/** One piece: how sure one is, its scenes as the choices lead, how sure one is afterwards, and what to look at once more. */
export function CoursePiece(props: PieceProps): ReactElement {
  const { course, piece, progress, onChange, onLeave } = props;
  const say = useText();
  const first = piece.scenes[0]?.id ?? 'end';
  /** The way so far, the scene that is open last. Empty: before the first. */
  const [way, setWay] = useState<readonly string[]>([]);
  const at = way.at(-1);
  const scene = piece.scenes.find(({ id }) => id === at);
  const back = (): void => (way.length > 0 ? setWay(way.slice(0, -1)) : onLeave());
  const go = (to: string): void => {
    if (to === 'end' && !progress.ended.includes(piece.id))
      onChange({ ...progress, ended: [...progress.ended, piece.id] });
    setWay([...way, to]);
  };
  if (scene)
    return (
      <CourseScene
        key={`${scene.id} ${way.length}`}
        course={course}
        piece={piece}
        scene={scene}
        answered={scene.choice ? progress.answers[scene.choice.id] : undefined}
        onAnswer={(answer) => {
          if (scene.choice) onChange({ ...progress, answers: { ...progress.answers, [scene.choice.id]: answer } });
        }}
        onNext={go}
        onBack={back}
      />
    );
  const isEnd = at === 'end';
  const again = isEnd ? toLookAtAgain(piece, progress) : [];
  const when = isEnd ? 'after' : 'before';
  const key = `${piece.id} ${when}`;
  const before = progress.sure[`${piece.id} before`];
  return (
    <div className="reading learn-vignette">
      <p className="identity">
        <span>{course.title}</span>
      </p>
      <PageHeading key={when} tab={piece.title} takesFocus>
        {isEnd ? say(words.pieceEnd, { piece: piece.title }) : piece.title}
      </PageHeading>
      <ChoiceGroup
        id="sure"
        label={say(words.howSure)}
        hint={say(words.howSureHint)}
        legendClass="learn-question"
        value={progress.sure[key] ?? ''}
        onChange={(sure) => onChange({ ...progress, sure: { ...progress.sure, [key]: sure } })}
        lines={words.sureSteps.map(({ value, text }) => ({ value, label: say(text) }))}
      />
      {isEnd && before !== undefined && (
        <p>
          {say(words.wasSure, {
            before: say(words.sureSteps.find(({ value }) => value === before)?.text ?? words.howSure),
          })}
        </p>
      )}
      {again.length > 0 && <LookAgain piece={piece} again={again} onOpen={(id) => setWay([id])} />}
      <div className="actions learn-send">
        {isEnd ? (
          <Button look="primary" onClick={onLeave}>
            {say(words.toCourse)}
          </Button>
        ) : (
          <>
            <Button look="primary" onClick={() => go(first)}>
              {say(words.firstScene)}
            </Button>
            <Button onClick={onLeave}>{say(words.toCourse)}</Button>
          </>
        )}
      </div>
    </div>
  );
}

/** The choices whose answer was not the right one. A certificate asks for each. */
function LookAgain(props: {
  piece: PieceShown;
  again: readonly string[];
  onOpen: (scene: string) => void;
}): ReactElement {
  const say = useText();
  return (
    <section aria-labelledby="again">
      <h2 id="again">{say(words.lookAgain, { count: props.again.length })}</h2>
      <ul className="learn-again">
        {props.piece.scenes
          .filter(({ choice }) => choice && props.again.includes(choice.id))
          .map(({ id, title }) => (
            <li key={id}>
              <Button look="plain" onClick={() => props.onOpen(id)}>
                {title}
              </Button>
            </li>
          ))}
      </ul>
    </section>
  );
}
