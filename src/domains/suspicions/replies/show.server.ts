import type { Act } from '../../../kernel/act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import type { UnitRow } from '../../access/public.server.ts';
import type { listCrossings } from '../../disclosures/public.server.ts';
import { hearWithdrawn, type Sender } from '../../disclosures/public.ts';
import { findPersonCalled } from '../../persons/public.server.ts';
import { standingYes } from '../../persons/public.ts';
import type { StoredSuspicion } from '../store.ts';
import type { Alternative } from './schema.ts';
import type { ExchangeShown } from './shown-schema.ts';
import { findTerm } from './store.server.ts';
import { lapsesAt, usualTerm } from './term.ts';

/** The unit that a message names as its sender; undefined where it is no longer one of this installation. */
export const unitCalled = (units: readonly UnitRow[], from: Sender | null): UnitRow | undefined =>
  units.find(({ name, agencyName }) => name.sv === from?.unit.sv && agencyName.sv === from.house.sv);

/** What the page of the hand-over has read already. */
type PageRead = {
  readonly acts: readonly Act[];
  readonly words: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly crossings: Awaited<ReturnType<typeof listCrossings>>;
  readonly units: readonly UnitRow[];
  readonly may: readonly string[];
};

/** What the two units have said to each other, as this reader may see it. */
export async function showExchange(
  tx: Tx,
  stored: StoredSuspicion,
  call: AnyCall,
  { acts, words, crossings, units, may }: PageRead,
): Promise<ExchangeShown> {
  const { state: suspicion, at } = stored;
  const { declined, questions, outcome, withdrawn, sentOn } = suspicion.exchange;
  const { language } = call.texts;
  const named = ({ unit, house }: Sender): string => `${unit[language]}, ${house[language]}`;
  const said = (act: string, word: string): string | null => words.get(act)?.[word] ?? null;
  const outcomeGone = (letter: string): boolean =>
    acts.some((act) => hearWithdrawn.is(act) && act.facts.withdraws === letter) ||
    crossings.some((crossing) => crossing.letter === letter && crossing.withdrawn_at !== null);
  const isGone = outcome !== null && outcomeGone(outcome.letter);
  const crossed = crossings.find(({ letter }) => letter === suspicion.letter);
  return {
    lapses: await showLapse(tx, stored, call),
    declined: declined && {
      at: declined.at,
      reason: declined.reason,
      words: said(declined.act, 'words'),
      alternative: declined.alternative.is,
      instead: insteadOf(declined.alternative, named, said(declined.act, 'service')),
      unit: unitToWriteTo(declined.alternative, units, call.who.unit),
    },
    questions: questions.map(({ act, at: asked, letter, answer }) => ({
      letter,
      at: asked,
      words: said(act, 'question') ?? said(act, 'words'),
      answeredAt: answer?.at ?? null,
      answer: answer && said(answer.act, 'answer'),
    })),
    outcome: outcome && {
      at: outcome.at,
      result: outcome.result,
      words: isGone ? null : said(outcome.act, 'words'),
      isWithdrawn: isGone,
    },
    withdrawn,
    sentOn: sentOn && { at: sentOn.at, to: named(sentOn.to), suspicion: sentOn.suspicion },
    instead: suspicion.instead ?? null,
    unit: crossed?.to_unit ?? null,
    consented: may.includes('suspicion.report-outcome')
      ? await consentedHere(tx, call, at, {
          called: suspicion.facts.called,
          unit: unitCalled(units, suspicion.from)?.id ?? null,
        })
      : [],
  };
}

function insteadOf(alternative: Alternative, named: (sender: Sender) => string, service: string | null): string | null {
  return alternative.is === 'unit' ? named(alternative.name) : service;
}

const unitToWriteTo = (alternative: Alternative, units: readonly UnitRow[], own: number): number | null =>
  alternative.is === 'unit' &&
  alternative.unit !== own &&
  units.some(({ id, takesLettersOn }) => id === alternative.unit && takesLettersOn !== null)
    ? alternative.unit
    : null;

async function showLapse(tx: Tx, { state, at }: StoredSuspicion, call: AnyCall): Promise<ExchangeShown['lapses']> {
  if (state.origin === 'sent') return null;
  const own = await findTerm(tx, at);
  const due = lapsesAt(state, own ?? usualTerm, call.registry.calendarOf(at.country));
  return due === null ? null : { at: due, lapsed: state.exchange.lapsedAt !== null, ownTerm: own !== null };
}

/** The person registered here under the alias of the hand-over, where they have consented to contact with its sender. */
async function consentedHere(
  tx: Tx,
  call: AnyCall,
  at: StoredSuspicion['at'],
  { called, unit }: { readonly called: string | null; readonly unit: number | null },
): Promise<ExchangeShown['consented']> {
  const person = called === null || unit === null ? null : await findPersonCalled(tx, at, called);
  if (!person || unit === null) return [];
  const yes = standingYes(person.state.consents, { recipientUnit: unit, purpose: 'contact' }, call.now.toISOString());
  return yes ? [{ person: person.id, alias: person.state.alias, givenAt: yes.givenAt }] : [];
}
