import printer from '@phosphor-icons/core/regular/printer.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useText } from '../../../../web/text.tsx';
import type { DebriefView } from '../../live/debrief-view.ts';
import { after } from '../../words/after.ts';
import { type As, erase } from '../api.ts';
import type { Send } from '../play/sending.ts';

/** The questions to talk about, what each writes to themselves, and the end of the exercise itself. */
export function Otherwise(props: {
  view: DebriefView;
  as: As;
  mine: string | null;
  roleName: (id: string) => string;
  send?: Send;
  onSaved: () => void;
}): ReactElement {
  const { view, as, mine, roleName, send, onSaved } = props;
  const say = useText();
  const [text, setText] = useState(view.otherwise.find(({ role }) => role === mine)?.text ?? '');
  const [isErasing, setErasing] = useState<'no' | 'asked' | 'done'>('no');
  return (
    <>
      <section className="section" aria-labelledby="questions">
        <h2 id="questions">{say(after.questions)}</h2>
        {view.questions
          .filter(({ texts: asked }) => asked.length > 0)
          .map(({ phase, texts: asked }) => (
            <div key={phase}>
              <h3>{say(after[phase])}</h3>
              <ul>
                {asked.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </div>
          ))}
      </section>
      <section className="section" aria-labelledby="otherwise">
        <h2 id="otherwise">{say(after.otherwise)}</h2>
        <p className="quiet">{say(after.otherwiseHint)}</p>
        <ul className="debrief-otherwise">
          {view.otherwise
            .filter(({ role }) => role !== mine)
            .map(({ role, text: written }) => (
              <li key={role}>
                <b>{roleName(role)}</b>
                <p>{written}</p>
              </li>
            ))}
        </ul>
        {mine !== null && send && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (text.trim() === '') return;
              void send({ kind: 'otherwise', text }).then((done) => done && onSaved());
            }}
          >
            <TextArea
              id="mine"
              label={`${say(after.mine)}, ${roleName(mine)}`}
              maxLength={600}
              value={text}
              onChange={setText}
            />
            <Button type="submit" look="primary">
              {say(after.save)}
            </Button>
          </form>
        )}
        <div className="actions debrief-end">
          {(['pdf', 'docx'] as const).map((format) => (
            <a
              className="button"
              key={format}
              href={`/exercise/api/debrief.${format}?as=${as}`}
              download={`debrief.${format}`}
            >
              {say(after[format])}
            </a>
          ))}
          <Button icon={printer} onClick={() => window.print()}>
            {say(after.print)}
          </Button>
          {as === 'lead' && isErasing === 'no' && (
            <>
              <a className="button" href="/exercise/api/moves.json" download="moves.json">
                {say(after.moves)}
              </a>
              <Button look="plain" onClick={() => setErasing('asked')}>
                {say(after.erase)}
              </Button>
            </>
          )}
        </div>
        {isErasing === 'asked' && (
          <div role="alertdialog" aria-label={say(after.eraseSure)}>
            <p>{say(after.eraseSure)}</p>
            <Button look="primary" onClick={() => void erase().then(() => setErasing('done'))}>
              {say(after.eraseYes)}
            </Button>
          </div>
        )}
        {isErasing === 'done' && <p role="status">{say(after.erased)}</p>}
      </section>
    </>
  );
}
