import { type ReactElement, useState } from 'react';
import type { Capacity } from '../../../../kernel/capacity.ts';
import { roles } from '../../../../kernel/who.ts';
import { Button } from '../../../../web/components/button.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { textErrors, wrong } from '../../../../web/form/draft-error.ts';
import { type FormErrors, useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { roleNames } from '../../role-messages.ts';
import type { DirectoryShown } from '../../scim/shapes.ts';
import { CheckList } from '../check-list.tsx';
import { directoryPath, useSetDirectory } from './api.ts';
import * as texts from './messages.ts';

type RuleDraft = {
  readonly key: string;
  readonly group: string;
  readonly role: string;
  readonly capacities: readonly string[];
  readonly unit: string;
};
/** Chosen where nothing is: a choice of its own, so that it is seen. */
const none = 'none';
const unless = (value: string): string | null => (value === none ? null : value);
const givable = roles.filter((role) => role !== 'administrator');

/** Where people of the directory sign in, and what its groups give. */
export function SetDirectory({ of }: { of: DirectoryShown }): ReactElement {
  const say = useText();
  const plain = useSetDirectory();
  const [provider, setProvider] = useState(of.settings?.provider ?? none);
  const [subjectFrom, setSubjectFrom] = useState<string>(of.settings?.subjectFrom ?? 'externalId');
  const [rules, setRules] = useState<readonly RuleDraft[]>(() =>
    (of.settings?.rules ?? []).map(({ group, role, capacities, unit }) => ({
      ...{ key: newId(), group, role: role ?? none, capacities, unit: unit ?? none },
    })),
  );
  const { command, kept } = useDrafted(plain, {
    part: 'settings',
    title: say(texts.settings),
    value: { provider, subjectFrom, rules },
    put: (was) => {
      setProvider(was.provider);
      setSubjectFrom(was.subjectFrom);
      setRules(was.rules);
    },
  });
  const errors = useFormErrors(
    rules.flatMap(({ group, role, capacities }, at) => [
      ...textErrors(`rules.${at}.group`, group, 200, texts.groupMissing),
      ...(role === none && capacities.length === 0 ? [wrong(`rules.${at}.role`, texts.nothingGiven)] : []),
    ]),
  );
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: directoryPath,
      label: texts.sending,
      done: texts.saved,
      body: (act) => ({
        act,
        provider: unless(provider),
        subjectFrom: provider === none ? null : subjectFrom,
        rules: rules.map(({ group, role, capacities, unit }) => ({
          ...{ group: group.trim(), role: unless(role), capacities, unit: unless(unit) },
        })),
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  const put = (key: string, over: Partial<RuleDraft>): void =>
    setRules(rules.map((one) => (one.key === key ? { ...one, ...over } : one)));
  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.save)}
      label={say(texts.settings)}
      effect={say(texts.effect)}
    >
      <SelectField
        id="provider"
        label={say(texts.provider)}
        hint={say(texts.providerHint)}
        value={provider}
        onChange={setProvider}
        error={errors.at('provider')}
        choices={[
          { value: none, label: say(texts.noProvider) },
          ...of.providers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {provider !== none && (
        <SelectField
          id="subjectFrom"
          label={say(texts.subject)}
          hint={say(texts.subjectHint)}
          value={subjectFrom}
          onChange={setSubjectFrom}
          error={errors.at('subjectFrom')}
          choices={['externalId', 'userName'].map((value) => ({ value, label: value }))}
        />
      )}
      <h3>{say(texts.rules)}</h3>
      {rules.length === 0 && <p className="quiet">{say(texts.noRules)}</p>}
      {rules.map((rule, at) => (
        <RuleFields
          key={rule.key}
          {...{ of, rule, at, errors }}
          put={(over) => put(rule.key, over)}
          remove={() => setRules(rules.filter(({ key }) => key !== rule.key))}
        />
      ))}
      <p>
        <Button
          look="plain"
          onClick={() => setRules([...rules, { key: newId(), group: '', role: none, capacities: [], unit: none }])}
        >
          {say(texts.add)}
        </Button>
      </p>
    </ActForm>
  );
}

function RuleFields(props: {
  of: DirectoryShown;
  rule: RuleDraft;
  at: number;
  errors: FormErrors;
  put: (over: Partial<RuleDraft>) => void;
  remove: () => void;
}): ReactElement {
  const { of, rule, at, errors, put } = props;
  const say = useText();
  const number = at + 1;
  const id = (field: string): string => `rules.${at}.${field}`;
  const lawful = of.units.find((unit) => unit.id === rule.unit)?.capacities ?? [
    ...new Set(of.units.flatMap(({ capacities }) => capacities)),
  ];
  return (
    <fieldset className="directory-rule">
      <legend className="legend">{say(texts.rule, { number })}</legend>
      <TextField
        id={id('group')}
        label={say(texts.group)}
        value={rule.group}
        onChange={(group) => put({ group })}
        onLeave={() => errors.left(id('group'))}
        error={errors.at(id('group'))}
        maxLength={200}
      />
      <SelectField
        id={id('role')}
        label={say(texts.role)}
        value={rule.role}
        onChange={(role) => put({ role })}
        error={errors.at(id('role'))}
        choices={[
          { value: none, label: say(texts.noRole) },
          ...givable.map((role) => ({ value: role, label: say(roleNames[role]) })),
        ]}
      />
      <SelectField
        id={id('unit')}
        label={say(texts.unit)}
        value={rule.unit}
        onChange={(unit) => put({ unit, capacities: [] })}
        error={errors.at(id('unit'))}
        choices={[
          { value: none, label: say(texts.everyUnit) },
          ...of.units.map((unit) => ({ value: unit.id, label: unit.name })),
        ]}
      />
      <CheckList
        id={id('capacities')}
        label={say(texts.capacities)}
        hint={say(texts.capacitiesHint)}
        error={errors.at(id('capacities'))}
        lines={lawful.map((word: Capacity) => ({ value: word, label: say(capacityNames[word]) }))}
        chosen={rule.capacities}
        onChange={(capacities) => put({ capacities })}
      />
      <Button look="plain" onClick={props.remove}>
        {say(texts.remove, { number })}
      </Button>
    </fieldset>
  );
}
