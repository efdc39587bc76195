import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { DebriefView } from '../../live/debrief-view.ts';
import { headline, texts } from '../../words/debrief.ts';
import { type As, debriefOf, type Placed } from '../api.ts';
import { joining } from '../open/join-messages.ts';
import type { Send } from '../play/sending.ts';
import { BetweenAgencies } from './between-agencies.tsx';
import { Elements } from './elements.tsx';
import { Evidence } from './evidence.tsx';
import { ForThePeople } from './for-the-people.tsx';
import { Otherwise } from './otherwise.tsx';
import { StepThrough } from './step-through.tsx';
import { Strips } from './strips.tsx';
import { WhatItIsAbout } from './what-it-is-about.tsx';
import './debrief.css';

/** What is shown when an exercise has ended. The title is the finding; nothing is a score, and no one is compared. */
export function DebriefPage(props: { as: As; mine: string | null; placed: Placed; send?: Send }): ReactElement {
  const { as, mine, placed, send } = props;
  const say = useText();
  const [view, setView] = useState<DebriefView | null>(null);
  const [isLost, setLost] = useState(false);
  const fetchIt = useCallback(() => void debriefOf(as).then(setView, () => setLost(true)), [as]);
  useEffect(fetchIt, [fetchIt]);
  if (!view)
    return (
      <p className="exercise-alone quiet" role="status">
        {say(isLost ? joining.noContact : texts.loading)}
      </p>
    );
  const roleName = (id: string) => view.roles.find((role) => role.id === id)?.name ?? id;
  const factText = (id: string) => view.facts.find((fact) => fact.id === id)?.text ?? id;
  return (
    <main className="debrief" id="main">
      <p className="small quiet">
        {view.title} · {say(texts.kicker, { team: view.team })}
      </p>
      <h1>
        {view.headline
          ? say(headline.gap, {
              first: roleName(view.headline.first),
              last: roleName(view.headline.last),
              gap: view.headline.minutes,
              fact: factText(view.headline.fact),
            })
          : say(headline.alone)}
      </h1>
      <p className="lead">{say(texts.lead)}</p>
      <Strips view={view} />
      <StepThrough view={view} />
      <Evidence view={view} roleName={roleName} />
      <div className="debrief-two">
        <BetweenAgencies view={view} roleName={roleName} />
        <WhatItIsAbout view={view} />
      </div>
      <Elements view={view} placed={placed} />
      <ForThePeople view={view} roleName={roleName} />
      <Otherwise view={view} as={as} mine={mine} roleName={roleName} {...(send ? { send } : {})} onSaved={fetchIt} />
    </main>
  );
}
