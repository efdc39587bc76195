import { type ReactElement, useState } from 'react';
import { nothingTyped, type TypedProvision, writtenGround } from '../../../kernel/text/ground.ts';
import type { DraftError } from '../../../web/form/draft-error.ts';
import type { FormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import { useSession } from '../../access/ui/public.tsx';
import { type StandingUse, standingGround, writtenEntry } from '../../knowledge/public.ts';
import { provisionErrors } from './pass-on-draft.ts';
import { ProvisionFields } from './provision-fields.tsx';
import * as texts from './provision-messages.ts';

type Errors = Pick<FormErrors, 'at' | 'left'>;

/** The ground of a disclosure of which it is not asked: the country has it in CAPE, or the officer writes the provision. */
export type StandingGround = {
  /** What is missing of it. */
  readonly missing: readonly DraftError[];
  /** What the command says of it: nothing where the country has its ground in CAPE. */
  readonly sent: { readonly ground?: string };
  readonly fields: (errors: Errors) => ReactElement | null;
};

/** For a form that discloses something on a ground that is not chosen. `isSent`: whether what is filled in crosses to another agency at all. */
export function useStandingGround(use: StandingUse, isSent = true): StandingGround {
  const { country } = useSession();
  const [typed, setTyped] = useState<TypedProvision>(nothingTyped);
  if (!isSent || standingGround(use, country) !== null) return { missing: [], sent: {}, fields: () => null };
  const ground = writtenGround(writtenEntry(country), typed);
  return {
    missing: provisionErrors(typed),
    sent: ground === null ? {} : { ground },
    fields: (errors) => <Fields value={typed} onChange={setTyped} errors={errors} />,
  };
}

function Fields(props: {
  value: TypedProvision;
  onChange: (typed: TypedProvision) => void;
  errors: Errors;
}): ReactElement {
  const say = useText();
  return (
    <fieldset className="choice">
      <legend className="legend">{say(texts.standingTitle)}</legend>
      <p className="hint">{say(texts.standingHint)}</p>
      <ProvisionFields {...props} />
    </fieldset>
  );
}
