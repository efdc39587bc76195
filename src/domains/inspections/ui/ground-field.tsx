import type { ReactElement } from 'react';
import type { z } from 'zod';
import { groundFrom, type TypedProvision } from '../../../kernel/text/ground.ts';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import type { FormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import type { AddressList } from '../../disclosures/public.ts';
import { ProvisionFields, provisionErrors } from '../../disclosures/ui/public.tsx';
import { unverified } from './plan/messages.ts';
import { ground as groundLabel, noGround } from './requests/request-messages.ts';

type Items = z.infer<typeof AddressList>['items'];

export const unitChoices = (items: Items) =>
  items.map((one) => ({ value: String(one.unit), label: `${one.unitName}, ${one.house}` }));

/**
 * The grounds on which something may cross to this unit without anything to weigh. A plan of one's own concerns no individual, so a ground
 * that asks to weigh what is under secrecy asks nothing of it.
 */
export const possibleOf = (items: Items, unit: string, { isOwnPlan }: { isOwnPlan: boolean }) =>
  (items.find((one) => String(one.unit) === unit)?.grounds ?? []).filter(
    ({ possible, weighing }) => possible && (isOwnPlan || !weighing),
  );

/** The ground that was chosen for this unit, among those that can carry it. */
const chosenOf = (items: Items, { unit, ground }: { readonly unit: string; readonly ground: string }) =>
  items.find((one) => String(one.unit) === unit)?.grounds.find(({ id }) => id === ground);

type Draft = { readonly unit: string; readonly ground: string; readonly provision: TypedProvision };

/** The ground as it is sent: where the officer writes it, with the provision. */
export function groundOf(items: Items, draft: Draft): string | null {
  const chosen = chosenOf(items, draft);
  return chosen ? groundFrom(chosen, draft.provision) : draft.ground;
}

/** What is missing of a provision that the officer writes. */
export const groundErrors = (items: Items, draft: Draft) =>
  chosenOf(items, draft)?.written ? provisionErrors(draft.provision) : [];

/** The ground, once it is known to whom: those that can carry it. */
export function GroundField(props: {
  items: Items;
  unit: string;
  isOwnPlan?: boolean;
  value: string;
  errors: FormErrors;
  onChange: (ground: string) => void;
  provision: TypedProvision;
  onProvision: (provision: TypedProvision) => void;
}): ReactElement | null {
  const say = useText();
  if (props.unit === '') return null;
  const possible = possibleOf(props.items, props.unit, { isOwnPlan: props.isOwnPlan ?? false });
  if (possible.length === 0) return <p className="unknown">{say(noGround)}</p>;
  return (
    <ChoiceGroup
      id="ground"
      label={say(groundLabel)}
      error={props.errors.at('ground')}
      value={props.value}
      onChange={props.onChange}
      lines={possible.map(({ id, sentence, provision, verified, written }) => ({
        value: id,
        label: provision,
        detail: `${sentence}${verified || written ? '' : ` (${say(unverified)})`}`,
        more: written ? (
          <ProvisionFields value={props.provision} onChange={props.onProvision} errors={props.errors} />
        ) : undefined,
      }))}
    />
  );
}
