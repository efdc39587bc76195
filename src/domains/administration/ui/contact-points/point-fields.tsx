import type { ReactElement } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { DayField } from '../../../../web/form/day-field.tsx';
import type { FormErrors } from '../../../../web/form/form-errors.ts';
import { useText } from '../../../../web/text.tsx';
import { pointAudiences } from '../../contact-points/contact-point.ts';
import { contactPointMessages as words } from '../../contact-points/messages.ts';
import type { PointList } from '../../contact-points/schema.ts';
import { CheckList } from '../check-list.tsx';
import * as texts from './form-messages.ts';
import type { PointDraft } from './point-draft.ts';

/** All that is said of a contact point. */
export function PointFields(props: {
  draft: PointDraft;
  change: (part: Partial<PointDraft>) => void;
  errors: FormErrors;
  counties: PointList['counties'];
}): ReactElement {
  const { draft, change, errors, counties } = props;
  const say = useText();
  const field = (id: Exclude<keyof PointDraft, 'counties'>) => ({
    id,
    label: say(words.field[id]),
    value: draft[id],
    onChange: (value: string) => change({ [id]: value }),
    onLeave: () => errors.left(id),
    error: errors.at(id),
  });
  return (
    <>
      <TextField {...field('number')} hint={say(texts.numberHint)} inputMode="tel" maxLength={20} />
      <TextField {...field('nameSv')} />
      <TextField {...field('nameEn')} />
      <ChoiceGroup
        {...field('audience')}
        inline
        lines={pointAudiences.map((value) => ({ value, label: say(words.audiences[value]) }))}
      />
      <TextField {...field('hoursSv')} hint={say(texts.hoursHint)} optional />
      <TextField {...field('hoursEn')} optional />
      <ChoiceGroup
        {...field('alwaysAnswered')}
        inline
        lines={(['yes', 'no'] as const).map((value) => ({ value, label: say(words[value]) }))}
      />
      <TextField {...field('languages')} hint={say(texts.languagesHint)} optional />
      {counties.length === 0 ? (
        <p className="small quiet">{say(texts.noCounties)}</p>
      ) : (
        <CheckList
          id="counties"
          label={say(words.field.counties)}
          hint={say(texts.countiesHint)}
          error={errors.at('counties')}
          lines={counties.map(({ code, name }) => ({ value: code, label: name }))}
          chosen={draft.counties}
          onChange={(chosen) => change({ counties: chosen })}
        />
      )}
      <DayField {...field('from')} />
      <DayField {...field('to')} hint={say(texts.toHint)} optional />
      <DayField {...field('confirmedOn')} hint={say(texts.confirmedHint)} optional />
    </>
  );
}
