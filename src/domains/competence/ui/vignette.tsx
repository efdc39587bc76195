import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import type { DraftError } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import type { QuestionName } from '../lesson-file.ts';
import type { VignetteShown } from '../schema.ts';
import { useVignetteCommand, vignetteQuery } from './api.ts';
import { VignetteFeedback } from './feedback.tsx';
import * as texts from './learn-messages.ts';
import { LearningFetched } from './learning-fetched.tsx';
import { questionWords } from './vignette-words.ts';
import './learn.css';

/** One short case: read it, answer three questions, then see what was right and why. */
export default function VignettePage(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const vignette = useQuery(vignetteQuery(id));
  return (
    <LearningFetched of={vignette}>
      {(data) => (data.feedback ? <VignetteFeedback of={data} /> : <Ask key={data.id} of={data} />)}
    </LearningFetched>
  );
}

type GivenAnswers = Readonly<Record<QuestionName, string>>;
const nothing: GivenAnswers = { sign: '', pass: '', call: '' };

function Ask({ of }: { of: VignetteShown }): ReactElement {
  const say = useText();
  const plain = useVignetteCommand();
  const [chosen, setChosen] = useState(nothing);
  const { command, kept } = useDrafted(plain, {
    part: 'answers',
    title: of.title,
    value: chosen,
    put: setChosen,
  });
  const [answer] = useState(newId);
  const wrong: DraftError[] = of.questions.flatMap(({ question }, at) =>
    chosen[question] === ''
      ? [{ path: `choices.${question}`, text: texts.chooseError, values: { number: at + 1 }, early: false }]
      : [],
  );
  const errors = useFormErrors(wrong);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/vignettes/${of.id}/answer`,
      label: texts.answering,
      done: null,
      body: (act) => ({ act, answer, choices: chosen }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <div className="reading learn-vignette">
      <p className="identity">
        <span>{say(texts.caseOf, { number: of.number, of: of.of })}</span>
        <span>{say(texts.caseTime)}</span>
      </p>
      <PageHeading tab={say(texts.caseOf, { number: of.number, of: of.of })} hasErrors={errors.summary.length > 0}>
        {of.title}
      </PageHeading>
      <div className="learn-scene">
        {of.scene.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          <b>{of.role}</b>
        </p>
      </div>
      <ActForm
        kept={kept}
        command={command}
        errors={errors}
        send={send}
        button={say(texts.answerVerb)}
        layout="page"
        more={
          of.next && (
            <Link to="/app/learn/cases/$id" params={{ id: of.next }}>
              {say(texts.skipCase)}
            </Link>
          )
        }
        effect={say(of.counted && of.roundName ? texts.privacyCounted : texts.privacyPractice)}
      >
        {of.questions.map(({ question, options }, at) => (
          <ChoiceGroup
            key={question}
            id={`choices.${question}`}
            label={say(texts.numbered, { number: at + 1, question: say(questionWords[question]) })}
            legendClass="learn-question"
            error={errors.at(`choices.${question}`)}
            value={chosen[question]}
            onChange={(value) => setChosen({ ...chosen, [question]: value })}
            lines={options.map(({ id, text }) => ({ value: id, label: text }))}
          />
        ))}
      </ActForm>
    </div>
  );
}
