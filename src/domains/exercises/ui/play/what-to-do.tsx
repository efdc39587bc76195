import { type ReactElement, useState } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { Button } from '../../../../web/components/button.tsx';
import { useText } from '../../../../web/text.tsx';
import type { WantedMove } from '../../live/commands.ts';
import type { PersonSeen, SeatView } from '../../live/seat-shapes.ts';
import { purposes, topics } from '../../words/topics.ts';
import type { Placed } from '../api.ts';
import { OneOf } from '../one-of.tsx';
import type { Move } from './sending.ts';
import { talk as texts } from './talk-messages.ts';

/** What one may do toward a person. All answers look alike: one that cannot be kept is among the promises, unmarked. */
export function WhatToDo(props: {
  person: PersonSeen;
  view: SeatView;
  placed: Placed;
  move: Move;
  language: string;
}): ReactElement {
  const { person, view, placed, move, language } = props;
  const say = useText();
  const { place } = placed;
  const on = person.id;
  const act = (what: Omit<WantedMove, 'on'>) => void move({ ...what, on } as WantedMove);
  const rooms = place.rooms.filter(({ id, isAway }) => !isAway && id !== view.seat?.room);
  const isStranger = person.speaksWith === 'none' || person.speaksWith === 'phone' || person.speaksWith === 'second';
  const hasOwnWords = person.speaksWith === 'own' && person.talk.every(({ act: done }) => done !== 'own-interpreter');
  const controllers = view.people.filter(({ isController }) => isController);
  const workers = view.people.filter(({ isController, id }) => !isController && id !== on);
  const colleagues = view.colleagues.filter(({ room }) => place.rooms.find(({ id }) => id === room)?.isAway !== true);
  const isNo = person.talk.findLast(({ result }) => result !== null)?.result;
  return (
    <div className="exercise-do">
      <h3>{say(texts.what)}</h3>
      <Asking onAsk={(topic, how) => act({ act: 'ask', topic, ...how })} language={language} />
      <div className="actions">
        <Button onClick={() => act({ act: 'introduce' })}>{say(texts.introduce)}</Button>
        <Button onClick={() => act({ act: 'care' })}>{say(texts.care)}</Button>
        <Button onClick={() => act({ act: 'rights' })}>{say(texts.rights)}</Button>
        {(isNo === 'declines' || isNo === 'no') && (
          <Button onClick={() => act({ act: 'accept-no' })}>{say(texts.accept)}</Button>
        )}
        {person.isController && <Button onClick={() => act({ act: 'ask-to-show' })}>{say(texts.show)}</Button>}
      </div>
      <Chosen
        id="aside"
        label={texts.aside}
        options={rooms.map(({ id, name }) => ({ id, name }))}
        onDo={(room) => act({ act: 'take-aside', room })}
      />
      {!hasOwnWords && (
        <Chosen
          id="interpreter"
          label={texts.interpreter}
          options={[
            { id: 'phone', name: say(texts.byPhone) },
            { id: 'own', name: say(texts.onSite) },
            ...(isStranger && controllers.length > 0 ? [{ id: 'controller', name: say(texts.letController) }] : []),
            ...(isStranger && workers.length > 0 ? [{ id: 'relative', name: say(texts.letColleague) }] : []),
          ]}
          onDo={(mode) => act({ act: 'own-interpreter', mode: mode as 'phone' })}
        />
      )}
      <Chosen
        id="consent"
        label={texts.consent}
        options={place.purposes.map((id) => ({
          id,
          name: say(purposes[id as keyof typeof purposes] ?? purposes.coordinator),
        }))}
        onDo={(purpose) => act({ act: 'consent', purpose })}
      />
      <Chosen
        id="promise"
        label={texts.promise}
        options={place.promises.map(({ id, name }) => ({ id, name }))}
        onDo={(promise) => act({ act: 'promise', promise })}
      />
      <Chosen
        id="hand-on"
        label={texts.handOn}
        options={colleagues.map(({ role, player }) => ({
          id: role,
          name: player ?? place.roles.find(({ id }) => id === role)?.name ?? role,
        }))}
        onDo={(to) => act({ act: 'hand-on', to })}
      />
      <details>
        <summary>{say(texts.more)}</summary>
        <div className="actions">
          <Button onClick={() => act({ act: 'bed-accepted' })}>{say(texts.bed)}</Button>
          <Button onClick={() => act({ act: 'promise-kept', promise: 'call-back' })}>{say(texts.kept)}</Button>
          <Button onClick={() => act({ act: 'return-thing' })}>{say(texts.return)}</Button>
          <Button onClick={() => act({ act: 'ask-status' })}>{say(texts.status)}</Button>
        </div>
      </details>
    </div>
  );
}

type How = { readonly how?: 'ask-open' | 'ask-closed'; readonly channel?: 'handover' };

function Asking(props: { onAsk: (topic: keyof typeof topics, how: How) => void; language: string }): ReactElement {
  const say = useText();
  const [topic, setTopic] = useState<keyof typeof topics>('wish');
  const [how, setHow] = useState<'open' | 'closed' | 'hand'>('open');
  const hows = { open: texts.open, closed: texts.closed, hand: texts.inHand } as const;
  return (
    <div className="exercise-asking">
      <label className="label" htmlFor="topic">
        {say(texts.ask)}
      </label>
      <OneOf
        id="topic"
        value={topic}
        options={(Object.keys(topics) as (keyof typeof topics)[]).map((id) => ({ id, name: say(topics[id]) }))}
        onChange={setTopic}
      />
      <fieldset className="exercise-choices">
        <legend className="unseen">{say(texts.ask)}</legend>
        {(['open', 'closed', 'hand'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="how-asked" checked={how === one} onChange={() => setHow(one)} />{' '}
            {say(hows[one], { language: props.language })}
          </label>
        ))}
      </fieldset>
      <Button
        look="primary"
        onClick={() =>
          props.onAsk(
            topic,
            how === 'hand' ? { channel: 'handover' } : { how: how === 'open' ? 'ask-open' : 'ask-closed' },
          )
        }
      >
        {say(texts.askIt)}
      </Button>
    </div>
  );
}

function Chosen(props: {
  id: string;
  label: Message;
  options: readonly { readonly id: string; readonly name: string }[];
  onDo: (id: string) => void;
}): ReactElement | null {
  const { id, label, options, onDo } = props;
  const say = useText();
  const [value, setValue] = useState('');
  const chosen = options.some((one) => one.id === value) ? value : options[0]?.id;
  if (chosen === undefined) return null;
  return (
    <div className="exercise-chosen">
      <label className="label" htmlFor={`do-${id}`}>
        {say(label)}
      </label>
      <OneOf id={`do-${id}`} value={chosen} options={options} onChange={setValue} />
      <Button look="compact" onClick={() => onDo(chosen)}>
        {say(texts.do)}
      </Button>
    </div>
  );
}
