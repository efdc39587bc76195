import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useText } from '../../../../web/text.tsx';
import type { SeatView } from '../../live/seat-shapes.ts';
import { notes as texts } from './play-messages.ts';
import type { Send } from './sending.ts';

const from = { brief: texts.fromBrief, thing: texts.fromThing, said: texts.fromSaid, event: texts.fromEvent } as const;

/** The role card, what this seat knows and from where, and its own notes. */
export function Notes({ view, send }: { view: SeatView; send: Send }): ReactElement {
  const say = useText();
  const [text, setText] = useState('');
  const [how, setHow] = useState<'seen' | 'said'>('seen');
  return (
    <>
      <details className="exercise-part">
        <summary>
          <h2>{say(texts.card)}</h2>
        </summary>
        <p>{view.seat?.brief}</p>
      </details>
      <section className="exercise-part" aria-labelledby="what-i-know">
        <h2 id="what-i-know">{say(texts.knows)}</h2>
        <ul className="exercise-rows">
          {view.knows.map(({ id, time, text: fact, from: source }) => (
            <li className="exercise-line" key={id}>
              <time>{time}</time>
              <span>
                {fact} <span className="small quiet">{say(from[source as keyof typeof from] ?? from.event)}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="exercise-part exercise-notes" aria-labelledby="my-notes">
        <div>
          <h2 id="my-notes">{say(texts.title)}</h2>
          <p className="small quiet">{say(texts.only)}</p>
          <ul className="exercise-rows">
            {view.notes.map((note) => (
              <li className="exercise-line" key={`${note.t}${note.text}`}>
                <time>{note.time}</time>
                <span>
                  {note.text} <span className="exercise-tag">{say(texts[note.how])}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === '') return;
            void send({ kind: 'note', text, how }).then((done) => done && setText(''));
          }}
        >
          <TextArea id="note" label={say(texts.text)} maxLength={600} value={text} onChange={setText} />
          <fieldset className="exercise-choices">
            <legend className="small">{say(texts.how)}</legend>
            {(['seen', 'said'] as const).map((one) => (
              <label key={one}>
                <input type="radio" name="how" checked={how === one} onChange={() => setHow(one)} /> {say(texts[one])}
              </label>
            ))}
          </fieldset>
          <Button type="submit">{say(texts.add)}</Button>
        </form>
      </section>
    </>
  );
}
