import { type ReactElement, useState } from 'react';
import { isMailAddress } from '../../../kernel/text/mail-address.ts';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { dayIn } from '../../../web/form/day-field.tsx';
import { missing, wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import { FoldedPart } from '../../programme/ui/public.tsx';
import type { SurveyShown } from '../survey-schema.ts';
import { useSurveyCommand } from './api.ts';
import { Folded } from './folded.tsx';
import * as formTexts from './form-messages.ts';
import * as frameTexts from './frame-messages.ts';
import { Press } from './press.tsx';
import * as texts from './survey-messages.ts';

/** Inviting, reminding, the link, how many have answered, and the end. */
export function AskingPart({ of }: { of: SurveyShown }): ReactElement {
  const say = useText();
  const { may, mails, state } = of;
  const at = (step: string): string => `/api/surveys/${of.id}/${step}`;
  const command = useSurveyCommand();
  return (
    <section className="section" aria-labelledby="answers">
      <h2 id="answers">{say(texts.answersTitle)}</h2>
      {may.includes('survey.open') && (
        <Press path={at('open')} button={texts.open} done={texts.opened} effect={texts.openEffect} />
      )}
      {state !== 'preparing' && (
        <p>
          <b>{of.answered === null ? say(texts.answersFew) : say(texts.answersCount, { count: of.answered })}</b>{' '}
          {state === 'open' && <span className="quiet">{say(texts.answersNote)}</span>}
        </p>
      )}
      {of.link && (
        <TextField
          id="link"
          label={say(texts.link)}
          value={`${location.origin}${of.link}`}
          onChange={() => undefined}
        />
      )}
      {state === 'open' && of.method !== 'open-link' && !mails.canSend && <p>{say(texts.noMail)}</p>}
      {mails.sent + mails.waiting + mails.failed > 0 && (
        <p className="quiet">{say(texts.mails, { sent: mails.sent, waiting: mails.waiting, failed: mails.failed })}</p>
      )}
      {may.includes('survey.invite') && mails.canSend && (
        <Folded title={say(texts.invite)}>{(close) => <InviteForm of={of} onDone={close} />}</Folded>
      )}
      {may.includes('survey.remind') && (
        <Press path={at('remind')} button={texts.remind} done={texts.remindDone} look="compact" />
      )}
      {may.includes('survey.extend') && (
        <FoldedPart
          title={say(texts.extend)}
          part="extend"
          path={at('extend')}
          done={texts.extended}
          fields={[{ id: 'closesOn', kind: 'day', label: formTexts.closesOn }]}
          known={{ closesOn: of.closesOn }}
          body={({ closesOn }, act) => ({ act, closesOn: dayIn(closesOn ?? '') })}
          command={command}
        />
      )}
      {may.includes('survey.close') && (
        <FoldedPart
          title={say(texts.close)}
          part="close"
          path={at('close')}
          done={texts.closeDone}
          fields={[
            { id: 'why', kind: 'area', label: texts.closeWhy, hint: texts.closeWhyHint, max: 500, optional: true },
          ]}
          body={({ why }, act) => ({ act, why: why?.trim() || null })}
          command={command}
        />
      )}
    </section>
  );
}

const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\n,;]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Addresses of those who were drawn from one part. They are kept in no draft: they are about other people. */
function InviteForm({ of, onDone }: { of: SurveyShown; onDone: () => void }): ReactElement {
  const say = useText();
  const command = useSurveyCommand();
  const [stratum, setStratum] = useState('');
  const [unit, setUnit] = useState('');
  const [language, setLanguage] = useState('');
  const [addresses, setAddresses] = useState('');
  const isUnits = of.method === 'clusters';
  const parts = of.frame?.parts ?? [];
  const lines = linesOf(addresses);
  const bad = lines.findIndex((line) => !isMailAddress(line));
  const errors = useFormErrors([
    ...(stratum === '' ? [missing('stratum', formTexts.choose)] : []),
    ...(isUnits && !/^\d{1,3}$/.test(unit.trim()) ? [wrong('unit', frameTexts.notACount)] : []),
    ...(language === '' ? [missing('language', formTexts.choose)] : []),
    ...(lines.length === 0 ? [missing('addresses', formTexts.needed)] : []),
    ...(bad >= 0 ? [wrong('addresses', texts.inviteWrong, { line: bad + 1 })] : []),
  ]);
  useHoldsDraft(addresses !== '' && command.act === null);
  const chosen = parts.find(({ id }) => id === stratum);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/surveys/${of.id}/invite`,
      label: formTexts.sending,
      done: texts.inviteDone,
      body: (act) => ({ act, stratum, unit: isUnits ? Number(unit) : null, language, addresses: lines }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') onDone();
  }

  return (
    <ActForm command={command} errors={errors} send={send} button={say(texts.invite)} label={say(texts.invite)}>
      <SelectField
        id="stratum"
        label={say(texts.invitePart)}
        value={stratum}
        error={errors.at('stratum')}
        onChange={setStratum}
        choices={parts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {isUnits && (
        <TextField
          id="unit"
          label={say(texts.inviteUnit)}
          value={unit}
          error={errors.at('unit')}
          onChange={setUnit}
          width="short"
          inputMode="numeric"
        />
      )}
      <SelectField
        id="language"
        label={say(texts.inviteLanguage)}
        value={language}
        error={errors.at('language')}
        onChange={setLanguage}
        choices={[
          { value: 'sv', label: say(texts.swedish) },
          { value: 'en', label: say(texts.english) },
        ]}
      />
      <TextArea
        id="addresses"
        label={say(texts.inviteAddresses)}
        hint={say(texts.inviteHint, { count: (chosen?.drawn ?? 0) - (chosen?.invited ?? 0) })}
        value={addresses}
        error={errors.at('addresses')}
        onChange={setAddresses}
        tall
      />
    </ActForm>
  );
}
