import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { useText } from '../../../../web/text.tsx';
import type { DebriefView } from '../../live/debrief-view.ts';
import { acts } from '../../words/acts.ts';
import { after } from '../../words/after.ts';
import { texts } from '../../words/debrief.ts';
import { OneOf } from '../one-of.tsx';

/** The evening once more, act by act, from the seat of one or of all. */
export function StepThrough({ view }: { view: DebriefView }): ReactElement {
  const say = useText();
  const [seat, setSeat] = useState('');
  const [at, setAt] = useState(0);
  const moves = view.moves.filter(({ role }) => seat === '' || role === seat);
  const now = moves[Math.min(at, Math.max(0, moves.length - 1))];
  const roleName = (id: string) => view.roles.find((role) => role.id === id)?.name ?? '';
  const known = view.strips
    .filter(({ id }) => seat === '' || id === seat)
    .map((strip) => ({
      ...strip,
      letters: strip.told.filter(({ t }) => t <= (now?.t ?? 0)).map(({ letter }) => letter),
    }));
  return (
    <details className="debrief-step">
      <summary>{say(texts.step)}</summary>
      <div className="actions">
        <label htmlFor="seat-of">{say(texts.seat)}</label>
        <OneOf
          id="seat-of"
          value={seat}
          options={[{ id: '', name: '–' }, ...view.roles]}
          onChange={(id) => {
            setSeat(id);
            setAt(0);
          }}
        />
        <Button barred={at === 0} onClick={() => setAt(Math.max(0, at - 1))}>
          {say(texts.back)}
        </Button>
        <Button barred={at >= moves.length - 1} onClick={() => setAt(Math.min(moves.length - 1, at + 1))}>
          {say(texts.next)}
        </Button>
      </div>
      {now && (
        <div aria-live="polite">
          <p>
            <b>{say(texts.stepNow, { time: now.time })}.</b> {roleName(now.role)}:{' '}
            {say(acts[now.act as keyof typeof acts])}
            {now.on && ` ${now.on}`}
          </p>
          <ul className="small">
            {known.map(({ id, name, letters }) => (
              <li key={id}>
                {name}: {letters.length === 0 ? say(after.none) : letters.join(', ')}
              </li>
            ))}
          </ul>
        </div>
      )}
      <details>
        <summary>{say(texts.all, { count: moves.length })}</summary>
        <ol className="small">
          {moves.map((one) => (
            <li key={one.seq}>
              {one.time} {roleName(one.role)}: {say(acts[one.act as keyof typeof acts])}
              {one.on && ` ${one.on}`}
            </li>
          ))}
        </ol>
      </details>
    </details>
  );
}
