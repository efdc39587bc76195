import { type ReactElement, useState } from 'react';
import { Choices, Press } from '../../../../../web/field/controls.tsx';
import { goTo } from '../../../../../web/field/place.ts';
import { Screen } from '../../../../../web/field/screen.tsx';
import { useText } from '../../../../../web/text.tsx';
import { type SpokenLanguage, spokenLanguages } from '../../../schema.ts';
import { type OpenInspection, recordIn } from '../inspection.ts';
import * as texts from '../live/acts-messages.ts';
import { CapacityLine } from '../live/capacity-line.tsx';
import type { ToTell } from '../phone/phone.ts';
import { useRecording } from '../recording.ts';
import { handOverNow } from './hand-over-now.ts';

const pictures = 'pictures';
type YesNo = 'yes' | 'no';

/** Before the phone is handed over: language, to whom the answers go, whether anyone hears. Then it locks. */
export function Talk({ of, worker }: { of: OpenInspection; worker: string | null }): ReactElement {
  const say = useText();
  const { pack, talks, visit, standing } = of;
  const spoken = visit?.workers.find((one) => one.worker === worker)?.language ?? null;
  const known = talks.find((one) => one.language === spoken);
  const [language, setLanguage] = useState<string | null>(known?.language ?? null);
  const [unit, setUnit] = useState(String(pack.coordinators[0]?.unit ?? ''));
  const [hears, setHears] = useState<YesNo | null>(null);
  const [card, setCard] = useState<YesNo>('yes');
  const [isBarred, setBarred] = useState(false);
  // It ends what is prepared here, so it is apart from the answers and is asked once more; what was chosen stays chosen.
  const [isOffering, setOffering] = useState(false);
  const recording = useRecording();
  const live = `/i/${of.key}/live`;
  // What this person speaks comes first, then what the plan expects.
  const planned = pack.plan.interpreters.map((one) => one.language as string);
  const likely = (one: string): number => (one === spoken ? 2 : planned.includes(one) ? 1 : 0);
  const alone = hears === null ? null : hears === 'no';

  async function handOver(): Promise<void> {
    const ofAgency = talks.find((one) => one.language === pack.language) ?? talks[0];
    const talk = language === pictures ? ofAgency : talks.find((one) => one.language === language);
    if (!talk || !standing?.visit) return;
    const { visit: id, capacity, basis, sitting } = standing;
    await recording.run(async () => {
      const told: ToTell = {
        language: spokenLanguages.find((one) => one === language) ?? ('en' satisfies SpokenLanguage),
        coordinator: pack.coordinators.find((one) => String(one.unit) === unit) ?? null,
        boxKey: pack.boxKey,
        ...{ visit: id, capacity, basis, sitting, worker, alone, cardTaken: card === 'yes' },
      };
      setBarred(!(await handOverNow({ talk, pictures: language === pictures, told, isBack: false })));
    });
  }
  async function onlyOffered(): Promise<void> {
    const isTold = await recording.run(() =>
      recordIn(of, {
        verb: 'inspection.converse',
        params: { id: standing?.visit ?? '' },
        input: {
          outcome: 'offered',
          cardTaken: card === 'yes',
          worker,
          alone,
          interpreter: 'not-noted',
          toCoordinator: null,
        },
      }),
    );
    if (isTold) goTo(live, 'instead');
  }
  return (
    <Screen
      title={say(texts.talkTitle)}
      back={live}
      above={<CapacityLine of={of} />}
      bottom={
        <>
          <Press
            look="primary"
            barred={recording.isTelling || language === null}
            onClick={() => void handOver()}
            {...(language === null ? { describedBy: 'language-first' } : {})}
          >
            {say(texts.handPhone)}
          </Press>
          {language === null && talks.length > 0 && (
            <p className="hint" id="language-first" role="status">
              {say(texts.languageFirst)}
            </p>
          )}
        </>
      }
    >
      <p className="lead">{say(texts.talkLead)}</p>
      {isOffering ? (
        <section className="apart" aria-label={say(texts.onlyOffered)}>
          <p>{say(texts.onlyOfferedText)}</p>
          <Press barred={recording.isTelling} onClick={() => void onlyOffered()}>
            {say(texts.recordOffered)}
          </Press>
          <Press look="plain" onClick={() => setOffering(false)}>
            {say(texts.goOnWithTalk)}
          </Press>
        </section>
      ) : (
        <Press look="plain" onClick={() => setOffering(true)}>
          {say(texts.onlyOffered)}
        </Press>
      )}
      <Choices
        id="language"
        label={say(texts.talkLanguage)}
        value={language}
        onChange={setLanguage}
        choices={[
          ...[...talks]
            .sort((a, b) => likely(b.language) - likely(a.language))
            .map(({ language: value, own, standing: signed }) => ({
              value,
              label: own,
              ...(signed === 'draft' ? { detail: say(texts.draftHere) } : {}),
            })),
          ...(talks.length > 0
            ? [{ value: pictures, label: say(texts.pictures), detail: say(texts.picturesDetail) }]
            : []),
        ]}
      />
      {talks.length === 0 && <p className="problem">{say(texts.noTalkHere)}</p>}
      <label className="written">
        <span className="label">{say(texts.toCoordinator)}</span>
        <select className="input" value={unit} onChange={({ target }) => setUnit(target.value)}>
          {pack.coordinators.map((one) => (
            <option key={one.unit} value={one.unit}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <Choices
        id="alone"
        inRow
        label={say(texts.alone)}
        value={hears}
        onChange={setHears}
        choices={[
          { value: 'no', label: say(texts.nobodyHears) },
          { value: 'yes', label: say(texts.somebodyHears) },
        ]}
      />
      <Choices
        id="card"
        inRow
        label={say(texts.cardGiven)}
        value={card}
        onChange={setCard}
        choices={[
          { value: 'yes', label: say(texts.yes) },
          { value: 'no', label: say(texts.no) },
        ]}
      />
      {isBarred && (
        <p className="problem" role="alert">
          {say(texts.signOutFirst)}
        </p>
      )}
      {recording.problem && (
        <p className="problem" role="alert">
          {recording.problem}
        </p>
      )}
    </Screen>
  );
}
