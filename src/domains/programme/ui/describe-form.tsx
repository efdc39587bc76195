import { type ReactElement, useState } from 'react';
import type { ActEnvelope } from '../../../kernel/act.ts';
import { currencyIn, isKnownCountry } from '../../../kernel/country.ts';
import type { Message } from '../../../kernel/message.ts';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { DayField, dayIn } from '../../../web/form/day-field.tsx';
import { type DraftError, missing } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { FormSection } from '../../../web/form/form-section.tsx';
import { useText } from '../../../web/text.tsx';
import { useProgrammeCommand } from './api.ts';
import * as partTexts from './parts/part-messages.ts';
import { wordsIn } from './parts/part-values.ts';
import { useCountries, useCurrencies } from './places.ts';
import * as texts from './programmes-messages.ts';

const fields = ['title', 'from', 'ends', 'country', 'region', 'lead', 'funder', 'currency'] as const;
export type Described = { readonly [field in (typeof fields)[number]]: string };
export const nothingDescribed = Object.fromEntries(fields.map((field) => [field, ''])) as Described;

const several = 'several';

/** The money of a country, where it is known: proposed, and never put in the place of another that was chosen. */
const currencyOf = (country: string): string => (isKnownCountry(country) ? currencyIn(country) : '');

/** What must be corrected before it is sent. The server says the rest. */
function errorsIn({ title, from, ends, country, currency }: Described): readonly DraftError[] {
  return [
    ...(title.trim() === '' ? [missing('title', partTexts.needed)] : []),
    ...(dayIn(from) === null ? [missing('from', partTexts.notADay)] : []),
    ...(dayIn(ends) === null ? [missing('ends', partTexts.notADay)] : []),
    ...(country === '' ? [missing('country', partTexts.choose)] : []),
    ...(currency === '' ? [missing('currency', partTexts.choose)] : []),
  ];
}

/** What a programme is, as a form: for a new one, and for one that changes. */
export function DescribeForm(props: {
  known: Described;
  path: string;
  /** What a draft of it is called. */
  title: string;
  button: string;
  done: Message;
  more?: (act: ActEnvelope) => object;
  arrived: () => Promise<void>;
}): ReactElement {
  const say = useText();
  const plain = useProgrammeCommand();
  const [draft, setDraft] = useState(props.known);
  const { command, kept } = useDrafted(plain, {
    part: 'describe',
    title: props.title,
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(errorsIn(draft));
  const unsent = draft !== props.known && kept.isAtRisk;
  const countries = useCountries();
  const currencies = useCurrencies();
  const at = (field: keyof Described) => ({
    id: field,
    value: draft[field],
    onChange: (value: string) => setDraft({ ...draft, [field]: value }),
    error: errors.at(field),
  });

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: props.path,
      label: texts.creating,
      done: props.done,
      body: (act) => ({
        act,
        ...props.more?.(act),
        title: draft.title.trim(),
        from: dayIn(draft.from),
        ends: dayIn(draft.ends),
        country: draft.country === several ? null : draft.country,
        region: wordsIn(draft.region),
        lead: wordsIn(draft.lead),
        funder: wordsIn(draft.funder),
        currency: draft.currency,
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') await props.arrived();
  }

  return (
    <>
      <ActForm kept={kept} command={command} errors={errors} send={send} button={props.button} layout="page" sections>
        <FormSection number={1} title={say(texts.whatTitle)}>
          <TextField {...at('title')} label={say(texts.name)} maxLength={120} />
          <div className="field-row">
            <DayField {...at('from')} label={say(texts.from)} />
            <DayField {...at('ends')} label={say(texts.ends)} />
          </div>
        </FormSection>
        <FormSection number={2} title={say(texts.whereTitle)}>
          <SelectField
            {...at('country')}
            onChange={(country) => setDraft({ ...draft, country, currency: draft.currency || currencyOf(country) })}
            label={say(texts.country)}
            choices={[{ value: several, label: say(texts.countrySeveral) }, ...countries]}
          />
          <TextField {...at('region')} label={say(texts.region)} maxLength={120} optional />
        </FormSection>
        <FormSection number={3} title={say(texts.whoTitle)}>
          <TextField {...at('lead')} label={say(texts.lead)} maxLength={120} optional />
          <TextField {...at('funder')} label={say(texts.funder)} maxLength={160} optional />
          <SelectField
            {...at('currency')}
            label={say(texts.currency)}
            hint={say(texts.currencyHint)}
            choices={currencies}
          />
        </FormSection>
      </ActForm>
      <LeaveGuard unsent={unsent && command.act === null} />
    </>
  );
}

/** As the form holds it. */
export const describedBy = (of: {
  readonly title: string;
  readonly from: string;
  readonly ends: string;
  readonly country: string | null;
  readonly region: string | null;
  readonly lead: string | null;
  readonly funder: string | null;
  readonly currency: string | null;
}): Described => ({
  title: of.title,
  from: of.from,
  ends: of.ends,
  country: of.country ?? several,
  region: of.region ?? '',
  lead: of.lead ?? '',
  funder: of.funder ?? '',
  currency: of.currency ?? '',
});
