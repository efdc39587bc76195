import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { FailureState } from '../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { useText } from '../../../../web/text.tsx';
import type { ScenarioShown } from '../../live/opening.ts';
import { menuTitle } from './menu-messages.ts';
import { openExercise, scenariosQuery } from './open-api.ts';
import { opening as texts } from './opening-messages.ts';
import './exercises.css';

/** The scenarios there are, and opening one: alone, or for a group that joins with a code. */
export default function Exercises(): ReactElement {
  const say = useText();
  const scenarios = useQuery(scenariosQuery());
  const [team, setTeam] = useState('');
  const opening = useMutation({
    mutationFn: ({ scenario, solo }: { scenario: string; solo: boolean }) =>
      openExercise({ scenario, solo, team: team.trim() === '' ? say(texts.mine) : team.trim() }),
    // Out of the workspace: who plays and leads has nothing of it there.
    onSuccess: ({ ticket }) => location.assign(`/exercise?lead#${ticket}`),
  });
  return (
    <>
      <PageHeading tab={say(menuTitle)}>{say(menuTitle)}</PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <div className="actions">
        <a className="button" href="/exercise">
          {say(texts.join)}
        </a>
      </div>
      {opening.error && <FailureState error={opening.error} again={opening.reset} />}
      <Fetched of={scenarios} title={say(menuTitle)} instead={null}>
        {({ preparing, scenarios: shown }) =>
          preparing ? (
            <p className="quiet" role="status">
              {say(texts.preparing)}
            </p>
          ) : (
            <section className="section">
              <label className="label" htmlFor="team">
                {say(texts.team)}
              </label>
              <p className="hint" id="team-hint">
                {say(texts.teamHint)}
              </p>
              <input
                id="team"
                className="input exercise-team"
                maxLength={60}
                aria-describedby="team-hint"
                placeholder={say(texts.mine)}
                value={team}
                onChange={({ target }) => setTeam(target.value)}
              />
              <ul className="exercise-scenarios">
                {shown.map((one) => (
                  <Scenario key={one.id} shown={one} onOpen={(solo) => opening.mutate({ scenario: one.id, solo })} />
                ))}
              </ul>
            </section>
          )
        }
      </Fetched>
      <section className="section">
        <h2>{say(texts.how)}</h2>
        <ol>
          <li>{say(texts.how1)}</li>
          <li>{say(texts.how2)}</li>
          <li>{say(texts.how3)}</li>
        </ol>
        <p className="small quiet">{say(texts.sizes)}</p>
      </section>
    </>
  );
}

function Scenario({ shown, onOpen }: { shown: ScenarioShown; onOpen: (solo: boolean) => void }): ReactElement {
  const say = useText();
  return (
    <li>
      <h2>{shown.title}</h2>
      <p className="small quiet">
        {say(texts.minutes, { minutes: shown.minutes })}, {say(texts.players, { max: shown.maxPlayers })} ·{' '}
        {shown.banner}
      </p>
      <p>{shown.about}</p>
      <p className="small">{say(texts.roles, { roles: shown.roles.join(', ') })}</p>
      <p className="small quiet">
        {say(texts.contentNote)}: {shown.contentNote}
      </p>
      <div className="actions">
        <Button look="primary" onClick={() => onOpen(false)}>
          {say(texts.open)}
        </Button>
        {shown.canBeAlone && <Button onClick={() => onOpen(true)}>{say(texts.alone)}</Button>}
      </div>
    </li>
  );
}
