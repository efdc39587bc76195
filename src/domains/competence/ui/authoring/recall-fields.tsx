import trash from '@phosphor-icons/core/regular/trash.svg?raw';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { useLanguage } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { noText } from '../../authoring/draft.ts';
import { BothField } from './both-field.tsx';
import { type Editing, shownIn } from './editing.ts';
import * as texts from './editor-messages.ts';

/** Questions to think about some days later, for who has chosen to be asked again. */
export function RecallFields({ edit }: { edit: Editing }): ReactElement {
  const say = useText();
  const spokenHere = useLanguage();
  const { recall, pieces } = edit.draft;
  const first = pieces[0]?.id ?? '';
  return (
    <section aria-labelledby="later" className="authoring-fields">
      <h2 id="later">{say(texts.laterTitle)}</h2>
      <p className="hint">{say(texts.laterHint)}</p>
      {recall.map((question, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a question has no name, and is edited in its place
        <fieldset className="authoring-part" key={at}>
          <legend>{say(texts.questionTitle, { number: at + 1 })}</legend>
          <div className="authoring-both">
            <SelectField
              id={`recall.${at}.day`}
              label={say(texts.afterDays)}
              value={String(question.day)}
              onChange={(day) => day !== '' && edit.put(`recall.${at}.day`, Number(day))}
              choices={[2, 7, 30].map((day) => ({ value: String(day), label: say(texts.days, { count: day }) }))}
            />
            <SelectField
              id={`recall.${at}.piece`}
              label={say(texts.ofPiece)}
              value={question.piece}
              onChange={(piece) => edit.put(`recall.${at}.piece`, piece)}
              choices={pieces.map(({ id, title }, place) => ({
                value: id,
                label: shownIn(title, spokenHere, say(texts.pieceTitle, { number: place + 1 })),
              }))}
            />
          </div>
          <BothField edit={edit} path={`recall.${at}.ask`} value={question.ask} label={say(texts.ask)} max={300} />
          <BothField
            edit={edit}
            path={`recall.${at}.answer`}
            value={question.answer}
            label={say(texts.answer)}
            max={600}
          />
          <Button
            look="plain"
            icon={trash}
            onClick={() =>
              edit.put(
                'recall',
                recall.filter((_, one) => one !== at),
              )
            }
          >
            {say(texts.removeQuestion, { number: at + 1 })}
          </Button>
        </fieldset>
      ))}
      {recall.length < 40 && (
        <Button
          onClick={() => edit.put('recall', [...recall, { day: 7, piece: first, ask: noText(), answer: noText() }])}
        >
          {say(texts.addQuestion)}
        </Button>
      )}
    </section>
  );
}
