import type { ReactElement } from 'react';
import { TextField } from '../../../web/components/text-field.tsx';
import type { FormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import * as texts from './form-messages.ts';
import type { SaidDraft } from './said-draft.ts';

/** Name, title and languages of a person. */
export function SaidFields(props: {
  draft: SaidDraft;
  change: (part: Partial<SaidDraft>) => void;
  errors: FormErrors;
}): ReactElement {
  const { draft, change, errors } = props;
  const say = useText();
  const field = (id: keyof SaidDraft) => ({
    id,
    value: draft[id],
    onChange: (value: string) => change({ [id]: value }),
    onLeave: () => errors.left(id),
    error: errors.at(id),
  });
  return (
    <>
      <TextField {...field('name')} label={say(texts.name)} />
      <TextField {...field('title')} label={say(texts.title)} hint={say(texts.titleHint)} />
      <TextField {...field('titleEn')} label={say(texts.titleEn)} optional />
      <TextField {...field('languages')} label={say(texts.languages)} hint={say(texts.languagesHint)} optional />
    </>
  );
}
