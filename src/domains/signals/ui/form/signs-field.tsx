import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import ear from '@phosphor-icons/core/regular/ear.svg?raw';
import eye from '@phosphor-icons/core/regular/eye.svg?raw';
import fileText from '@phosphor-icons/core/regular/file-text.svg?raw';
import { type ReactElement, useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { Message } from '../../../../kernel/message.ts';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import { knownBy, themes } from '../../schema.ts';
import * as texts from '../code-messages.ts';
import { type KnownBy, knownWords, type Theme, themeWords } from '../code-words.ts';
import type { SignalDraft } from './signal-draft.ts';
import './signs.css';

const hints: Readonly<Record<Theme, Message>> = {
  deception: texts.themeDeceptionHint,
  vulnerability: texts.themeVulnerabilityHint,
  movement: texts.themeMovementHint,
  fear: texts.themeFearHint,
  documents: texts.themeDocumentsHint,
  pay: texts.themePayHint,
  hours: texts.themeHoursHint,
  conditions: texts.themeConditionsHint,
  employer: texts.themeEmployerHint,
};

const icons: Readonly<Record<KnownBy, string>> = { seen: eye, said: ear, document: fileText };

function SignLine(props: {
  theme: Theme;
  known: readonly KnownBy[];
  onChange: (known: readonly KnownBy[]) => void;
}): ReactElement {
  const { theme, known, onChange } = props;
  const say = useText();
  const name = useId();
  const hint = useId();
  return (
    <li className="sign">
      <div>
        <p className="label" id={name}>
          {say(themeWords[theme])}
        </p>
        <p className="hint" id={hint}>
          {say(hints[theme])}
        </p>
      </div>
      <fieldset className="sign-answers" aria-labelledby={name} aria-describedby={hint}>
        {knownBy.map((way) => (
          <ToggleButton
            key={way}
            className="toggle"
            isSelected={known.includes(way)}
            onChange={(on) => onChange(knownBy.filter((each) => (each === way ? on : known.includes(each))))}
          >
            <Icon of={icons[way]} />
            {say(knownWords[way])}
          </ToggleButton>
        ))}
        <button type="button" className="toggle nothing" aria-pressed={known.length === 0} onClick={() => onChange([])}>
          <Icon of={circleDashed} />
          {say(texts.notAsked)}
        </button>
      </fieldset>
    </li>
  );
}

/** Nine themes, each seen, said or in a document. What nothing was pressed for was not asked about, which is not a no. */
export function SignsField(props: {
  signs: SignalDraft['signs'];
  onChange: (signs: SignalDraft['signs']) => void;
}): ReactElement {
  return (
    <ul className="signs" id="facts.signs" tabIndex={-1}>
      {themes.map((theme) => (
        <SignLine
          key={theme}
          theme={theme}
          known={props.signs[theme] ?? []}
          onChange={(known) => props.onChange({ ...props.signs, [theme]: known })}
        />
      ))}
    </ul>
  );
}
