import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Language } from '../../../kernel/language.ts';
import { printable } from '../../../kernel/text/printable.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import { checkScenario } from '../check/check-scenario.ts';
import type { ShapeFault } from '../check/fault.ts';
import { debrief } from '../debrief/debrief.ts';
import { compareWithCase, skeletonOfCase } from '../from-case/from-case-command.server.ts';
import { playAll } from '../play/play.ts';
import { readExercise, readKnownIds, readRealNames } from '../read-exercise.server.ts';
import { leader, Move } from '../scenario/moves.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { debriefText } from './debrief-text.ts';
import { faultTexts, exerciseTexts as text } from './exercise-messages.ts';

export type ExerciseIo = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly language: Language;
  /** The folder `knowledge`. */
  readonly knowledge: string;
};

/** `cape exercise check`, `play`, `skeleton` and `compare`: 0, 1 with what is wrong, 2 where nothing was tried. */
export async function exerciseCommand(words: readonly string[], io: ExerciseIo): Promise<0 | 1 | 2> {
  const texts = textsIn(io.language);
  const [verb, ...rest] = words;
  const json = rest.includes('--json');
  const others = rest.filter((word) => word !== '--json');
  const [file = '', flag, script = ''] = others;
  if (verb === 'check' && others.length === 1) return check(file, json, texts, io);
  if (verb === 'play' && others.length === 3 && flag === '--script') return play(file, script, json, texts, io);
  const fromCase = { texts, json, print: io.print, complain: io.complain };
  if (verb === 'skeleton' && others.length === 3 && flag === '--case') return skeletonOfCase(file, script, fromCase);
  if (verb === 'compare' && others.length === 3 && flag === '--words') return compareWithCase(file, script, fromCase);
  io.complain(texts.t(text.usage));
  return 2;
}

type Line = {
  readonly file: string;
  readonly line: number | null;
  readonly at: string;
  readonly code: keyof typeof faultTexts;
  readonly text: string;
};

async function check(file: string, json: boolean, texts: Texts, io: ExerciseIo): Promise<0 | 1 | 2> {
  const read = await readExercise(file, io.knowledge);
  if (read.exercise === null) return cannotRead(read.faults, json, texts, io);
  const [known, realNames] = await Promise.all([readKnownIds(io.knowledge), readRealNames(io.knowledge)]);
  const faults = checkScenario(read.exercise, { known, realNames }).map(
    ({ at, code, values }): Line => ({ file, line: null, at, code, text: texts.t(faultTexts[code], values) }),
  );
  const { scenario } = read.exercise;
  if (json)
    io.print(
      `${JSON.stringify({ scenario: scenario.id, version: scenario.version, faults: faults.map(withoutPath) })}\n`,
    );
  else if (faults.length > 0) tell(faults, texts, io);
  else
    io.print(
      `${texts.t(text.right, {
        title: scenario.title[io.language === 'sv' ? 'sv' : 'en'],
        people: scenario.people.length,
        things: scenario.objects.length,
        oracles: scenario.oracle.length,
      })}\n`,
    );
  return faults.length > 0 ? 1 : 0;
}

function cannotRead(found: readonly ShapeFault[], json: boolean, texts: Texts, io: ExerciseIo): 1 | 2 {
  const faults = found.map((one): Line => ({ ...one, text: texts.t(faultTexts[one.code]) }));
  if (json) io.print(`${JSON.stringify({ scenario: null, version: null, faults: faults.map(withoutPath) })}\n`);
  else tell(faults, texts, io);
  return found.some(({ code }) => code === 'no-file' || code === 'too-large') ? 2 : 1;
}

/** A script reads which file by its name: where it lies on this machine is not part of the answer. */
const withoutPath = ({ file, ...rest }: Line) => ({ file: basename(file), ...rest });

function tell(faults: readonly Line[], texts: Texts, io: ExerciseIo): void {
  for (const { file, line, at, text: said } of faults)
    io.print(
      `${[printable(basename(file)), line, at].filter((part) => part !== null && part !== '').join(':')}: ${said}\n`,
    );
  io.print(`${texts.t(text.wrong, { count: faults.length })}\n`);
}

async function play(file: string, script: string, json: boolean, texts: Texts, io: ExerciseIo): Promise<0 | 1 | 2> {
  const read = await readExercise(file, io.knowledge);
  if (read.exercise === null) return cannotRead(read.faults, json, texts, io);
  const given = await readFile(script, 'utf8').then(
    (content): unknown => parsed(content),
    () => undefined,
  );
  if (!Array.isArray(given)) {
    io.complain(texts.t(text.noMoves));
    return 2;
  }
  const moves: Move[] = [];
  for (const [at, one] of given.entries()) {
    const move = Move.safeParse(one);
    const wrong = move.success ? unknownIn(read.exercise, move.data) : null;
    if (!move.success || wrong !== null) {
      const values = { number: at + 1, id: printable(wrong ?? '') };
      io.complain(texts.t(wrong === null ? text.wrongMoves : text.unknownInMove, values));
      return 1;
    }
    moves.push(move.data);
  }
  const found = debrief(read.exercise, playAll(read.exercise, moves));
  io.print(
    json
      ? `${JSON.stringify(found, null, 2)}\n`
      : debriefText(read.exercise, found, texts.t, io.language === 'sv' ? 'sv' : 'en'),
  );
  return 0;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** The first id of a move that the scenario does not have. */
function unknownIn({ scenario, pack }: Exercise, { role, on, room, facts = [], to, act }: Move): string | null {
  const has = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id);
  if (role !== leader && !has(scenario.roles, role)) return role;
  const things = [scenario.people, scenario.objects, scenario.rooms, scenario.resources, scenario.injects];
  if (on !== undefined && !things.some((list) => has(list, on))) return on;
  if (room !== undefined && room !== 'elsewhere' && !has(scenario.rooms, room)) return room;
  const receivers = [scenario.roles, pack.agencies, pack.capacities];
  if (to !== undefined && act !== 'refuse' && !receivers.some((list) => has(list, to))) return to;
  return facts.find((fact) => !has(scenario.truth, fact)) ?? null;
}
