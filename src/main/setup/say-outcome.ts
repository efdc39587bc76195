import type { Language } from '../../kernel/language.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { setupMessages } from './messages.ts';
import type { SetupOutcome } from './set-up.ts';
import { sayMistake } from './setup-mistake.ts';
import type { SetupChange, SetupNote } from './setup-plan.ts';

type OutcomeFormat = { readonly language: Language; readonly dryRun: boolean; readonly json: boolean };

/** What a set-up did, or would do, or why it did nothing: in words, or in a form for programs that stays the same. */
export function sayOutcome(outcome: SetupOutcome, { language, dryRun, json }: OutcomeFormat): string {
  if (json) return `${JSON.stringify(forPrograms(outcome, language, dryRun), null, 2)}\n`;
  const lines = 'changes' in outcome ? inWords(outcome, language, dryRun) : mistakesInWords(outcome, language);
  return `${lines.join('\n')}\n`;
}

function mistakesInWords({ mistakes }: SetupOutcome, language: Language): string[] {
  const { t } = textsIn(language);
  return [
    ...mistakes.map((mistake) => sayMistake(mistake, language)),
    t(setupMessages.nothingChanged, { count: mistakes.length }),
  ];
}

type Carried = Extract<SetupOutcome, { changes: unknown }>;

const isChange = ({ done }: SetupChange): boolean => done === 'added' || done === 'changed' || done === 'ended';

function inWords(
  { changes, notes, invitations, toInvite, newKeys }: Carried,
  language: Language,
  dryRun: boolean,
): string[] {
  const { t } = textsIn(language);
  const lines = changes
    .filter(({ done }) => done !== 'unchanged')
    .map(({ what, key, done, fields }) =>
      t(fields.length > 0 ? setupMessages.changeWithFields[done] : setupMessages.change[done], {
        what: t(setupMessages.things[what]),
        key,
        fields: fields.join(', '),
      }),
    );
  const unchanged = changes.filter(({ done }) => done === 'unchanged').length;
  return [
    ...lines,
    ...notes.map((note) => sayNote(note, language)),
    ...(unchanged > 0 ? [t(setupMessages.unchanged, { count: unchanged })] : []),
    ...(dryRun ? [t(setupMessages.dryRun, { count: toInvite })] : []),
    ...(!dryRun && changes.length > 0 && !changes.some(isChange) ? [t(setupMessages.asItWas)] : []),
    ...(!dryRun && newKeys ? [t(setupMessages.newKeys)] : []),
    ...(invitations.length > 0 ? ['', t(setupMessages.invitations, { count: invitations.length })] : []),
    ...invitations.map(({ person, code }) => `  ${code}  ${person}`),
  ];
}

function sayNote({ code, ...values }: SetupNote, language: Language): string {
  return textsIn(language).t(setupMessages.notes[code], values);
}

function forPrograms(outcome: SetupOutcome, language: Language, dryRun: boolean): object {
  const mistakes = outcome.mistakes.map((mistake) => ({
    line: mistake.line,
    field: mistake.field,
    code: mistake.code,
    text: sayMistake(mistake, language),
  }));
  if (!('changes' in outcome)) {
    return { version: 1, dryRun, changed: false, mistakes, changes: [], notes: [], toInvite: 0, invitations: [] };
  }
  const { changes, notes, invitations, toInvite } = outcome;
  return {
    version: 1,
    dryRun,
    /** Whether the database is, or would be, another than before. */
    changed: changes.some(isChange) || toInvite > 0,
    mistakes,
    changes: changes.map(({ what, key, agency, done, fields }) => ({ what, key, agency, done, fields })),
    notes,
    toInvite,
    invitations: invitations.map(({ account, agency, person, code, until }) => ({
      account,
      agency,
      person,
      code,
      until,
    })),
  };
}
