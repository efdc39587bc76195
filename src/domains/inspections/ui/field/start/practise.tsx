import { type ReactElement, useState } from 'react';
import { Choices, Press } from '../../../../../web/field/controls.tsx';
import { Screen } from '../../../../../web/field/screen.tsx';
import { useText } from '../../../../../web/text.tsx';
import type { OpenInspection } from '../inspection.ts';
import * as texts from '../live/acts-messages.ts';
import { useRecording } from '../recording.ts';
import { handOverNow } from '../talk/hand-over-now.ts';

/**
 * The private talk, tried before the visit: the same lock, the same questions, the same way back, and nothing of it is recorded, kept or
 * sent. Drafts are shown too, since practising is training.
 */
export function Practise({ of }: { of: OpenInspection }): ReactElement {
  const say = useText();
  const { pack, talks } = of;
  const [language, setLanguage] = useState<string>(pack.language);
  const [isBarred, setBarred] = useState(false);
  const recording = useRecording();
  async function begin(): Promise<void> {
    const talk = talks.find((one) => one.language === language);
    if (!talk) return;
    await recording.run(async () => {
      setBarred(!(await handOverNow({ talk, pictures: false, told: null, isBack: false })));
    });
  }
  return (
    <Screen
      title={say(texts.practiseTitle)}
      back={`/i/${of.key}`}
      bottom={
        <Press look="primary" barred={recording.isTelling} onClick={() => void begin()}>
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
      {(isBarred || recording.problem) && (
        <p className="problem" role="alert">
          {isBarred ? say(texts.signOutFirst) : recording.problem}
        </p>
      )}
    </Screen>
  );
}
