import { type ReactElement, useState } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { LeadView } from '../../live/lead-view.ts';
import type { Placed } from '../api.ts';
import { Attention } from './attention.tsx';
import type { Direct } from './directing.ts';
import { Events } from './events.tsx';
import { LeadBar } from './lead-bar.tsx';
import { leading as texts } from './lead-messages.ts';
import { Seats } from './seats.tsx';
import { Where } from './where.tsx';
import { Whisper } from './whisper.tsx';
import './lead.css';

/** The console: clock and pause are the biggest things; who knows what, what happens next, and who has been silent. */
export function LeadPage(props: {
  view: LeadView;
  placed: Placed;
  isLost: boolean;
  problem: string | null;
  send: Direct;
}): ReactElement {
  const { view, placed, isLost, problem, send } = props;
  const say = useText();
  const [whisperTo, setWhisperTo] = useState<string | null>(null);
  const roleName = (id: string) => placed.place.roles.find((role) => role.id === id)?.name ?? id;
  return (
    <div className="exercise exercise-lead">
      <LeadBar view={view} placed={placed} send={send} />
      {isLost && (
        <p className="exercise-strip" role="status">
          {say(texts.noContact)}
        </p>
      )}
      {problem && (
        <p className="exercise-problem" role="alert">
          {problem}
        </p>
      )}
      <main className="lead-columns" id="main">
        <div>
          <Where view={view} placed={placed} />
          <Seats view={view} placed={placed} onWhisper={setWhisperTo} />
          <details className="exercise-part">
            <summary>
              <h2>{say(texts.story)}</h2>
            </summary>
            <p className="small quiet">{say(texts.storyHint)}</p>
            {view.people.map(({ id, name, story }) => (
              <p key={id}>
                <b>{name}.</b> {story}
              </p>
            ))}
          </details>
        </div>
        <Events view={view} roleName={roleName} send={send} placed={placed} />
        <div>
          {whisperTo !== null && (
            <Whisper to={whisperTo} name={roleName(whisperTo)} send={send} onClose={() => setWhisperTo(null)} />
          )}
          <Attention view={view} />
          <section className="block">
            <h2>{say(texts.well)}</h2>
            <p>{say(texts.pauses, { count: view.pauses })}</p>
            <p className="small quiet">{say(texts.pausesHint)}</p>
          </section>
          <section className="block">
            <h2>{say(texts.joined)}</h2>
            <ul className="exercise-rows">
              {view.players.map(({ id, name, role }) => (
                <li className="exercise-row" key={id}>
                  <span>
                    <b>{name}</b>, {role === null ? say(texts.noRole) : roleName(role)}
                  </span>
                  <button
                    type="button"
                    className="button plain compact"
                    onClick={() => void send({ kind: 'remove', player: id })}
                  >
                    {say(texts.remove, { name })}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </main>
    </div>
  );
}
