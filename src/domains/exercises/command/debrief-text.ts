import type { Message, MessageValues } from '../../../kernel/message.ts';
import type { Debrief } from '../debrief/debrief.ts';
import type { PerishedThing } from '../debrief/lost-evidence.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { debriefTexts as text } from './debrief-messages.ts';

type Say = (message: Message, values?: MessageValues) => string;

/** The debrief in lines, one matter each. */
export function debriefText({ scenario, pack }: Exercise, found: Debrief, t: Say, language: 'sv' | 'en'): string {
  const { indicators, disclosures, promises } = found;
  const nameOf = (id: string) => scenario.objects.find((thing) => thing.id === id)?.[language] ?? id;
  const lines = [
    scenario.title[language],
    pack.banner[language],
    t(text.indicators, {
      recorded: indicators.recorded,
      available: indicators.available.length,
      unrecorded: indicators.seen_not_recorded.length,
      never: indicators.never_met.length,
      without: indicators.without_source.length,
    }),
    ...found.evidence.map((thing) => evidenceLine(thing, nameOf(thing.on), t)),
    t(text.disclosures, {
      made: disclosures.made,
      unlawful: disclosures.unlawful,
      refused: disclosures.refused_without_ground,
    }),
    t(text.promises, {
      made: promises.made,
      kept: promises.kept,
      broken: promises.broken,
      open: promises.open,
      unkeepable: promises.made - promises.keepable,
    }),
    ...pack.offences.flatMap(({ elements }) =>
      elements.map(({ id, [language]: name }) => {
        const element = found.elements[id];
        if (element?.board === 'supported')
          return t(text.elementSupported, { element: name, independent: element.independent });
        if (element?.board === 'contradicted') return t(text.elementContradicted, { element: name });
        return t(text.elementNothing, { element: name, gap: element?.truth === true ? 'yes' : 'no' });
      }),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function evidenceLine({ state, saved, chance }: PerishedThing, thing: string, t: Say): string {
  if (state === 'saved') return t(text.saved, { thing, saved: saved ?? 0, chance: chance ?? 0 });
  if (state === 'could-have-been-saved') return t(text.lost, { thing, chance: chance ?? 0 });
  return t(state === 'never-found' ? text.neverFound : text.noOneCould, { thing });
}
