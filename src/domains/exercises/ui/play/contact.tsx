import paperPlane from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { useText } from '../../../../web/text.tsx';
import type { SeatView } from '../../live/seat-shapes.ts';
import type { Placed } from '../api.ts';
import { OneOf } from '../one-of.tsx';
import { contact as texts } from './contact-messages.ts';
import type { Move, Send } from './sending.ts';

const also = ['place', 'count', 'language', 'needs', 'contactDetails'] as const;
const itemOf = {
  place: 'place',
  count: 'count',
  language: 'language',
  needs: 'needs',
  contactDetails: 'contact',
} as const;

/** What one knows, handed to another agency on a ground, or told inside one’s own. The law of the country answers, and no game. */
export function Contact(props: {
  view: SeatView;
  placed: Placed;
  move: Move;
  send: Send;
  to: string | null;
  onTo: (agency: string | null) => void;
}): ReactElement | null {
  const { view, placed, move, to: asked, onTo } = props;
  const say = useText();
  const details = useRef<HTMLDetailsElement>(null);
  const [facts, setFacts] = useState<readonly string[]>([]);
  const [items, setItems] = useState<readonly (typeof also)[number][]>([]);
  const [ground, setGround] = useState('');
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    if (asked === null || !details.current) return;
    details.current.open = true;
    details.current.querySelector('select')?.focus();
  }, [asked]);
  const { place } = placed;
  const mine = view.seat?.agency ?? '';
  const agencies = [...new Set(place.roles.map(({ agency }) => agency)), ...(asked ? [asked] : [])]
    .filter((id, at, all) => all.indexOf(id) === at)
    .map((id) => ({ id, name: place.agencies.find((one) => one.id === id)?.name ?? id }));
  const fallback = agencies.find(({ id }) => id !== mine)?.id ?? '';
  const to = asked ?? (chosen === '' ? fallback : chosen);
  const isOwn = to === mine;
  const grounds = place.grounds.filter((one) => one.from.includes(mine) || one.from.includes('any'));
  const known = view.knows.filter(({ from }) => from !== 'brief');
  const toggle = <Id extends string>(list: readonly Id[], id: Id): readonly Id[] =>
    list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
  const sendIt = async () => {
    const colleague = place.roles.find(({ agency, id }) => agency === to && id !== view.me.role);
    const statements = known.some(({ id, statement }) => facts.includes(id) && statement);
    const observations = known.some(({ id, statement }) => facts.includes(id) && !statement);
    const done = await move(
      isOwn
        ? { act: 'tell', to: colleague?.id ?? '', facts: [...facts] }
        : {
            act: 'disclose',
            to,
            ...(ground === '' ? {} : { ground }),
            facts: [...facts],
            items: [
              ...(observations ? ['observation'] : []),
              ...(statements ? ['statement'] : []),
              ...items.map((one) => itemOf[one]),
            ],
          },
    );
    if (!done) return;
    setFacts([]);
    setItems([]);
    onTo(null);
  };
  return (
    <details className="exercise-part" ref={details}>
      <summary>
        <h2>{say(texts.title)}</h2>
      </summary>
      <div className="fields">
        <div>
          <label className="label" htmlFor="disclose-to">
            {say(texts.to)}
          </label>
          <OneOf
            id="disclose-to"
            value={to}
            options={agencies}
            onChange={(id) => {
              onTo(null);
              setChosen(id);
            }}
          />
        </div>
        <fieldset>
          <legend className="legend">{say(texts.what)}</legend>
          {known.length === 0 && <p className="quiet">{say(texts.nothing)}</p>}
          {known.map(({ id, text, statement }) => (
            <label className="exercise-choice" key={id}>
              <input type="checkbox" checked={facts.includes(id)} onChange={() => setFacts(toggle(facts, id))} />{' '}
              <span>
                {text} {statement && <span className="exercise-tag">{say(texts.said)}</span>}
              </span>
            </label>
          ))}
        </fieldset>
        {isOwn ? (
          <p className="hint">{say(texts.sameAgency)}</p>
        ) : (
          <>
            <fieldset>
              <legend className="legend">{say(texts.also)}</legend>
              {also.map((one) => (
                <label className="exercise-choice" key={one}>
                  <input type="checkbox" checked={items.includes(one)} onChange={() => setItems(toggle(items, one))} />{' '}
                  <span>{say(texts[one])}</span>
                </label>
              ))}
            </fieldset>
            <fieldset>
              <legend className="legend">{say(texts.ground)}</legend>
              {grounds.map(({ id, name, article }) => (
                <label className="exercise-choice" key={id}>
                  <input type="radio" name="ground" checked={ground === id} onChange={() => setGround(id)} />{' '}
                  <span>
                    {name} <span className="small quiet">{article}</span>
                  </span>
                </label>
              ))}
              <label className="exercise-choice">
                <input type="radio" name="ground" checked={ground === ''} onChange={() => setGround('')} />{' '}
                <span>{say(texts.noGround)}</span>
              </label>
            </fieldset>
          </>
        )}
        <div className="actions">
          <Button look="primary" icon={paperPlane} onClick={() => void sendIt()}>
            {say(isOwn ? texts.tell : texts.disclose)}
          </Button>
          <Button onClick={() => void move({ act: 'acknowledge' })}>{say(texts.acknowledge)}</Button>
        </div>
      </div>
    </details>
  );
}
