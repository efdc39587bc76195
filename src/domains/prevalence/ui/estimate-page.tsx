import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactElement, useId } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { now } from '../../../web/clock.ts';
import { Button } from '../../../web/components/button.tsx';
import { Chip } from '../../../web/components/chip.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { Sending } from '../../../web/components/state/sending.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { StudyFigure } from '../../publication/ui/public.tsx';
import { estimatesTab, StudyNav, StudyTable } from '../../study/ui/public.tsx';
import type { EstimateShown } from '../schema.ts';
import * as texts from './estimate-messages.ts';
import { estimateQuery, useEstimateCommand } from './estimates-api.ts';
import { estimateLooks } from './estimates-page.tsx';

/** One estimate: words first, what weakens it, the figures, and everything it was made of. */
export default function EstimatePage(): ReactElement {
  const say = useText();
  const { id } = useParams({ strict: false });
  const may = useMay('study.estimate');
  const found = useQuery({ ...estimateQuery(id ?? ''), enabled: may });
  const shown = found.data;
  return (
    <>
      <StudyNav />
      {shown && (
        <p className="identity">
          <span>{shown.name}</span>
        </p>
      )}
      <PageHeading tab={shown?.name ?? say(estimatesTab)}>{shown ? shown.headline : say(estimatesTab)}</PageHeading>
      <DoneNote about={id ?? ''} />
      {!may && <Forbidden />}
      {may && <FetchState of={found} lines={10} />}
      {shown && <Estimate of={shown} />}
    </>
  );
}

function Estimate({ of: shown }: { of: EstimateShown }): ReactElement {
  const say = useText();
  return (
    <>
      <p className="lead">{shown.lead}</p>
      <Steering of={shown} />
      {shown.reasons.length > 0 && <Sentences title={texts.reasonsTitle} of={shown.reasons} />}
      {shown.notKept !== null && <p className="small quiet not-on-paper">{shown.notKept}</p>}
      {shown.figures.map((figure, place) => (
        <StudyFigure key={figure.kind} of={figure} level={place === 0 ? 'h2' : 'h3'} />
      ))}
      {shown.assumptions.length > 0 && <Sentences title={texts.assumptionsTitle} of={shown.assumptions} />}
      <Sentences title={texts.disputeTitle} of={shown.dispute.map(({ text, source }) => `${text} (${source})`)} />
      <section className="section" aria-labelledby="lists-title">
        <h2 id="lists-title">{say(texts.listsTitle)}</h2>
        <StudyTable of={shown.lists} label={shown.lists.caption} />
      </section>
      {shown.trails.length > 0 && (
        <section className="section" aria-labelledby="trail-title">
          <h2 id="trail-title">{say(texts.trailTitle)}</h2>
          {shown.trails.map(({ name, sub, table }) => (
            <details key={name}>
              <summary>{name}</summary>
              <p className="small quiet">{sub}</p>
              <StudyTable of={table} label={name} />
            </details>
          ))}
        </section>
      )}
      <section className="section" aria-labelledby="made-title">
        <h2 id="made-title">{say(texts.madeTitle)}</h2>
        <dl className="pairs">
          {shown.made.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="study-hash">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function Sentences({ title, of: sentences }: { title: Message; of: readonly string[] }): ReactElement {
  const say = useText();
  const heading = useId();
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{say(title)}</h2>
      <ul className="study-points">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

const verbs = {
  'study.pause-estimate': { path: 'pause', text: texts.pause, done: texts.didPause },
  'study.resume-estimate': { path: 'resume', text: texts.resume, done: texts.didResume },
  'study.stop-estimate': { path: 'stop', text: texts.stop, done: texts.didStop },
  'study.sign-estimate': { path: 'sign', text: texts.sign, done: texts.didSign },
} as const;
type Verb = keyof typeof verbs;

/** How far it is, who signed for it, and what may be done with it now. */
function Steering({ of: shown }: { of: EstimateShown }): ReactElement {
  const say = useText();
  const heading = useId();
  const { shortDay } = useFormats();
  const command = useEstimateCommand();
  const { text, look, icon } = estimateLooks[shown.state];
  const { progress, signed } = shown;
  const steer = (verb: Verb): void =>
    void command.send({
      path: `/api/study/estimates/${shown.id}/${verbs[verb].path}`,
      label: texts.steering,
      done: verbs[verb].done,
      body: (act) => ({ act }),
    });
  const isOver = shown.state === 'finished' || shown.state === 'signed';
  return (
    <section className="block section" aria-labelledby={heading}>
      <h2 id={heading}>{say(isOver ? texts.signedTitle : texts.progressTitle)}</h2>
      <p>
        <Chip look={look} icon={icon}>
          {say(text)}
        </Chip>{' '}
        <span className="small quiet">
          {say(texts.begun, { name: shown.begunBy, day: shortDay(new Date(shown.begunAt), now()) })}
        </span>
      </p>
      {progress && (
        <>
          <p>{progress.step}</p>
          <progress className="study-progress" value={progress.done} max={progress.of}>
            {say(texts.stepsOf, { done: progress.done, of: progress.of })}
          </progress>
          <p className="small quiet">
            {say(texts.stepsOf, { done: progress.done, of: progress.of })}. {say(texts.stopKeeps)}
          </p>
        </>
      )}
      {isOver && signed.length > 0 && (
        <ul>
          {signed.map(({ by, at }) => (
            <li key={by}>
              {by}, <time dateTime={at}>{shortDay(new Date(at), now())}</time>
            </li>
          ))}
        </ul>
      )}
      {isOver && signed.length < 2 && (
        <p className="small quiet">{say(signed.length === 0 ? texts.signedNone : texts.signedOne)}</p>
      )}
      <Refusal of={command.refused} />
      {shown.may.length > 0 && (
        <div className="form-send not-on-paper">
          <Sending act={command.act} />
          <div className="actions">
            {shown.may
              .filter((verb): verb is Verb => verb in verbs)
              .map((verb, place) => (
                <Button
                  key={verb}
                  look={place === 0 ? 'primary' : 'plain'}
                  barred={command.onItsWay}
                  onClick={() => steer(verb)}
                >
                  {say(verbs[verb].text)}
                </Button>
              ))}
          </div>
        </div>
      )}
    </section>
  );
}
