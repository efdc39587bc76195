import { type ReactElement, useState } from 'react';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { DayField, dayIn } from '../../../../web/form/day-field.tsx';
import { missing, textErrors, wrong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { keyVerbs } from '../../keys/api-key.ts';
import type { KeyMadeAnswer } from '../../keys/shapes.ts';
import { CheckList } from '../check-list.tsx';
import { FoldedForm } from '../folded-form.tsx';
import { ShownOnce } from '../shown-once.tsx';
import { keysPath, useMakeKey } from './api.ts';
import * as texts from './messages.ts';

const empty = { name: '', purpose: '', verbs: [] as readonly string[], lastDay: '' };

/** A key is made: what it is called, what for, what it may, until when. Then it is shown, once. */
export function MakeKey(): ReactElement {
  const say = useText();
  const plain = useMakeKey();
  const [id, setId] = useState(newId);
  const [draft, setDraft] = useState(empty);
  const [made, setMade] = useState<KeyMadeAnswer | null>(null);
  const lastDay = dayIn(draft.lastDay);
  const { command, kept } = useDrafted(plain, {
    part: 'make',
    title: say(texts.make),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors([
    ...textErrors('name', draft.name, 60, texts.nameMissing),
    ...textErrors('purpose', draft.purpose, 200, texts.purposeMissing),
    ...(draft.verbs.length > 0 ? [] : [missing('verbs', texts.mayMissing)]),
    ...(lastDay ? [] : [wrong('lastDay', texts.lastDayMissing)]),
  ]);
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: keysPath,
      label: texts.sending,
      done: texts.made,
      body: (act) => ({
        act,
        key: id,
        name: draft.name.trim(),
        purpose: draft.purpose.trim(),
        verbs: draft.verbs,
        lastDay,
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    setMade(outcome.answer);
    setId(newId());
    setDraft(empty);
  }
  if (made) {
    return (
      <ShownOnce
        title={say(texts.onceTitle, { name: made.key.name })}
        value={made.token}
        text={say(texts.onceText)}
        gone={say(texts.gone)}
        seen={() => setMade(null)}
      />
    );
  }
  const field = (at: 'name' | 'purpose') => ({
    id: at,
    value: draft[at],
    onChange: (value: string) => setDraft({ ...draft, [at]: value }),
    onLeave: () => errors.left(at),
    error: errors.at(at),
  });
  return (
    <FoldedForm title={say(texts.make)} kept={kept} command={command} errors={errors} send={send}>
      <TextField {...field('name')} label={say(texts.name)} hint={say(texts.nameHint)} maxLength={60} />
      <TextField {...field('purpose')} label={say(texts.purpose)} maxLength={200} />
      <CheckList
        id="verbs"
        label={say(texts.may)}
        error={errors.at('verbs')}
        lines={keyVerbs.map((verb) => ({
          value: verb,
          label: say(texts.verbNames[verb]),
          says: say(texts.verbSays[verb]),
        }))}
        chosen={draft.verbs}
        onChange={(verbs) => setDraft({ ...draft, verbs })}
      />
      <DayField
        id="lastDay"
        label={say(texts.lastDay)}
        hint={say(texts.lastDayHint)}
        value={draft.lastDay}
        onChange={(value) => setDraft({ ...draft, lastDay: value })}
        error={errors.at('lastDay')}
      />
    </FoldedForm>
  );
}
