import type { ReactElement } from 'react';
import { capacities } from '../../../../kernel/capacity.ts';
import { Button } from '../../../../web/components/button.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import type { FormErrors } from '../../../../web/form/form-errors.ts';
import { useLanguage } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { basesOf, capacityNames } from '../../../access/public.ts';
import { useSession } from '../../../access/ui/public.tsx';
import { broughtThings, entryTasks } from '../../schema.ts';
import { broughtNames, taskNames } from '../code-messages.ts';
import { CheckLines } from '../form-page.tsx';
import type { EntryDraft } from './draft.ts';
import * as texts from './messages.ts';

/** A capacity that has one provision only has it chosen; with several, or none, nothing is chosen beforehand. */
const onlyBasis = (capacity: EntryDraft['capacity'], country: string): string => {
  const bases = basesOf(capacity, country);
  return bases.length === 1 ? (bases[0]?.id ?? '') : '';
};

/** One unit's part: which unit, as what, what it does, under which provision. */
export function EntryFields(props: {
  at: number;
  part: EntryDraft;
  units: readonly { value: string; label: string }[];
  errors: FormErrors;
  change: (part: EntryDraft) => void;
  remove: () => void;
}): ReactElement {
  const say = useText();
  const language = useLanguage();
  const { at, part, change } = props;
  const { country } = useSession();
  const bases = basesOf(part.capacity, country);
  return (
    <fieldset className="one-of-many">
      <legend className="legend">{say(texts.inOrder, { number: at + 1 })}</legend>
      <div className="field-row">
        <SelectField
          id={`entry.${at}.unit`}
          label={say(texts.unit)}
          error={props.errors.at(`entry.${at}.unit`)}
          value={part.unit}
          onChange={(unit) => change({ ...part, unit })}
          choices={props.units}
        />
        <SelectField
          id={`entry.${at}.capacity`}
          label={say(texts.capacity)}
          value={part.capacity}
          onChange={(capacity) => {
            const next = capacity as EntryDraft['capacity'];
            change({ ...part, capacity: next, basis: onlyBasis(next, country) });
          }}
          choices={capacities.map((value) => ({ value, label: say(capacityNames[value]) }))}
        />
        <SelectField
          id={`entry.${at}.task`}
          label={say(texts.task)}
          value={part.task}
          onChange={(task) => change({ ...part, task: task as EntryDraft['task'] })}
          choices={entryTasks.map((value) => ({ value, label: say(taskNames[value]) }))}
        />
        {bases.length > 0 && (
          <SelectField
            id={`entry.${at}.basis`}
            label={say(texts.provision)}
            optional
            error={props.errors.at(`facts.entry.${at}.basis`)}
            value={part.basis}
            onChange={(basis) => change({ ...part, basis })}
            choices={bases.map(({ id, provision }) => ({ value: id, label: provision[language] }))}
          />
        )}
      </div>
      <CheckLines
        legend={say(texts.brings)}
        values={broughtThings}
        nameOf={(thing) => say(broughtNames[thing])}
        chosen={part.brings}
        change={(brings) => change({ ...part, brings })}
      />
      {bases.length === 0 && <p className="small quiet">{say(texts.noProvision)}</p>}
      <Button look="plain" onClick={props.remove}>
        {say(texts.removeUnit, { number: at + 1 })}
      </Button>
    </fieldset>
  );
}
