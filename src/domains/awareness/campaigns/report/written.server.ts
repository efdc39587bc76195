import type { Texts } from '../../../../platform/pages/catalogue.ts';
import { dayWritten } from '../../../programme/public.server.ts';
import { reportTexts as texts } from './report-messages.ts';

export const periodWritten = ({ from, to }: { readonly from: string; readonly to: string }, said: Texts): string =>
  said.t(texts.period, { from: dayWritten(from, said), to: dayWritten(to, said) });

/** Languages by name, in the language of the report. */
export const languagesWritten = (codes: readonly string[], { language }: Texts): string => {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return codes.map((code) => names.of(code) ?? code).join(', ');
};
