import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Sending } from '../../../web/components/state/sending.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { sendingNow } from '../../../web/messages.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import type { CourseShown } from '../schema.ts';
import { courseQuery, useCertificateCommand } from './api.ts';
import * as words from './course-messages.ts';
import { FeedbackLine } from './feedback.tsx';
import { LearningFetched } from './learning-fetched.tsx';
import './learn.css';

/** A course, scene by scene. A scene can be answered again; how often is written nowhere. */
export default function CoursePage(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const course = useQuery(courseQuery(id));
  return <LearningFetched of={course}>{(data) => <Scenes of={data} />}</LearningFetched>;
}

function Scenes({ of }: { of: CourseShown }): ReactElement | null {
  const say = useText();
  const navigate = useNavigate();
  const command = useCertificateCommand();
  const [certificate] = useState(newId);
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  const scene = of.scenes[at];
  if (!scene) return null;
  const answered = answers[scene.id];
  const isLast = at === of.scenes.length - 1;
  const go = (to: number): void => {
    setAt(to);
    setChosen('');
    setMissing(false);
  };
  const answerIt = (): void => {
    setMissing(chosen === '');
    if (chosen !== '') setAnswers({ ...answers, [scene.id]: chosen });
  };

  async function finish(): Promise<void> {
    const outcome = await command.send({
      path: `/api/courses/${of.id}/complete`,
      label: words.finishing,
      done: null,
      body: (act) => ({ act, certificate, answers }),
    });
    if (outcome.kind === 'done') await navigate({ to: '/app/learn/certificates/$id', params: { id: certificate } });
  }

  return (
    <div className="reading learn-vignette">
      <p className="identity">
        <span>{of.title}</span>
        <span>{say(words.sceneOf, { number: at + 1, of: of.scenes.length })}</span>
      </p>
      <PageHeading key={scene.id} tab={of.title} takesFocus={at > 0} hasErrors={missing}>
        {scene.title}
      </PageHeading>
      {at === 0 && <p className="small quiet">{of.contentNote}</p>}
      <div className="learn-scene">
        <p>{scene.text}</p>
      </div>
      {answered === undefined ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            answerIt();
          }}
        >
          <ChoiceGroup
            id="choice"
            label={scene.ask}
            legendClass="learn-question"
            error={missing ? say(words.sceneChoose) : undefined}
            value={chosen}
            onChange={setChosen}
            lines={scene.options.map(({ id, text }) => ({ value: id, label: text }))}
          />
          <div className="actions learn-send">
            <Button type="submit" look="primary">
              {say(words.sceneAnswer)}
            </Button>
            {at > 0 && <Button onClick={() => go(at - 1)}>{say(words.backScene)}</Button>}
          </div>
        </form>
      ) : (
        <>
          <ol className="learn-feedback">
            <FeedbackLine
              number={at + 1}
              of={{
                right: answered === scene.right,
                said: scene.options.find(({ id }) => id === scene.right)?.text ?? '',
                answered: scene.options.find(({ id }) => id === answered)?.text ?? '',
                why: scene.why,
                source: scene.source,
                verified: scene.verified,
              }}
            />
          </ol>
          <Refusal of={command.refused} />
          <Sending act={command.act} />
          <div className="actions">
            {answered !== scene.right ? (
              <Button
                look="primary"
                onClick={() => {
                  const { [scene.id]: _, ...others } = answers;
                  setAnswers(others);
                  setChosen('');
                }}
              >
                {say(words.tryAgain)}
              </Button>
            ) : isLast ? (
              <Button look="primary" barred={command.onItsWay} onClick={() => void finish()}>
                {say(command.sending ? sendingNow : words.finishCourse)}
              </Button>
            ) : (
              <Button look="primary" onClick={() => go(at + 1)}>
                {say(words.nextScene)}
              </Button>
            )}
            {at > 0 && <Button onClick={() => go(at - 1)}>{say(words.backScene)}</Button>}
          </div>
        </>
      )}
      <p className="small quiet learn-send">{say(words.courseNote)}</p>
    </div>
  );
}
