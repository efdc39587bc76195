import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { TextArea } from '../../../web/components/text-field.tsx';
import { FormSection } from '../../../web/form/form-section.tsx';
import { useText } from '../../../web/text.tsx';
import { useSession } from '../../access/ui/public.tsx';
import {
  type Address,
  chosenIn,
  groundLabel,
  PassOnGround,
  PassOnRecipient,
  PassOnWeighing,
} from '../../disclosures/ui/public.tsx';
import { ContactFields } from './fields/contact-fields.tsx';
import { PersonFields } from './fields/person-fields.tsx';
import { TonightFields } from './fields/tonight-fields.tsx';
import { WhereFields } from './fields/where-fields.tsx';
import * as texts from './hand-over-messages.ts';
import type { HandOverPart } from './hand-over-part.ts';
import { SignsByCode } from './signs-by-code.tsx';

/** The questions of a hand-over, in the order in which an officer on site can answer them. */
export function HandOverFields(
  props: HandOverPart & {
    recipients: UseQueryResult<{ readonly items: readonly Address[] }>;
    /** The same, as they are for this draft. */
    addresses: readonly Address[];
  },
): ReactElement {
  const { recipients, addresses, ...part } = props;
  const { draft, change } = part;
  const say = useText();
  const isPerson = draft.about === 'person';
  return (
    <>
      <FormSection number={1} title={say(texts.aboutTitle)}>
        <PersonFields {...part} />
      </FormSection>
      <FormSection number={2} title={say(texts.whereTitle)}>
        <WhereFields {...part} />
      </FormSection>
      <FormSection number={3} title={say(texts.signsTitle)} optional>
        <p className="hint">{say(texts.signsHint)}</p>
        <SignsByCode id="facts.signs" signs={draft.signs} onChange={(signs) => change({ signs })} />
      </FormSection>
      <FormSection number={4} title={say(texts.tonightTitle)}>
        <TonightFields {...part} />
      </FormSection>
      {isPerson && (
        <FormSection number={5} title={say(texts.contactTitle)} optional>
          <ContactFields {...part} />
        </FormSection>
      )}
      <FetchState of={recipients} lines={4} />
      {recipients.data && <ReasonFields {...part} first={isPerson ? 6 : 5} addresses={addresses} />}
    </>
  );
}

function ReasonFields(props: HandOverPart & { first: number; addresses: readonly Address[] }): ReactElement {
  const { draft, change, errors, addresses, first } = props;
  const say = useText();
  const { agency } = useSession();
  const { address, ground } = chosenIn({ ...draft, facts: [] }, addresses);
  return (
    <>
      <FormSection number={first} title={say(texts.toTitle)}>
        <PassOnRecipient
          addresses={addresses}
          value={draft.unit}
          onChange={(unit) => change({ unit })}
          error={errors.at('toUnit')}
        />
        <TextArea
          id="purpose"
          label={say(texts.purposeLabel)}
          hint={say(texts.purposeHint)}
          error={errors.at('purpose')}
          value={draft.purpose}
          onChange={(purpose) => change({ purpose })}
          onLeave={() => errors.left('purpose')}
        />
      </FormSection>
      <FormSection number={first + 1} title={say(texts.groundTitle)}>
        <PassOnGround
          grounds={address?.grounds ?? null}
          label={say(groundLabel, { from: agency, to: address?.house ?? '' })}
          value={ground?.id ?? ''}
          onChange={(id) => change({ ground: id })}
          errors={errors}
          provision={draft.provision}
          onProvision={(provision) => change({ provision })}
        />
        {ground?.weighing && <PassOnWeighing ground={ground} draft={draft} onChange={change} errors={errors} />}
      </FormSection>
    </>
  );
}
