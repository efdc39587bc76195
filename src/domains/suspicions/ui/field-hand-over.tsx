import { type ReactElement, useState } from 'react';
import { groundFrom, longestParagraph, longestStatute } from '../../../kernel/text/ground.ts';
import { Choices, Press, Written } from '../../../web/field/controls.tsx';
import { goTo } from '../../../web/field/place.ts';
import { Screen } from '../../../web/field/screen.tsx';
import { missing } from '../../../web/form/draft-error.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { seenSigns } from '../../inspections/public.ts';
import { CapacityLine, type OpenInspection, recordIn, useRecording } from '../../inspections/ui/field/public.tsx';
import { birds } from '../../persons/public.ts';
import { needWords, yesNoWords } from '../code-messages.ts';
import { type Need, needs, type Sign, type YesNo } from '../schema.ts';
import * as texts from './field-hand-over-messages.ts';
import { addressesOf, emptyHandOver, type HandOverDraft, handOverErrors, handOverOf } from './hand-over-draft.ts';
import * as words from './hand-over-messages.ts';

/** As many names as there may be people whom one officer hands over in one evening. */
const aliases = birds.slice(0, 12);
const yesNo: readonly YesNo[] = ['yes', 'no', 'unknown'];

/** What was seen about this person or the place as a whole, and was not sorted as nothing more: what a person said is theirs to give. */
const signsAbout = (of: OpenInspection, worker: string | null): Record<string, Sign['known']> =>
  seenSigns(
    (of.visit?.observations ?? []).filter(
      (one) => one.sortedAs !== 'nothing-more' && (one.worker === worker || one.worker === null),
    ),
  );

const firstOf = (of: OpenInspection, worker: string | null, purpose: string): HandOverDraft => {
  const { plan } = of.pack;
  return {
    ...emptyHandOver,
    about: 'person',
    called: aliases[0] ?? '',
    sector: plan.sector ?? 'unknown',
    name: plan.workplace?.name ?? '',
    municipality: plan.workplace?.municipality ?? '',
    known: 'counted',
    number: '1',
    signs: signsAbout(of, worker),
    interpreter: of.visit?.workers.find((one) => one.worker === worker)?.language ?? '',
    purpose,
  };
};

