import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup, type ChoiceLine } from '../../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../../web/components/select-field.tsx';
import { useDrafted } from '../../../../../web/drafts/use-drafted.ts';
import { missing } from '../../../../../web/form/draft-error.ts';
import { type FormErrors, useFormErrors } from '../../../../../web/form/form-errors.ts';
import { useText } from '../../../../../web/text.tsx';
import { type TipSource, tipWants } from '../../../../administration/public.ts';
import { CheckList, FoldedForm } from '../../../../administration/ui/public.tsx';
import type { TipDesks } from '../../../tips/desks/shapes.ts';
import { useTipsCommand } from './api.ts';
import * as texts from './set-tips-messages.ts';
import { lacksCounties, type TipPlace, type TipsDraft, tipPlaces, tipsDraft, tipsIn } from './tips-draft.ts';

/** Which tips one unit receives, all at once; without a unit, one of those that receive none is chosen first. */
export function SetTips({ of, unit }: { of: TipDesks; unit: string | null }): ReactElement | null {
  const say = useText();
  const plain = useTipsCommand();
  const there = of.units.find(({ id }) => id === unit);
  const [draft, setDraft] = useState<TipsDraft>(() => tipsDraft(unit ?? '', there?.tips ?? []));
  const { command, kept } = useDrafted(plain, {
    part: `tips-${unit ?? 'new'}`,
    title: say(unit === null ? texts.openDesk : texts.setTips),
    value: draft,
    put: setDraft,
  });
  const others = of.units.filter(({ id, tips }) => tips.length === 0 && !of.items.some((desk) => desk.unit.id === id));
  const prefix = unit ?? 'new';
  const errors = useFormErrors([
    ...(draft.unit === '' ? [missing(`tips-unit-${prefix}`, texts.unitMissing)] : []),
    ...lacksCounties(draft).map((want) => missing(`tips-${want}-${prefix}`, texts.countiesMissing)),
  ]);
  if (unit === null && others.length === 0) return null;
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/administration/units/${draft.unit}/tips`,
      label: texts.settingTips,
      done: texts.tipsSet,
      body: (act) => ({ act, tips: tipsIn(draft) }),
    });
    if (outcome.kind === 'done' && unit === null) setDraft(tipsDraft('', []));
  }
  return (
    <FoldedForm
      kept={kept}
      title={say(unit === null ? texts.openDesk : texts.setTips)}
      button={say(texts.openButton)}
      note={<p className="quiet">{say(texts.setNote)}</p>}
      command={command}
      errors={errors}
      send={send}
    >
      {unit === null && (
        <SelectField
          id={`tips-unit-${prefix}`}
          label={say(texts.unit)}
          value={draft.unit}
          onChange={(chosen) => setDraft({ ...draft, unit: chosen })}
          error={errors.at(`tips-unit-${prefix}`)}
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {tipWants.map((want) => (
        <OfWant
          key={want}
          id={`tips-${want}-${prefix}`}
          want={want}
          of={of}
          draft={draft}
          errors={errors}
          change={(part) => setDraft({ ...draft, [want]: { ...draft[want], ...part } })}
        />
      ))}
    </FoldedForm>
  );
}

function OfWant(props: {
  id: string;
  want: TipSource['want'];
  of: TipDesks;
  draft: TipsDraft;
  errors: FormErrors;
  change: (part: Partial<TipsDraft['help']>) => void;
}): ReactElement {
  const { id, want, of, draft, errors, change } = props;
  const say = useText();
  const taken = of.received.filter((one) => one.want === want && (one.unit === null || one.unit !== draft.unit));
  const country = taken.find(({ county }) => county === null);
  const free = of.counties.filter(({ code }) => !taken.some(({ county }) => county === code));
  const { place, counties } = draft[want];
  const lineOf = (value: TipPlace): ChoiceLine => ({
    value,
    label: say(texts.places[value]),
    ...(value === 'country' && country
      ? { barred: prohibit, detail: say(texts.receivedBy, { unit: country.unitName, agency: country.agency }) }
      : {}),
    ...(value === 'counties' || (value === 'country' && counties.length > 0)
      ? {
          more: (
            <CheckList
              id={`${id}-counties`}
              label={say(texts.countiesOf[want])}
              hint={say(texts.countiesHint)}
              lines={free.map(({ code, name }) => ({ value: code, label: name }))}
              chosen={counties}
              onChange={(chosen) => change({ counties: chosen })}
            />
          ),
        }
      : {}),
  });
  return (
    <ChoiceGroup
      id={id}
      label={say(texts.from[want])}
      value={place}
      onChange={(chosen) => change({ place: tipPlaces.find((one) => one === chosen) ?? 'none' })}
      error={errors.at(id)}
      lines={tipPlaces.filter((one) => one !== 'counties' || of.counties.length > 0).map(lineOf)}
    />
  );
}
