import type { ReactElement } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { useText } from '../../../../web/text.tsx';
import { spokenLanguages } from '../../schema.ts';
import { languageNames } from '../code-messages.ts';
import { CheckLines } from '../form-page.tsx';
import type { InterpreterDraft } from './draft.ts';
import { interpreterStates, interpreters as whichLanguages } from './messages.ts';

const states = Object.entries(interpreterStates) as [InterpreterDraft['state'], (typeof interpreterStates)['asked']][];

/** For which languages an interpreter is needed, and how far each has come. None found is worth knowing before the day. */
export function InterpreterFields(props: {
  interpreters: readonly InterpreterDraft[];
  change: (interpreters: readonly InterpreterDraft[]) => void;
}): ReactElement {
  const say = useText();
  const { interpreters, change } = props;
  return (
    <>
      <CheckLines
        legend={say(whichLanguages)}
        values={spokenLanguages}
        nameOf={(language) => say(languageNames[language])}
        chosen={interpreters.map(({ language }) => language)}
        change={(chosen) =>
          change(
            chosen.map(
              (language) => interpreters.find((one) => one.language === language) ?? { language, state: 'asked' },
            ),
          )
        }
      />
      {interpreters.map((one) => (
        <ChoiceGroup
          key={one.language}
          id={`interpreters.${one.language}`}
          label={say(languageNames[one.language])}
          inline
          value={one.state}
          onChange={(state) =>
            change(
              interpreters.map((other) =>
                other.language === one.language ? { ...other, state: state as InterpreterDraft['state'] } : other,
              ),
            )
          }
          lines={states.map(([value, name]) => ({ value, label: say(name) }))}
        />
      ))}
    </>
  );
}
