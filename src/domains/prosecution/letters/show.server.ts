import type { Track } from '../../../kernel/capacity.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { capacitiesInto, visibilityOf } from '../../access/public.ts';
import { itemNumber } from '../evidence/item-number.ts';
import { wordIn } from '../evidence/show-item.server.ts';
import { offeredForLetter } from '../offered.ts';
import { namesIn } from '../show.server.ts';
import type { LetterShown } from '../shown.ts';
import type { StoredLetter } from './arrived-letter.ts';
import { cameWith, DirectiveSnapshot } from './letter.ts';

/** A disclosure received inside an investigation, as this reader may see it. */
export async function showLetter(tx: Tx, stored: StoredLetter, call: AnyCall): Promise<LetterShown> {
  const { state: letter, at, id } = stored;
  const { rows, words } = await openFile(tx, call, at, id);
  const nameOf = await namesIn(tx, call, rows, []);
  const { language, t, formats } = call.texts;
  const memberships = call.who.memberships.filter(
    ({ realm, until }) => realm === at.realm && (until === null || until > call.now),
  );
  const said = (name: string): string | null => wordIn(words, letter.arrivalAct, name);
  const isDirective = letter.kind === 'directive';
  const directive = isDirective
    ? DirectiveSnapshot.parse({ ...letter.snapshot, what: said('what') ?? '', about: said('about') ?? '' })
    : null;
  const came = cameWith(letter, said('texts'));
  return {
    id,
    kind: letter.kind,
    reference: letter.reference,
    from: `${letter.from.unit[language]}, ${letter.from.house[language]}`,
    arrivedAt: letter.arrivedAt,
    dueOn: letter.dueOn,
    about: said('about'),
    what: isDirective ? said('what') : said('purpose'),
    element: directive?.element ?? null,
    parties: came.snapshot.parties.map((party) => ({
      id: party,
      alias: came.texts[`party.${party}`] ?? null,
    })),
    items: came.snapshot.items.map(({ item, number, type }) => ({
      id: item,
      label: itemNumber(number),
      type,
      short: came.texts[`item.${item}.short`] ?? null,
    })),
    answer: came.snapshot.answer,
    answerWords: came.texts.answer ?? null,
    taken: letter.takenBy !== null,
    file: letter.file,
    timeline: rows
      .map((row) => showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf }))
      .reverse(),
    visibility: visibilityOf(
      {
        unit: call.who.unitName[language],
        agency: call.who.agencyName[language],
        capacities: capacitiesInto(call.who, at, call.now),
        track: (memberships[0]?.track ?? 'criminal') as Track,
        sentTo: [],
        cameFrom: letter.from.unit[language],
      },
      t,
      formats.either,
    ),
    may: offeredForLetter({ ...call.who, memberships }, stored, call.verbs),
  };
}
