import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../../../kernel/language.ts';
import { type Entry, entryOf, Group } from '../entry.ts';
import { payRuleSaid, paySaid } from './show-pay.ts';

const PayFile = z.object({ groups: z.array(Group), entries: z.array(entryOf.pay) });
const RuleFile = z.object({ entries: z.array(entryOf['pay-rules']) });
const HolidayFile = z.object({ entries: z.array(entryOf.holidays) });

/** What is known of pay in one country, without the rest of knowledge: for a command that must not wait for it. */
export function payIn(folder: string, country: string, language: Language) {
  const read = (list: string): unknown =>
    parse(readFileSync(join(folder, list, `${country.toLowerCase()}.yaml`), 'utf8'));
  const { groups, entries } = PayFile.parse(read('pay'));
  const holidays = HolidayFile.parse(read('holidays'));
  const say = (text: { readonly sv: string; readonly en: string }): string => text[language];
  const common = (entry: Entry<'pay'> | Entry<'pay-rules'>) => ({
    id: entry.id,
    name: say(entry),
    validFrom: entry.valid_from,
    validTo: entry.valid_to,
    source: entry.source,
  });
  return {
    pay: entries.map((entry) => ({
      ...common(entry),
      ...paySaid(entry, say, { holidays }),
      group: { id: entry.group, name: say(groups.find(({ id }) => id === entry.group) ?? entry) },
    })),
    rules: RuleFile.parse(read('pay-rules')).entries.map((entry) => ({
      ...common(entry),
      ...payRuleSaid(entry, say),
      group: null,
    })),
  };
}