/** Hands one person over from the phone: what was seen is filled in, and it is sent when there is a network. */
export function FieldHandOver({ of }: { of: OpenInspection }): ReactElement {
  const say = useText();
  const workers = of.visit?.workers ?? [];
  const [worker, setWorker] = useState<string | null>(workers[0]?.worker ?? null);
  const [draft, setDraft] = useState(() => firstOf(of, workers[0]?.worker ?? null, say(texts.usualPurpose)));
  const [isAsked, setAsked] = useState(false);
  const recording = useRecording();
  const change = (part: Partial<HandOverDraft>): void => setDraft({ ...draft, ...part });
  const back = `/i/${of.key}/sent`;

  const listed = of.pack.addresses[draft.consent === 'yes' ? 'yes' : 'not-asked'];
  const addresses = addressesOf(draft, listed, say(words.groundCannotCarry));
  const usable = addresses.filter(({ grounds }) => grounds.some(({ possible }) => possible));
  // Coordinators, who take care of people, come first; another recipient is a choice.
  const usual = usable.find(({ unit }) => of.pack.coordinators.some((one) => one.unit === unit));
  const address = usable.find(({ unit }) => String(unit) === draft.unit) ?? usual;
  const grounds = address?.grounds.filter(({ possible }) => possible) ?? [];
  // Where there is one ground only, it is that; which of several is the officer's choice.
  const ground = grounds.find(({ id }) => id === draft.ground) ?? (grounds.length === 1 ? grounds[0] : undefined);
  const reasons = [
    ...(address ? [] : [missing('toUnit', texts.toWhom)]),
    ...(address && !ground ? [missing('ground', texts.whichGround)] : []),
    ...(ground?.written && groundFrom(ground, draft.provision) === null
      ? [missing('provision', texts.whichProvision)]
      : []),
  ];
  const errors = isAsked ? handOverErrors(draft, reasons) : [];
  const at = (path: string): string | undefined => {
    const found = errors.find((one) => one.path === path);
    return found && say(found.text);
  };

  async function send(): Promise<void> {
    setAsked(true);
    const body = handOverOf(draft, { address, ground });
    if (!body) return;
    const from = of.standing?.visit ? { visit: of.standing.visit } : {};
    const isTold = await recording.run(() =>
      recordIn(of, { verb: 'suspicion.hand-over', input: { suspicion: newId(), ...body, ...from } }),
    );
    if (isTold) goTo(back, 'instead');
  }
  return (
    <Screen
      title={say(texts.title)}
      back={back}
      above={<CapacityLine of={of} />}
      bottom={
        <Press look="primary" barred={recording.isTelling} onClick={() => void send()}>
          {say(texts.send)}
        </Press>
      }
    >
      {workers.length > 0 && (
        <label className="written">
          <span className="label">{say(texts.whom)}</span>
          <select
            className="input"
            value={worker ?? ''}
            onChange={({ target }) => {
              setWorker(target.value);
              change({ signs: signsAbout(of, target.value) });
            }}
          >
            {workers.map((one) => (
              <option key={one.worker} value={one.worker}>
                {say(texts.workerNumber, { number: one.number })}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="written">
        <span className="label">{say(words.calledLabel)}</span>
        <select className="input" value={draft.called} onChange={({ target }) => change({ called: target.value })}>
          {aliases.map((alias) => (
            <option key={alias} value={alias}>
              {alias}
            </option>
          ))}
        </select>
      </label>
      <Choices
        id="consent"
        label={say(words.consentLabel)}
        value={draft.consent === '' ? null : draft.consent}
        error={at('facts.consent')}
        onChange={(consent: 'yes' | 'no' | 'not-asked') => change({ consent })}
        choices={[
          { value: 'yes', label: say(words.consentYes) },
          { value: 'not-asked', label: say(words.consentNotAsked) },
          { value: 'no', label: say(words.consentNo) },
        ]}
      />
      <h2>{say(words.tonightTitle)}</h2>
      {needs.map((need: Need) => (
        <Choices
          key={need}
          id={`tonight-${need}`}
          inRow
          label={say(needWords[need])}
          value={draft.tonight[need]}
          onChange={(value: YesNo) => change({ tonight: { ...draft.tonight, [need]: value } })}
          choices={yesNo.map((value) => ({ value, label: say(yesNoWords[value]) }))}
        />
      ))}
      <Written
        id="narrative"
        label={say(words.wordsLabel)}
        hint={say(words.wordsHint)}
        value={draft.narrative}
        onChange={(narrative) => change({ narrative })}
        maxLength={8000}
        lines={4}
        error={at('narrative')}
      />
      <Written
        id="reach"
        label={say(words.reachLabel)}
        value={draft.reach}
        onChange={(reach) => change({ reach })}
        maxLength={500}
        error={at('reach')}
      />
      <label className="written" data-wrong={at('toUnit') ? true : undefined}>
        <span className="label">{say(words.toTitle)}</span>
        {at('toUnit') && <span className="field-error">{at('toUnit')}</span>}
        <select
          className="input"
          aria-invalid={at('toUnit') ? true : undefined}
          value={address ? String(address.unit) : ''}
          onChange={({ target }) => change({ unit: target.value, ground: '' })}
        >
          {!address && <option value="">{say(texts.choose)}</option>}
          {usable.map((one) => (
            <option key={one.unit} value={one.unit}>
              {`${one.house}, ${one.unitName}`}
            </option>
          ))}
        </select>
      </label>
      {usable.length === 0 && <p className="problem">{say(texts.nobody)}</p>}
      {grounds.length > 0 && (
        <Choices
          id="ground"
          label={say(words.groundTitle)}
          value={ground?.id ?? null}
          error={at('ground')}
          onChange={(id: string) => change({ ground: id })}
          choices={grounds.map((one) => ({
            value: one.id,
            label: one.sentence,
            detail: one.verified || one.written ? one.provision : `${one.provision} (${say(texts.notVerified)})`,
          }))}
        />
      )}
      {ground?.written &&
        (
          [
            ['statute', longestStatute],
            ['paragraph', longestParagraph],
          ] as const
        ).map(([part, maxLength]) => (
          <Written
            key={part}
            id={part}
            label={`${say(texts.provision[part])} (${say(texts.notVerified)})`}
            value={draft.provision[part]}
            onChange={(typed) => change({ provision: { ...draft.provision, [part]: typed } })}
            maxLength={maxLength}
            error={part === 'statute' ? at('provision') : undefined}
          />
        ))}
      <Written
        id="purpose"
        label={say(words.purposeLabel)}
        value={draft.purpose}
        onChange={(purpose) => change({ purpose })}
        maxLength={300}
        lines={2}
      />
      {ground?.weighing && (
        <>
          <Written
            id="sharing"
            label={say(texts.interestInSharing)}
            value={draft.interestInSharing}
            onChange={(interestInSharing) => change({ interestInSharing })}
            maxLength={500}
            lines={2}
          />
          <Written
            id="protected"
            label={say(texts.interestProtected)}
            value={draft.interestProtected}
            onChange={(interestProtected) => change({ interestProtected })}
            maxLength={500}
            lines={2}
          />
        </>
      )}
      {address && <p className="notice">{say(texts.sees, { unit: `${address.unitName}, ${address.house}` })}</p>}
      {recording.problem && (
        <p className="problem" role="alert">
          {recording.problem}
        </p>
      )}
    </Screen>
  );
}
