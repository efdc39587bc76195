import { parseArgs } from 'node:util';
import { z } from 'zod';
import { zoneIn } from '../../kernel/country.ts';
import { printable } from '../../kernel/text/printable.ts';
import { type Calendar, limitAfter } from '../../kernel/time/calendar.ts';
import { atNoon } from '../../kernel/time/calendar-days.ts';
import { Day } from '../../kernel/time/dates.ts';
import { midnightAfter } from '../../kernel/time/day-bounds.ts';
import { type Texts, textsIn } from '../../platform/pages/catalogue.ts';
import { calendarsIn, clocksIn } from './calendars-in.server.ts';
import { clocksTexts } from './clocks-messages.ts';
import type { KnowledgeIo } from './command.server.ts';
import { type Country, countries } from './countries.ts';
import type { Entry } from './entry.ts';

type ClocksIo = Omit<KnowledgeIo, 'today' | 'json'> & { readonly complain: (text: string) => void };

/**
 * `cape clocks --country XX --start DAY [--json]`: every time limit of a country from one day, with the day on which it has run out, what
 * starts it, what is lost, its source and whether it is verified. 0; 2 with a sentence when the country, the day or the words are wrong.
 */
export async function clocksCommand(words: readonly string[], io: ClocksIo): Promise<0 | 2> {
  const texts = textsIn(io.language);
  const { t } = texts;
  const asked = argumentsIn(words);
  const known = countries.join(', ');
  if (asked === null) {
    io.complain(t(clocksTexts.usage, { countries: known }));
    return 2;
  }
  const country = countries.find((one) => one === asked.country.toUpperCase());
  if (!country) {
    io.complain(t(clocksTexts.noCountry, { country: printable(asked.country), countries: known }));
    return 2;
  }
  if (!Day.safeParse(asked.start).success) {
    io.complain(t(clocksTexts.noDay, { day: printable(asked.start) }));
    return 2;
  }
  const clocks = clocksIn(io.knowledge, country).map((clock) =>
    runClock(clock, asked.start, country, calendarsIn(io.knowledge)(country)),
  );
  io.print(
    asked.json
      ? `${JSON.stringify({ country, start: asked.start, zone: zoneIn(country), clocks }, null, 2)}\n`
      : inWords(clocks, asked.start, texts),
  );
  return 0;
}

const Options = z.object({ country: z.string(), start: z.string(), json: z.boolean() });

function argumentsIn(words: readonly string[]): z.infer<typeof Options> | null {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        country: { type: 'string' },
        start: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    return Options.safeParse(values).data ?? null;
  } catch {
    return null; // a word that does not exist; the usage says which do
  }
}

type RunClock = ReturnType<typeof runClock>;

/**
 * One time limit from a day, which is not counted itself. The due day is a day of the calendar and has no hour: that no summer time moves
 * it is shown by `dueUntil`, the moment at which it ends where the country is.
 */
function runClock(clock: Entry<'clocks'>, start: string, country: Country, calendar: Calendar) {
  const due = limitAfter(calendar, start, clock);
  const { id, sv, en, amount, unit, starts, after, source, verified_on, valid_from, valid_to } = clock;
  return {
    id,
    name: { sv, en },
    amount,
    unit,
    starts,
    due,
    dueUntil: midnightAfter(due, zoneIn(country)),
    /** Whether the due day is worked there: the law of a country may move one that is not. */
    dueIsWorked: calendar.isWorked(due),
    lost: after,
    source,
    verified: verified_on !== undefined,
    verifiedOn: verified_on ?? null,
    inForce: (valid_from ?? '') <= start && start <= (valid_to ?? '9999'),
  };
}

function inWords(clocks: readonly RunClock[], start: string, { t, language, formats }: Texts): string {
  const day = (of: string): string => formats.date(atNoon(of));
  const blocks = clocks.map((clock) =>
    [
      `${clock.name[language]} (${clock.id})`,
      `  ${t(clocksTexts.length[clock.unit], { amount: clock.amount })} ${t(clocksTexts.starts, { what: clock.starts[language] })}`,
      `  ${t(clock.dueIsWorked ? clocksTexts.due : clocksTexts.dueOff, { day: day(clock.due) })}`,
      `  ${clock.lost[language]}`,
      `  ${t(clock.verified ? clocksTexts.verified : clocksTexts.notVerified, { source: clock.source })}`,
      ...(clock.inForce ? [] : [`  ${t(clocksTexts.notInForce)}`]),
    ].join('\n'),
  );
  return `${t(clocksTexts.from, { day: day(start) })}\n\n${blocks.join('\n\n')}\n\n${t(clocksTexts.caution)}\n`;
}
