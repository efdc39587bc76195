import { type ReactElement, useId, useState } from 'react';
import { useText } from '../../../web/text.tsx';
import type { Beside, ShownStudy } from '../schema.ts';
import { isAboutGroups, isAboutTime, type ShownFigure } from '../shown-figure.ts';
import { besideLink, besideTitle, groupsFold, timeFold } from '../shown-messages.ts';
import * as texts from './messages.ts';
import { StudyFigure } from './study-figure.tsx';

/**
 * A study below its title, one chain at a time: operational and reviewed beside each other, published figures beside both.
 */
export function StudyChains({ of: study }: { of: ShownStudy }): ReactElement {
  const say = useText();
  const matters = useId();
  const [wanted, choose] = useState<string | null>(null);
  const chain = study.chains.find((one) => one.chain === wanted) ?? study.chains[0];
  const isSurvey = wanted === 'practitioners' || chain === undefined;
  const parts = [
    ...study.chains.map((one) => ({ key: one.chain, name: one.name, isChosen: !isSurvey && one === chain })),
    ...(study.survey.figure ? [{ key: 'practitioners', name: say(texts.surveyPart), isChosen: isSurvey }] : []),
  ];
  return (
    <>
      {parts.length > 1 && (
        <fieldset className="actions not-on-paper">
          <legend className="unseen">{say(texts.studyParts)}</legend>
          {parts.map(({ key, name, isChosen }) => (
            <button key={key} type="button" className="toggle" aria-pressed={isChosen} onClick={() => choose(key)}>
              {name}
            </button>
          ))}
        </fieldset>
      )}
      {chain && !isSurvey && (
        <section className="study-chain" id={chain.chain} aria-label={chain.name}>
          <p className="study-over">{chain.name}</p>
          <Figures of={chain.figures} />
          <PublishedBeside rows={chain.beside} />
        </section>
      )}
      {(isSurvey || !study.survey.figure) && <PractitionersSay of={study.survey} />}
      {study.matters.length > 0 && (
        <section className="block section" aria-labelledby={matters}>
          <h2 id={matters}>{say(texts.mattersTitle)}</h2>
          <dl className="pairs">
            {study.matters.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** The figures of one chain. How long it took, and how groups compare, is there to be opened: it answers a second question. */
function Figures({ of: figures }: { of: readonly ShownFigure[] }): ReactElement {
  const say = useText();
  const first = figures.filter((figure) => !isAboutTime(figure) && !isAboutGroups(figure));
  const more = [
    { text: timeFold, figures: figures.filter(isAboutTime) },
    { text: groupsFold, figures: figures.filter(isAboutGroups) },
  ].filter(({ figures: inside }) => inside.length > 0);
  return (
    <>
      {first.map((figure, place) => (
        <StudyFigure key={figure.table.id} of={figure} level={place === 0 ? 'h2' : 'h3'} />
      ))}
      {more.map(({ text, figures: inside }) => (
        <details key={text.id} className="study-more">
          <summary>{say(text, { count: inside.length })}</summary>
          {inside.map((figure) => (
            <StudyFigure key={figure.table.id} of={figure} level="h3" />
          ))}
        </details>
      ))}
    </>
  );
}

/** What practitioners say: a figure of its own, and how many of each agency answered. */
function PractitionersSay({ of: { text, figure, response } }: { of: ShownStudy['survey'] }): ReactElement {
  const say = useText();
  if (!figure) return <p className="study-survey">{text}</p>;
  return (
    <section className="study-chain" aria-label={figure.table.caption}>
      <StudyFigure of={figure} level="h2" />
      <details>
        <summary>{say(texts.surveyResponse)}</summary>
        <dl className="pairs">
          {response.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

/** What unpaid work cost: a figure of its own below the chains. */
export const WhatItCost = ({ of: figure }: { of: ShownFigure }): ReactElement => (
  <section className="study-chain" aria-label={figure.table.caption}>
    <StudyFigure of={figure} level="h2" />
  </section>
);

/** What the sources publish that is nearest to this chain, shown beside it. */
function PublishedBeside({ rows }: { rows: readonly Beside[] }): ReactElement | null {
  const say = useText();
  if (rows.length === 0) return null;
  return (
    <div className="study-beside">
      <h3>{say(besideTitle)}</h3>
      <p className="small quiet">{say(texts.besideText)}</p>
      <dl>
        {rows.map(({ label, value, source }) => (
          <div key={`${label} ${source}`}>
            <dt>{label}</dt>
            <dd>
              <b>{value}</b> <span className="small quiet">{source}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="small">
        <a href="/figures">{say(besideLink)}</a>
      </p>
    </div>
  );
}

/** The marks over the title: where the rows come from. */
export const StudyMarks = ({ of: marks }: { of: readonly string[] }): ReactElement => (
  <p className="identity">
    {marks.map((mark) => (
      <span key={mark}>{mark}</span>
    ))}
  </p>
);
