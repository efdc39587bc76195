import type { QueryKey } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useText } from '../../../web/text.tsx';
import type { Preview } from './letter.tsx';
import type { Address } from './pass-on-draft.ts';
import { PassOnForm, type PassOnFormProps } from './pass-on-form.tsx';
import * as texts from './pass-on-messages.ts';

/** What the domain has heard of the units that it may write to. */
type Addresses = {
  readonly data: { readonly items: readonly Address[] } | undefined;
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly error: Error | null;
  readonly dataUpdatedAt: number;
  readonly refetch: () => unknown;
};

/** The page on which chosen facts of one matter are passed on to another agency. What the matter is called, its domain says. */
export function PassOnPage<Fact extends string, Shown extends Preview, Key extends QueryKey>(
  props: Omit<PassOnFormProps<Fact, Shown, Key>, 'tab' | 'addresses'> & {
    may: boolean;
    reference: string;
    /** Asked only of those who may. */
    addresses: Addresses;
  },
): ReactElement {
  const { may, reference, addresses, ...form } = props;
  const say = useText();
  const tab = say(texts.title, { reference });
  if (may && addresses.data) return <PassOnForm {...form} tab={tab} addresses={addresses.data.items} />;
  return (
    <>
      <PageHeading tab={tab}>{say(texts.heading)}</PageHeading>
      {!may && <Forbidden />}
      {may && <FetchState of={addresses} lines={6} />}
    </>
  );
}
