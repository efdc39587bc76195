import type { ReactElement } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { FieldError } from '../../../../web/components/field.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import * as texts from '../hand-over-messages.ts';
import type { HandOverPart } from '../hand-over-part.ts';
import { weekdayNames } from '../weekday-names.ts';

/** When it is safe to reach the person. */
export function SafeTimes({ draft, change, errors }: HandOverPart): ReactElement {
  const say = useText();
  const { language } = useSession();
  const path = 'facts.contact.weekdays';
  const press = (day: number, on: boolean): void =>
    change({ weekdays: [1, 2, 3, 4, 5, 6, 7].filter((each) => (each === day ? on : draft.weekdays.includes(each))) });
  return (
    <>
      <p className="hint">{say(texts.contactHint)}</p>
      <fieldset>
        <legend className="legend">{say(texts.weekdaysLabel)}</legend>
        <FieldError id={path} error={errors.at(path)} />
        <div className="actions" id={path} tabIndex={-1}>
          {weekdayNames(language).map((name, index) => (
            <ToggleButton
              key={name}
              className="toggle"
              isSelected={draft.weekdays.includes(index + 1)}
              onChange={(on) => press(index + 1, on)}
            >
              {name}
            </ToggleButton>
          ))}
        </div>
      </fieldset>
      <div className="field-row">
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            id={`facts.contact.${end}`}
            label={say(end === 'from' ? texts.fromLabel : texts.toLabel)}
            error={errors.at(`facts.contact.${end}`)}
            optional
            width="short"
            value={draft[end]}
            onChange={(typed) => change({ [end]: typed })}
            onLeave={() => errors.left(`facts.contact.${end}`)}
          />
        ))}
      </div>
    </>
  );
}

/** When it is safe to reach the person, how, and what was seen and heard. */
export function ContactFields(props: HandOverPart): ReactElement {
  const { draft, change, errors } = props;
  const say = useText();
  return (
    <>
      <SafeTimes {...props} />
      <TextArea
        id="reach"
        label={say(texts.reachLabel)}
        hint={say(texts.reachHint)}
        error={errors.at('reach')}
        optional
        value={draft.reach}
        onChange={(reach) => change({ reach })}
      />
      <TextArea
        id="narrative"
        label={say(texts.wordsLabel)}
        hint={say(texts.wordsHint)}
        error={errors.at('narrative')}
        optional
        tall
        value={draft.narrative}
        onChange={(narrative) => change({ narrative })}
      />
    </>
  );
}
