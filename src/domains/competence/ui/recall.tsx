import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import type { DraftError } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import type { RecallShown, RoundShown } from '../recall/schema.ts';
import { recallQuery, useRecallCommand } from './api.ts';
import { howSure, howSureHint, sureSteps } from './course-messages.ts';
import { FeedbackLine } from './feedback.tsx';
import * as texts from './learn-messages.ts';
import { LearningFetched } from './learning-fetched.tsx';
import * as words from './recall-messages.ts';
import './learn.css';

/** Questions from a course that one has chosen to be asked again: today's, what one answered last, and how to end them. */
export default function RecallPage(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const recall = useQuery(recallQuery(id));
  return (
    <LearningFetched of={recall}>
      {(data) => (data.next?.isDue ? <Ask key={data.next.day} of={data} /> : <Rest of={data} />)}
    </LearningFetched>
  );
}

const steps = (say: ReturnType<typeof useText>) => sureSteps.map(({ value, text }) => ({ value, label: say(text) }));
const sureOf = (value: string): number | null => (value === '' ? null : Number(value));

function Ask({ of }: { of: RecallShown }): ReactElement {
  const say = useText();
  const plain = useRecallCommand();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [sure, setSure] = useState({ before: '', after: '' });
  const { command, kept } = useDrafted(plain, {
    part: `recall-${of.next?.day ?? 0}`,
    title: say(words.recallTitle, { course: of.courseTitle }).slice(0, 120),
    value: { chosen, sure },
    put: (was) => {
      setChosen(was.chosen);
      setSure(was.sure);
    },
  });
  const wrong: DraftError[] = of.questions.flatMap(({ id }, at) =>
    chosen[id] === undefined
      ? [{ path: `answers.${id}`, text: texts.chooseError, values: { number: at + 1 }, early: false }]
      : [],
  );
  const errors = useFormErrors(wrong);
  const day = of.next?.day ?? 0;

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/recalls/${of.id}/answer`,
      label: words.sendingRecall,
      done: null,
      body: (act) => ({ act, day, before: sureOf(sure.before), after: sureOf(sure.after), answers: chosen }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <div className="reading learn-vignette">
      <PageHeading tab={of.courseTitle} hasErrors={errors.summary.length > 0}>
        {say(words.recallTitle, { course: of.courseTitle })}
      </PageHeading>
      <p>{say(words.recallLead, { day })}</p>
      <ActForm
        kept={kept}
        command={command}
        errors={errors}
        send={send}
        button={say(words.sendRecall)}
        layout="page"
        more={<Link to="/app/learn">{say(texts.toLearning)}</Link>}
        effect={say(words.recallEffect)}
      >
        <ChoiceGroup
          id="before"
          label={say(howSure)}
          hint={say(howSureHint)}
          legendClass="learn-question"
          value={sure.before}
          onChange={(before) => setSure({ ...sure, before })}
          lines={steps(say)}
        />
        {of.questions.map(({ id, scene, text, ask, options }, at) => (
          <section key={id} aria-labelledby={`scene-${at}`}>
            <div className="learn-scene">
              <h2 id={`scene-${at}`}>{scene}</h2>
              {text.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
            <ChoiceGroup
              id={`answers.${id}`}
              label={say(texts.numbered, { number: at + 1, question: ask })}
              legendClass="learn-question"
              error={errors.at(`answers.${id}`)}
              value={chosen[id] ?? ''}
              onChange={(option) => setChosen({ ...chosen, [id]: option })}
              lines={options.map((option) => ({ value: option.id, label: option.text }))}
            />
          </section>
        ))}
        <ChoiceGroup
          id="after"
          label={say(words.sureNow)}
          hint={say(howSureHint)}
          legendClass="learn-question"
          value={sure.after}
          onChange={(after) => setSure({ ...sure, after })}
          lines={steps(say)}
        />
      </ActForm>
      <Thoughts of={of} />
      <End of={of} />
    </div>
  );
}

/** Between the rounds, and after the last: what was answered, and when the next comes. */
function Rest({ of }: { of: RecallShown }): ReactElement {
  const say = useText();
  const { longDate } = useFormats();
  const { last, next } = of;
  return (
    <div className="reading learn-vignette">
      <PageHeading tab={of.courseTitle} takesFocus={last !== null}>
        {last
          ? say(words.rightOf, { right: last.answers.filter(({ right }) => right).length, of: last.answers.length })
          : say(words.recallTitle, { course: of.courseTitle })}
      </PageHeading>
      {last && <p className="quiet">{of.courseTitle}</p>}
      <p>
        {next ? say(words.nextOn, { day: longDate(atNoon(next.on)) }) : say(of.ended ? words.wasEnded : words.noMore)}
      </p>
      {last && <Answered of={last} />}
      {last && <Thoughts of={of} />}
      {next && <End of={of} />}
      <div className="actions">
        <Link className="button" to="/app/learn">
          {say(texts.toLearning)}
        </Link>
      </div>
    </div>
  );
}

function Answered({ of }: { of: RoundShown }): ReactElement {
  const say = useText();
  const said = (sure: number | null) => sureSteps.find(({ value }) => value === String(sure))?.text;
  const [before, after] = [said(of.before), said(of.after)];
  return (
    <>
      {before && after && <p>{say(words.surenessBoth, { before: say(before), after: say(after) })}</p>}
      <ol className="learn-feedback">
        {of.answers.map((one, at) => (
          <FeedbackLine key={one.id} of={one} number={at + 1} />
        ))}
      </ol>
    </>
  );
}

function Thoughts({ of }: { of: RecallShown }): ReactElement | null {
  const say = useText();
  if (of.thoughts.length === 0) return null;
  return (
    <section className="section" aria-labelledby="think">
      <h2 id="think">{say(words.thinkTitle)}</h2>
      {of.thoughts.map(({ ask, answer }) => (
        <div key={ask}>
          <p>{ask}</p>
          <details>
            <summary>{say(words.showAnswer)}</summary>
            <p>{answer}</p>
          </details>
        </div>
      ))}
    </section>
  );
}

function End({ of }: { of: RecallShown }): ReactElement {
  const say = useText();
  const command = useRecallCommand();
  return (
    <section className="section" aria-labelledby="end">
      <ActForm
        command={command}
        button={say(words.endVerb)}
        look="ordinary"
        effect={say(words.endEffect)}
        labelledBy="end"
        title={<h2 id="end">{say(words.endTitle)}</h2>}
        send={async () => {
          await command.send({
            path: `/api/recalls/${of.id}/end`,
            label: words.ending,
            done: words.endDone,
            body: (act) => ({ act }),
          });
        }}
      />
    </section>
  );
}
