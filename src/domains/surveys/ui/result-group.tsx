import type { ReactElement } from 'react';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { changeStateTexts, shareStateTexts } from '../results/result-state-messages.ts';
import type { QuestionResult, ResultsShown } from '../results/results-schema.ts';
import { notVerified } from './questions-messages.ts';
import * as texts from './results-messages.ts';

type GroupOfResults = ResultsShown['groups'][number];
type ChangeOfShare = NonNullable<ResultsShown['before']>['changes'][number]['questions'][number];

/** Each question of one group: its share on one scale, the numbers behind it, and what changed. */
export function GroupQuestions({ of, group }: { of: ResultsShown; group: GroupOfResults }): ReactElement {
  const say = useText();
  const find = <T extends { readonly kind: string | null }>(list: readonly T[] | undefined): T | undefined =>
    list?.find(({ kind }) => kind === group.kind);
  const before = find(of.before?.groups);
  const changes = find(of.before?.changes);
  return (
    <ul className="survey-results">
      {group.questions.map((result) => {
        const asked = of.asked.find(({ id }) => id === result.question);
        const earlier = before?.questions.find(({ question }) => question === result.question);
        const change = changes?.questions.find(({ question }) => question === result.question);
        return (
          <li key={result.question}>
            <div>
              {asked?.scene && group.kind === null && <p className="small">{asked.scene}</p>}
              <h3>{asked?.ask}</h3>
              {asked && group.kind === null && (
                <p className="small quiet">
                  {asked.right}. {asked.why} {say(texts.source, { source: asked.source })}
                  {!asked.verified && ` · ${say(notVerified)}`}
                </p>
              )}
            </div>
            <ShareDrawing name={asked?.ask ?? ''} now={result} before={earlier} />
            <Numbers of={result} change={change} />
          </li>
        );
      })}
    </ul>
  );
}

function Numbers({ of, change }: { of: QuestionResult; change: ChangeOfShare | undefined }): ReactElement {
  const say = useText();
  const { percent, number } = useFormats();
  const points = (share: number): string => number(Math.round(share * 100));
  return (
    <div className="small">
      {of.right !== null && of.of !== null && (
        <p>
          <b>
            {say(texts.of, { right: of.right, of: of.of })}
            {of.share !== null && ` · ${percent(of.share)}`}
          </b>
        </p>
      )}
      {of.lower !== null && of.upper !== null ? (
        <p className="quiet">{say(texts.between, { lower: percent(of.lower), upper: percent(of.upper) })}</p>
      ) : (
        <p className="quiet">{say(shareStateTexts[of.state])}</p>
      )}
      {of.doNotKnow !== null && <p className="quiet">{say(texts.doNotKnow, { count: of.doNotKnow })}</p>}
      {change && (
        <p>
          <b>{say(changeStateTexts[change.state])}</b>
          {change.difference !== null &&
            change.lower !== null &&
            change.upper !== null &&
            `: ${say(texts.difference, {
              points: points(change.difference),
              lower: points(change.lower),
              upper: points(change.upper),
            })}`}
        </p>
      )}
    </div>
  );
}

const at = (share: number): string => `${(share * 100).toFixed(2)}%`;

type Limited = { readonly share: number; readonly lower: number; readonly upper: number };
const limitedIn = (of: QuestionResult | undefined): Limited | null =>
  of && of.share !== null && of.lower !== null && of.upper !== null
    ? { share: of.share, lower: of.lower, upper: of.upper }
    : null;

function ShareDrawing(props: { name: string; now: QuestionResult; before: QuestionResult | undefined }): ReactElement {
  const say = useText();
  const { percent } = useFormats();
  const [now, before] = [limitedIn(props.now), limitedIn(props.before)];
  if (!now) {
    const label = say(texts.figureHidden, { question: props.name });
    return <div className="survey-no-share" role="img" aria-label={label} />;
  }
  const label = say(texts.figure, {
    question: props.name,
    share: percent(now.share),
    lower: percent(now.lower),
    upper: percent(now.upper),
  });
  return (
    <svg className="survey-drawing" role="img" aria-label={label}>
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <line key={tick} className="tick" x1={at(tick)} x2={at(tick)} y1="0" y2="100%" />
      ))}
      {before && (
        <g className="before">
          <line x1={at(before.lower)} x2={at(before.upper)} y1="12" y2="12" />
          <circle cx={at(before.share)} cy="12" r="6" />
        </g>
      )}
      <g className="after">
        <line x1={at(now.lower)} x2={at(now.upper)} y1="34" y2="34" />
        <circle cx={at(now.share)} cy="34" r="7" />
      </g>
    </svg>
  );
}
