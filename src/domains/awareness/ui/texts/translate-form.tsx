import { type ReactElement, useState } from 'react';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { type DraftError, missing } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useLanguage } from '../../../../web/formats.ts';
import { languageName } from '../../../../web/language-name.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { saysWrong } from '../../texts/refused-text.ts';
import type { OneTextShown } from '../../texts/schema.ts';
import { placesOf } from '../../texts/text.ts';
import { wrongText } from '../../texts/wrong-text.ts';
import { useStepCommand } from './api.ts';
import * as texts from './step-messages.ts';

const empty = { said: '', comment: '' };

/** A new version of one translation. What was there before is in the field, to be corrected. */
export function TranslateForm({ of }: { of: OneTextShown }): ReactElement {
  const say = useText();
  const spoken = useLanguage();
  const command = useStepCommand();
  const { text, language } = of;
  const before = text.newest?.said ?? '';
  const [step, setStep] = useState(newId);
  const [value, setValue] = useState({ ...empty, said: before });
  const { said, comment } = value;
  const wrong = said.trim() === '' ? null : wrongText(said, text.en);
  const says = wrong && saysWrong(wrong);
  const faults: DraftError[] = [
    ...(said.trim() === '' ? [missing('texts.0.said', texts.writeTranslation)] : []),
    ...(says ? [{ path: 'texts.0.said', text: says.message, values: says.values, early: true }] : []),
  ];
  const errors = useFormErrors(faults);
  const kept = useKeptDraft({
    command,
    part: text.key.replaceAll('.', '-').slice(0, 80),
    title: text.en.slice(0, 120),
    empty: { ...empty, said: before },
    value,
    put: setValue,
    from: `/app/material/texts/${language}`,
  });
  useHoldsDraft(kept.isAtRisk && command.act === null);
  const places = [...new Set(placesOf(text.en))].map((place) => `{${place}}`).join(', ');
  const version = (text.newest?.version ?? 0) + 1;

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/worker-texts/${language}/translate`,
      label: texts.sending,
      done: texts.saved,
      body: (act) => ({
        ...{ act, step, fromFile: false },
        comment: comment.trim() || null,
        texts: [{ key: text.key, was: text.newest?.version ?? null, original: text.original, said: said.trim() }],
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    kept.sent();
    setStep(newId());
    setValue({ said: said.trim(), comment: '' });
    errors.sent();
  }

  return (
    <section className="section not-on-paper" aria-labelledby="translate">
      <h2 id="translate">{say(texts.translateTitle)}</h2>
      <ActForm
        command={command}
        errors={errors}
        send={send}
        button={say(texts.save, { version })}
        labelledBy="translate"
        kept={kept}
      >
        <div lang={language} dir={of.direction} className="text-in-language">
          <TextArea
            id="texts.0.said"
            label={say(texts.translationIn, { language: languageName(language, spoken) })}
            hint={places === '' ? undefined : say(texts.placesHint, { places })}
            value={said}
            onChange={(next) => setValue({ ...value, said: next })}
            onLeave={() => errors.left('texts.0.said')}
            error={errors.at('texts.0.said')}
            maxLength={1500}
          />
        </div>
        <TextField
          id="comment"
          label={say(texts.comment)}
          optional
          value={comment}
          onChange={(next) => setValue({ ...value, comment: next })}
          maxLength={500}
        />
      </ActForm>
    </section>
  );
}
