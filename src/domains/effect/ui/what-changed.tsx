import arrowDown from '@phosphor-icons/core/regular/arrow-down.svg?raw';
import arrowUp from '@phosphor-icons/core/regular/arrow-up.svg?raw';
import equals from '@phosphor-icons/core/regular/equals.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useId } from 'react';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useText } from '../../../web/text.tsx';
import { StudyFigure } from '../../publication/ui/public.tsx';
import { StudyTable } from '../../study/ui/public.tsx';
import type { WhatChanged } from '../schema.ts';
import { whatChangedQuery } from './api.ts';
import * as menu from './menu-messages.ts';
import * as texts from './messages.ts';
import { Proposals } from './proposals.tsx';
import './what-changed.css';

/** What people know and do after training, level by level; what cannot be said yet is said so, with what is missing. */
export default function WhatChangedPage(): ReactElement {
  const say = useText();
  const found = useQuery(whatChangedQuery());
  return (
    <>
      <p className="identity">
        <span>{say(texts.crumb)}</span>
        <span>{say(texts.levels)}</span>
      </p>
      <PageHeading tab={say(menu.title)}>{say(menu.title)}</PageHeading>
      <FetchState of={found} lines={10} />
      {found.data && <Shown of={found.data} />}
    </>
  );
}

function Shown({ of }: { of: WhatChanged }): ReactElement {
  const say = useText();
  const id = useId();
  return (
    <>
      <p className="lead">{say(texts.lead, { agency: of.agency })}</p>
      <section className="section effect-level" aria-labelledby={`${id}-1`}>
        <h2 id={`${id}-1`}>{say(texts.reactionTitle)}</h2>
        <p className="quiet">{say(texts.reaction)}</p>
      </section>
      <section className="section effect-level" aria-labelledby={`${id}-2`}>
        <h2 id={`${id}-2`}>{say(texts.knowledgeTitle)}</h2>
        <p>{of.knowledge.result}</p>
        <p className="quiet">{say(texts.scale)}</p>
        <p>
          <a href="/app/learn/results">{say(texts.seeCases)}</a>
        </p>
      </section>
      <section className="section effect-level" aria-labelledby={`${id}-3`}>
        <h2 id={`${id}-3`}>{say(texts.practiceTitle)}</h2>
        <p>{say(texts.practiceLead)}</p>
        <div className="effect-outcomes">
          {of.practice.map((practice) => (
            <Outcome key={practice.outcome} of={practice} />
          ))}
        </div>
        <p className="small quiet">{say(texts.notCounted)}</p>
        <h3 className="effect-power">{say(texts.powerTitle)}</h3>
        <p className="small quiet">{say(texts.powerLead)}</p>
        <StudyTable of={of.power} label={of.power.caption} />
      </section>
      <section className="section effect-level" aria-labelledby={`${id}-4`}>
        <h2 id={`${id}-4`}>{say(texts.resultsTitle)}</h2>
        <p className="quiet">{say(texts.results)}</p>
        {of.obstacle ? <Proposals of={of.obstacle} /> : <p>{say(texts.noObstacle)}</p>}
      </section>
    </>
  );
}

type Practice = WhatChanged['practice'][number];

/** Rose and fell have the same weight: neither is drawn as success. */
const looks: Readonly<Record<Practice['state'], { readonly look: ChipLook; readonly icon: string }>> = {
  'too-early': { look: 'nothing', icon: hourglass },
  'no-effect-shown': { look: 'note', icon: equals },
  rose: { look: 'note', icon: arrowUp },
  fell: { look: 'note', icon: arrowDown },
  'rose-everywhere': { look: 'note', icon: equals },
  'fell-everywhere': { look: 'note', icon: equals },
  'placebo-moved': { look: 'attention', icon: warning },
};

function Outcome({ of }: { of: Practice }): ReactElement {
  const say = useText();
  const { look, icon } = looks[of.state];
  return (
    <article className="effect-outcome">
      <h3>{say(texts.outcomes[of.outcome])}</h3>
      <Chip look={look} icon={icon}>
        {say(texts.states[of.state])}
      </Chip>
      {of.state !== 'too-early' && <p>{of.result}</p>}
      {of.missing.length > 0 && (
        <>
          <p className="small">{say(texts.untilThen)}</p>
          <ul className="effect-missing small">
            {of.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {of.state !== 'too-early' && <p className="small quiet">{of.assumption}</p>}
      {of.figure && <StudyFigure of={of.figure} level="h4" />}
    </article>
  );
}
