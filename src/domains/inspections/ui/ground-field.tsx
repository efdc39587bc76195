import type { ReactElement } from 'react';
import type { z } from 'zod';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { useText } from '../../../web/text.tsx';
import type { AddressList } from '../../disclosures/public.ts';
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

/** The ground, once it is known to whom: those that can carry it. */
export function GroundField(props: {
  items: Items;
  unit: string;
  isOwnPlan?: boolean;
  value: string;
  error: string | undefined;
  onChange: (ground: string) => void;
}): ReactElement | null {
  const say = useText();
  if (props.unit === '') return null;
  const possible = possibleOf(props.items, props.unit, { isOwnPlan: props.isOwnPlan ?? false });
  if (possible.length === 0) return <p className="unknown">{say(noGround)}</p>;
  return (
    <ChoiceGroup
      id="ground"
      label={say(groundLabel)}
      error={props.error}
      value={props.value}
      onChange={props.onChange}
      lines={possible.map(({ id, sentence, provision, verified }) => ({
        value: id,
        label: provision,
        detail: `${sentence}${verified ? '' : ` (${say(unverified)})`}`,
      }))}
    />
  );
}
