import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { useText } from '../../../web/text.tsx';
import type { ChoiceShown, CourseShown, PieceShown, SceneShown } from '../schema.ts';
import * as words from './course-messages.ts';
import { SceneDocument, ScenePicture } from './course-seen.tsx';
import { notQuite, notVerified, wasRight, youAnswered } from './learn-messages.ts';

type SceneProps = {
  readonly course: CourseShown;
  readonly piece: PieceShown;
  readonly scene: SceneShown;
  readonly answered: string | undefined;
  readonly onAnswer: (option: string) => void;
  readonly onNext: (to: string) => void;
  readonly onBack: () => void;
  /** Shown within another page, which has a heading and the focus of its own. */
  readonly within?: boolean;
};

/** One scene: what one meets, and where a choice matters, what follows from it. It can be chosen again. */
export function CourseScene(props: SceneProps): ReactElement {
  const { course, piece, scene, answered, onNext, onBack } = props;
  const say = useText();
  const [isOpen, setOpen] = useState(answered === undefined);
  const place = piece.scenes.findIndex(({ id }) => id === scene.id);
  const { choice } = scene;
  const following = piece.scenes[place + 1]?.id ?? 'end';
  const chosen = choice?.options.find(({ id }) => id === answered);
  return (
    <div className="reading learn-vignette">
      <p className="identity">
        <span>{course.title}</span>
        <span>{piece.title}</span>
      </p>
      {props.within ? (
        <h3>{scene.title}</h3>
      ) : (
        <PageHeading tab={piece.title} takesFocus>
          {scene.title}
        </PageHeading>
      )}
      <div className="learn-scene">
        {scene.pictures.map((picture) => (
          <ScenePicture key={picture.text} of={picture} />
        ))}
        {scene.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {scene.documents.map((document) => (
          <SceneDocument key={document.title} of={document} />
        ))}
      </div>
      {choice && isOpen && (
        <Choosing
          id={props.within ? 'preview-choice' : 'choice'}
          of={choice}
          was={answered ?? ''}
          onAnswer={(option) => {
            props.onAnswer(option);
            setOpen(false);
          }}
          onBack={onBack}
        />
      )}
      {choice && !isOpen && chosen && (
        <Follows
          of={choice}
          chosen={chosen}
          onAgain={() => setOpen(true)}
          onNext={() => onNext(chosen.to)}
          onBack={onBack}
        />
      )}
      {!choice && (
        <div className="actions learn-send">
          <Button look="primary" onClick={() => onNext(following)}>
            {say(following === 'end' ? words.endPiece : words.nextScene)}
          </Button>
          <Button onClick={onBack}>{say(words.backScene)}</Button>
        </div>
      )}
    </div>
  );
}

function Choosing(props: {
  id: string;
  of: ChoiceShown;
  was: string;
  onAnswer: (option: string) => void;
  onBack: () => void;
}): ReactElement {
  const say = useText();
  const [chosen, setChosen] = useState(props.was);
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(chosen === '');
        if (chosen !== '') props.onAnswer(chosen);
      }}
    >
      <ChoiceGroup
        id={props.id}
        label={props.of.ask}
        legendClass="learn-question"
        error={isMissing ? say(words.sceneChoose) : undefined}
        value={chosen}
        onChange={setChosen}
        lines={props.of.options.map(({ id, text }) => ({ value: id, label: text }))}
      />
      <div className="actions learn-send">
        <Button type="submit" look="primary">
          {say(words.sceneAnswer)}
        </Button>
        <Button onClick={props.onBack}>{say(words.backScene)}</Button>
      </div>
    </form>
  );
}

/** What follows from an option: what it costs and what to do instead, or why it is right, and where that comes from. */
function Follows(props: {
  of: ChoiceShown;
  chosen: ChoiceShown['options'][number];
  onAgain: () => void;
  onNext: () => void;
  onBack: () => void;
}): ReactElement {
  const say = useText();
  const { of, chosen } = props;
  const isRight = chosen.id === of.right;
  return (
    <>
      <div className={`learn-follows ${isRight ? 'is-right' : 'is-not-quite'}`} role="status">
        <h2>
          <Icon of={isRight ? checkCircle : xCircle} />
          <span>{say(isRight ? wasRight : notQuite)}</span>
        </h2>
        <p className="quiet">{say(youAnswered, { answer: chosen.text })}</p>
        <p>{chosen.follows}</p>
        {isRight && (
          <p className="small quiet">
            {of.source}
            {!of.verified && <span className="learn-unverified"> ({say(notVerified)})</span>}
          </p>
        )}
      </div>
      <div className="actions">
        <Button look="primary" onClick={props.onNext}>
          {say(chosen.to === 'end' ? words.endPiece : words.nextScene)}
        </Button>
        {!isRight && <Button onClick={props.onAgain}>{say(words.tryAgain)}</Button>}
        <Button onClick={props.onBack}>{say(words.backScene)}</Button>
      </div>
    </>
  );
}
