import { type ReactElement, useState } from 'react';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { type DraftError, missing } from '../../../../web/form/draft-error.ts';
import type { useFormErrors } from '../../../../web/form/form-errors.ts';
import { ChooseFile, useChosenFile } from '../../../../web/sheets/choose-file.tsx';
import { useText } from '../../../../web/text.tsx';
import type { PackageDescription, PackageFound } from '../../library/schema.ts';
import { sendPackage } from './api.ts';
import * as texts from './library-messages.ts';
import { standardNames } from './standard-names.ts';

/** What is typed of a description: numbers are text until they are right. */
export type TypedDescription = Record<keyof PackageDescription, string>;

export const typedOf = (description: PackageDescription): TypedDescription => ({
  ...description,
  minutes: String(description.minutes),
  months: String(description.months),
});
export const descriptionOf = (typed: TypedDescription): PackageDescription => ({
  title: typed.title.trim(),
  about: typed.about.trim(),
  language: typed.language.trim(),
  givenBy: typed.givenBy.trim(),
  licence: typed.licence.trim(),
  minutes: Number(typed.minutes),
  months: Number(typed.months),
});

const isWithin = (value: string, most: number): boolean =>
  /^\d{1,3}$/.test(value.trim()) && Number(value) >= 1 && Number(value) <= most;

/** What is wrong with a description, in the order of its fields. */
export const descriptionErrors = (typed: TypedDescription): DraftError[] => [
  ...(['title', 'about'] as const)
    .filter((name) => typed[name].trim() === '')
    .map((name) => missing(name, texts.needed)),
  ...(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/.test(typed.language.trim())
    ? []
    : [missing('language', texts.languageNeeded)]),
  ...(['givenBy', 'licence'] as const)
    .filter((name) => typed[name].trim() === '')
    .map((name) => missing(name, texts.needed)),
  ...(isWithin(typed.minutes, 900) ? [] : [missing('minutes', texts.numberNeeded)]),
  ...(isWithin(typed.months, 60) ? [] : [missing('months', texts.numberNeeded)]),
];

/** A file is chosen, sent and checked; what it is, or why it is not taken, is said below. */
export function ChoosePackage({ found }: { found: (of: PackageFound | null) => void }): ReactElement {
  const say = useText();
  const chosen = useChosenFile(async (file) => {
    const sent = await sendPackage(file);
    found('found' in sent ? sent.found : null);
    return sent;
  }, say(texts.sending));
  const what = chosen.chosen?.what;
  const wrong = what && 'wrong' in what ? what.wrong : null;
  return (
    <>
      <ChooseFile
        label={say(texts.choose)}
        hint={say(texts.chooseHint)}
        accept=".zip,application/zip"
        take={(file) => void chosen.take(file)}
        reading={chosen.isReading ? say(texts.sending) : null}
      />
      <p className="small quiet">{say(texts.h5p)}</p>
      {wrong && (
        <p className="field-error" role="alert">
          {wrong === 'too-large' ? say(texts.tooLarge) : wrong === 'unreached' ? say(texts.unreached) : wrong.sentence}
        </p>
      )}
      {what && 'found' in what && (
        <p role="status">
          {say(texts.found, {
            standard: standardNames[what.found.standard],
            title: what.found.title,
            parts: what.found.parts.length,
            files: what.found.files,
          })}
        </p>
      )}
    </>
  );
}

/** The fields of a description. */
export function DescriptionFields(props: {
  of: TypedDescription;
  onChange: (next: TypedDescription) => void;
  errors: ReturnType<typeof useFormErrors>;
}): ReactElement {
  const say = useText();
  const { of, onChange, errors } = props;
  const field = (name: keyof TypedDescription) => ({
    id: name,
    value: of[name],
    onChange: (value: string) => onChange({ ...of, [name]: value }),
    error: errors.at(name) ?? errors.at(`description.${name}`),
  });
  return (
    <>
      <TextField {...field('title')} label={say(texts.titleField)} maxLength={200} />
      <TextArea {...field('about')} label={say(texts.about)} maxLength={1000} />
      <TextField {...field('language')} label={say(texts.language)} hint={say(texts.languageHint)} maxLength={20} />
      <TextField {...field('givenBy')} label={say(texts.givenBy)} maxLength={200} />
      <TextField {...field('licence')} label={say(texts.licence)} hint={say(texts.licenceHint)} maxLength={200} />
      <TextField {...field('minutes')} label={say(texts.minutes)} maxLength={3} />
      <TextField {...field('months')} label={say(texts.months)} maxLength={2} />
    </>
  );
}

/** The state of a description while it is typed; what a file says of itself is put in once. */
export function useDescription(begun: TypedDescription) {
  const [typed, setTyped] = useState(begun);
  return {
    typed,
    setTyped,
    take: (found: PackageFound | null) => {
      if (!found) return;
      setTyped((now) => ({
        ...now,
        title: now.title || found.title,
        language: now.language || (found.language === 'und' ? '' : found.language),
      }));
    },
  };
}
