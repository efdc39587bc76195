import type { ReactElement } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { useText } from '../../../../web/text.tsx';
import { interpreterNames, otherLanguage } from '../../after/code-messages.ts';
import { interpretedLanguages, interpreterWays } from '../../after/schema.ts';
import { languageNames } from '../code-messages.ts';
import { CheckLines } from '../form-page.tsx';
import type { CountDraft } from './draft.ts';
import { interpreterLanguages } from './form-messages.ts';

/** Which languages were interpreted, and whether the interpreter was there. */
export function InterpreterUses(props: {
  uses: CountDraft['uses'];
  change: (uses: CountDraft['uses']) => void;
}): ReactElement {
  const say = useText();
  const { uses, change } = props;
  const nameOf = (language: (typeof interpretedLanguages)[number]): string =>
    say(language === 'other' ? otherLanguage : languageNames[language]);
  return (
    <>
      <CheckLines
        legend={say(interpreterLanguages)}
        values={interpretedLanguages}
        nameOf={nameOf}
        chosen={uses.map(({ language }) => language)}
        change={(chosen) =>
          change(
            chosen.map((language) => uses.find((one) => one.language === language) ?? { language, way: 'in-person' }),
          )
        }
      />
      {uses.map((one) => (
        <ChoiceGroup
          key={one.language}
          id={`interpreter.${one.language}`}
          label={nameOf(one.language)}
          inline
          value={one.way}
          onChange={(way) =>
            change(
              uses.map((other) => (other.language === one.language ? { ...other, way: way as typeof one.way } : other)),
            )
          }
          lines={interpreterWays.map((value) => ({ value, label: say(interpreterNames[value]) }))}
        />
      ))}
    </>
  );
}
