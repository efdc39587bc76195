import arrowDown from '@phosphor-icons/core/regular/arrow-down.svg?raw';
import arrowUp from '@phosphor-icons/core/regular/arrow-up.svg?raw';
import trash from '@phosphor-icons/core/regular/trash.svg?raw';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { useLanguage } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { type DraftChoice, type DraftPiece, noText } from '../../authoring/draft.ts';
import { BothField } from './both-field.tsx';
import type { Editing } from './editing.ts';
import { shownIn } from './editing.ts';
import * as texts from './editor-messages.ts';
import { moved } from './put-at.ts';

type ChoiceProps = {
  readonly edit: Editing;
  readonly here: string;
  readonly choice: DraftChoice;
  readonly piece: DraftPiece;
  readonly scene: string;
};

/** A question with its options: what follows from each, where each leads, which is right, and by which source. */
export function ChoiceFields(props: ChoiceProps): ReactElement {
  const { edit, here, choice } = props;
  const say = useText();
  const spokenHere = useLanguage();
  const { options } = choice;
  const nextOption = ['a', 'b', 'c', 'd', 'e', 'f'].find((id) => !options.some((one) => one.id === id));
  const fault = edit.faultAt(here);
  return (
    <fieldset className="authoring-part">
      <legend>{say(texts.choiceTitle)}</legend>
      {fault && (
        <p className="field-error" id={here}>
          {fault}
        </p>
      )}
      <BothField edit={edit} path={`${here}.ask`} value={choice.ask} label={say(texts.ask)} max={300} measured />
      <ol className="authoring-options">
        {options.map((option, at) => (
          <Option key={option.id} {...props} at={at} />
        ))}
      </ol>
      {options.length < 6 && nextOption !== undefined && (
        <Button
          onClick={() =>
            edit.put(`${here}.options`, [...options, { id: nextOption, text: noText(), follows: noText(), to: '' }])
          }
        >
          {say(texts.addOption)}
        </Button>
      )}
      <SelectField
        id={`${here}.right`}
        label={say(texts.rightOption)}
        error={edit.faultAt(`${here}.right`)}
        value={choice.right}
        onChange={(right) => edit.put(`${here}.right`, right)}
        choices={options.map(({ id, text }, at) => ({
          value: id,
          label: `${at + 1}. ${shownIn(text, spokenHere, say(texts.noTextYet))}`,
        }))}
      />
      <BothField
        edit={edit}
        path={`${here}.source`}
        value={choice.source}
        label={say(texts.source)}
        hint={say(texts.sourceHint)}
        max={600}
      />
      <div className="option">
        <input
          type="checkbox"
          id={`${here}.verified`}
          checked={choice.verified}
          onChange={(event) => edit.put(`${here}.verified`, event.target.checked)}
        />
        <label htmlFor={`${here}.verified`}>{say(texts.verified)}</label>
      </div>
      <p>
        <Button look="plain" icon={trash} onClick={() => edit.put(here, null)}>
          {say(texts.removeChoice)}
        </Button>
      </p>
    </fieldset>
  );
}

function Option(props: ChoiceProps & { readonly at: number }): ReactElement | null {
  const { edit, here, choice, piece, scene, at } = props;
  const say = useText();
  const spokenHere = useLanguage();
  const option = choice.options[at];
  if (!option) return null;
  const path = `${here}.options`;
  const others = piece.scenes.filter(({ id }) => id !== scene);
  return (
    <li className="authoring-option">
      <BothField
        edit={edit}
        path={`${path}.${at}.text`}
        value={option.text}
        label={say(texts.optionText, { number: at + 1 })}
        max={300}
      />
      <BothField
        edit={edit}
        path={`${path}.${at}.follows`}
        value={option.follows}
        label={say(texts.follows, { number: at + 1 })}
        hint={say(texts.followsHint)}
        max={1500}
        area
        measured
      />
      <SelectField
        id={`${path}.${at}.to`}
        label={say(texts.leadsTo, { number: at + 1 })}
        value={option.to}
        onChange={(to) => edit.put(`${path}.${at}.to`, to)}
        choices={[
          ...others.map(({ id, title }, place) => ({
            value: id,
            label: shownIn(title, spokenHere, say(texts.sceneTitle, { number: String(place + 1) })),
          })),
          { value: 'end', label: say(texts.endOfPart) },
        ]}
      />
      <div className="actions">
        <Button
          look="plain"
          icon={arrowUp}
          barred={at === 0}
          onClick={() => edit.put(path, moved(choice.options, at, -1))}
        >
          {say(texts.optionUp, { number: at + 1 })}
        </Button>
        <Button
          look="plain"
          icon={arrowDown}
          barred={at === choice.options.length - 1}
          onClick={() => edit.put(path, moved(choice.options, at, 1))}
        >
          {say(texts.optionDown, { number: at + 1 })}
        </Button>
        <Button
          look="plain"
          icon={trash}
          onClick={() =>
            edit.put(here, {
              ...choice,
              options: choice.options.filter(({ id }) => id !== option.id),
              right: choice.right === option.id ? '' : choice.right,
            })
          }
        >
          {say(texts.removeOption, { number: at + 1 })}
        </Button>
      </div>
    </li>
  );
}
