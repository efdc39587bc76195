import { Trans, useLingui } from '@lingui/react';
import type { ReactElement } from 'react';
import type { Message, MessageValues } from '../kernel/message.ts';

/** Turns a message into the reader's language. */
export type Say = (message: Message, values?: MessageValues) => string;

const known: Record<string, string> = {};

/** The emergency number of the country, which any text may name as `{emergency}`: said once, when the session is read. */
export function setEmergency(number: string): void {
  known.emergency = number;
}

/** The text itself comes from the catalogue of the language; a message only names it. */
export function useText(): Say {
  const { i18n } = useLingui();
  return (message, values) => i18n._(message.id, { ...known, ...values });
}

/** A text with parts that are marked up: `<b>` in the message is drawn as the component handed over as `b`. */
export function Rich(props: {
  of: Message;
  values?: MessageValues;
  parts: Readonly<Record<string, ReactElement>>;
}): ReactElement {
  const values = { ...known, ...props.values };
  return <Trans id={props.of.id} values={values} components={props.parts} />;
}
