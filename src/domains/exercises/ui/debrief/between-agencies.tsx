import paperPlane from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../../web/components/chip.tsx';
import { useText } from '../../../../web/text.tsx';
import type { DebriefView } from '../../live/debrief-view.ts';
import { acts } from '../../words/acts.ts';
import { texts } from '../../words/debrief.ts';

/** What went from agency to agency, what was refused, and what the law of the country does not allow. */
export function BetweenAgencies({
  view,
  roleName,
}: {
  view: DebriefView;
  roleName: (id: string) => string;
}): ReactElement {
  const say = useText();
  return (
    <section className="section" aria-labelledby="between">
      <h2 id="between">{say(texts.disclosures)}</h2>
      {view.disclosures.length === 0 && <p className="quiet">{say(texts.noDisclosures)}</p>}
      <ol className="exercise-rows">
        {view.disclosures.map(({ time, from, toName, lawful, refused, facts, ground, article, seq }) => (
          <li className="exercise-line" key={seq}>
            <time>{time}</time>
            <span>
              {refused ? (
                <Chip look="nothing" icon={prohibit}>
                  {say(texts.refused)}
                </Chip>
              ) : lawful ? (
                <Chip look="note" icon={paperPlane}>
                  {say(texts.made)}
                </Chip>
              ) : (
                <Chip look="attention" icon={warning}>
                  {say(texts.unlawful)}
                </Chip>
              )}{' '}
              <b>{say(texts.fromTo, { from: roleName(from), to: toName })}</b> {facts.join(', ')}
              <span className="small quiet exercise-block">
                {refused ? '' : (ground ?? say(texts.withoutGround))} {article}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {view.unlawful.length > 0 && (
        <>
          <h3>{say(texts.stopped)}</h3>
          <ul className="exercise-rows">
            {view.unlawful.map(({ time, role, act, why, article }) => (
              <li className="exercise-line" key={`${time}${role}${act}${why}`}>
                <time>{time}</time>
                <span>
                  {roleName(role)}: {say(acts[act as keyof typeof acts])}.{' '}
                  <span className="quiet">
                    {why} {article}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
