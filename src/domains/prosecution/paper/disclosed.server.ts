import { zoneIn } from '../../../kernel/country.ts';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import type { Block } from '../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import * as names from '../defence/disclosed-names.ts';
import { disclosedToDefence, itemsOfDefence } from '../defence/disclosed-to-defence.ts';
import type { FileShown } from '../shown.ts';
import { filePaper as texts } from './messages.ts';

/**
 * What the defence was given, when, what it confirmed, and what it has of each piece of evidence that it may have. What stays in the agency is
 * counted and not named: this paper is for those who may ask what the defence has, also outside the agency.
 */
export function disclosedOnPaper(file: FileShown, { t, formats }: Texts): Block[] {
  const zone = zoneIn(file.law.country);
  const day = (of: string): string => formats.longDate(atNoon(of));
  const labelOf = (id: string): string => file.items.find((item) => item.id === id)?.label ?? '–';
  const documentsOf = (id: string): string[] =>
    ([...file.services, ...file.given].find((one) => one.id === id)?.documents ?? []).map(({ name }) => name ?? '–');
  const held = itemsOfDefence(file, zone);
  const open = held.filter(({ is }) => is !== 'stays');
  return [
    {
      kind: 'table',
      caption: t(texts.disclosed),
      columns: [names.disclosedWhen, names.disclosedHow, names.disclosedWhat, names.disclosedReceipt].map((name) => ({
        name: t(name),
        isNumber: false,
      })),
      rows: disclosedToDefence(file, zone).map(({ id, way, on, items, withdrawn, acknowledged }) => [
        day(on),
        t(names.wayNames[way]),
        [
          items.map(labelOf).sort().join(', '),
          ...documentsOf(id),
          withdrawn > 0 ? t(names.withdrawnSince, { count: withdrawn }) : '',
        ]
          .filter(Boolean)
          .join('; '),
        acknowledged.length === 0
          ? t(names.notConfirmed)
          : acknowledged
              .map(({ on: confirmed, how, from, compared }) =>
                [
                  t(names.confirmedLine, {
                    date: day(confirmed),
                    way: t(names.acknowledgementWayNames[how]),
                    from: from ?? '–',
                  }),
                  way === 'package' ? t(names.comparedNames[compared]) : '',
                ]
                  .filter(Boolean)
                  .join('. '),
              )
              .join(' '),
      ]),
    },
    ...(open.length > 0
      ? ([
          {
            kind: 'table',
            caption: t(names.itemsHeading),
            columns: [names.itemColumn, names.heldColumn].map((name) => ({ name: t(name), isNumber: false })),
            rows: open.map(({ item, is, since }) => [
              labelOf(item),
              t(names.heldNames[is], { date: since === null ? '' : day(since) }),
            ]),
          },
        ] as const)
      : []),
    { kind: 'paragraph', look: 'quiet', text: t(texts.staysCount, { count: held.length - open.length }) },
  ];
}
