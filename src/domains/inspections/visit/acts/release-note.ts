import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import { visitMessages } from '../messages.ts';
import { tellsOfSpeech } from '../speaker.ts';
import type { Visit } from '../visit.ts';

const ReleaseNote = z.strictObject({ act: ActEnvelope, observation: Uuid, released: z.boolean() });
type ReleaseNote = z.infer<typeof ReleaseNote>;

const Facts = z.strictObject({ observation: Uuid, released: z.boolean() });
type Facts = z.infer<typeof Facts>;

export const releaseNote: ActDef<'inspection.release-note', Facts, never> = defineAct({
  type: 'inspection.release-note',
  stream: 'visit',
  nature: 'decision',
  facts: Facts,
  icon: 'eye',
  sentence: ({ released }) => ({ message: visitMessages.noteReleased, values: { released: released ? 'yes' : 'no' } }),
  retainRule: 'inspection',
});

/**
 * An officer who has read the words of a note lets the employer as a party read them, or masks them again. Never where a sign of the note
 * says that a person there said or answered it: those words are theirs. A closed visit is no hindrance, since a party asks later.
 */
export const toReleaseNote: Doing<ReleaseNote, Here<Visit>> = {
  act: releaseNote,
  input: ReleaseNote,
  roles: ['officer'],
  may: mayWrite,
  refuses: ({ observation, released }, { state }) => {
    const note = [...state.observations, ...state.takenBack].find(({ act }) => act === observation);
    if (!note) return new Problem('conflict', visitMessages.noSuchNote);
    if (released && tellsOfSpeech(note.signs)) return new Problem('conflict', visitMessages.wordsAreTheirs);
    const isReleased = state.released.some((one) => one.observation === observation);
    return isReleased === released ? new Problem('conflict', visitMessages.decidedAlready) : null;
  },
  acts: ({ act, observation, released }, { id, at }) => [
    releaseNote.draft({ at, id: act.id, stream: id, facts: { observation, released }, basedOn: [observation] }),
  ],
};
