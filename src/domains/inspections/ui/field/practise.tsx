import { type ReactElement, useState } from 'react';
import { Choices, Press } from '../../../../web/field/controls.tsx';
import { Screen } from '../../../../web/field/screen.tsx';
import { useText } from '../../../../web/text.tsx';
import * as texts from './acts-messages.ts';
import { handOverNow } from './hand-over-now.ts';
import type { Opened } from './inspection.ts';
import { useTelling } from './telling.ts';

/**
 * The private talk, tried before anybody goes: the same lock, the same questions, the same way back, and nothing of it is told,
 * kept or sent. Drafts are shown too, since practising is training.
 */
export function Practise({ of }: { of: Opened }): ReactElement {
  const say = useText();
  const { pack, talks } = of;
  const [language, setLanguage] = useState<string>(pack.language);
  const [isBarred, setBarred] = useState(false);
  const telling = useTelling();
  async function begin(): Promise<void> {
    const talk = talks.find((one) => one.language === language);
    if (!talk) return;
    await telling.run(async () => {
      setBarred(!(await handOverNow({ talk, pictures: false, told: null, isBack: false })));
    });
  }
  return (
    <Screen
      title={say(texts.practiseTitle)}
      back={`/i/${of.key}`}
      bottom={
        <Press look="primary" barred={telling.isTelling} onClick={() => void begin()}>
          {say(texts.practiseBegin)}
        </Press>
      }
    >
      <p className="lead">{say(texts.practiseLead)}</p>
      <Choices
        id="language"
        label={say(texts.talkLanguage)}
        value={language}
        onChange={setLanguage}
        choices={talks.map(({ language: value, own, standing }) => ({
          value,
          label: own,
          ...(standing === 'draft' ? { detail: say(texts.draftHere) } : {}),
        }))}
      />
      {(isBarred || telling.problem) && (
        <p className="problem" role="alert">
          {isBarred ? say(texts.signOutFirst) : telling.problem}
        </p>
      )}
    </Screen>
  );
}
