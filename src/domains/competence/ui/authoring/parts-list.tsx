import arrowDown from '@phosphor-icons/core/regular/arrow-down.svg?raw';
import arrowUp from '@phosphor-icons/core/regular/arrow-up.svg?raw';
import check from '@phosphor-icons/core/regular/check.svg?raw';
import trash from '@phosphor-icons/core/regular/trash.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { useLanguage } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { type CourseDraft, newPiece, newScene } from '../../authoring/draft.ts';
import { shownIn } from './editing.ts';
import * as texts from './editor-messages.ts';
import { moved } from './put-at.ts';

/** Which part of the course is open: the course itself, a piece, or one of its scenes. */
export type OpenPart = { readonly piece: number | null; readonly scene: number | null };
export const wholeCourse: OpenPart = { piece: null, scene: null };

const pathOf = ({ piece, scene }: OpenPart): string =>
  piece === null ? '' : scene === null ? `pieces.${piece}` : `pieces.${piece}.scenes.${scene}`;

/** Whether a field belongs to this part, and to none below it. */
const isIn = (path: string, part: OpenPart): boolean => {
  if (part.piece === null) return !path.startsWith('pieces.');
  const here = pathOf(part);
  if (path !== here && !path.startsWith(`${here}.`)) return false;
  return part.scene !== null || !path.startsWith(`${here}.scenes.`);
};

/** The part in which a field stands. */
export function partOf(path: string): OpenPart {
  const [, piece, scene] = /^pieces\.(\d+)(?:\.scenes\.(\d+))?/.exec(path) ?? [];
  return { piece: piece === undefined ? null : Number(piece), scene: scene === undefined ? null : Number(scene) };
}

/** The course as a list of its parts: what is right, what is not; where parts are added, moved and removed. */
export function PartsList(props: {
  draft: CourseDraft;
  open: OpenPart;
  faulty: readonly string[];
  onOpen: (part: OpenPart) => void;
  onChange: (draft: CourseDraft) => void;
}): ReactElement {
  const { draft, open, faulty, onOpen, onChange } = props;
  const say = useText();
  const spokenHere = useLanguage();
  const line = (part: OpenPart, name: string): ReactElement => {
    const isOpen = part.piece === open.piece && part.scene === open.scene;
    const isWrong = faulty.some((path) => isIn(path, part));
    return (
      <button
        type="button"
        className={`authoring-step ${part.scene === null ? '' : 'is-scene'}`}
        aria-current={isOpen ? 'step' : undefined}
        onClick={() => onOpen(part)}
      >
        <span>{name}</span>
        <Icon of={isWrong ? warning : check} />
        <span className="unseen">{say(isWrong ? texts.hasErrors : texts.hasNoErrors)}</span>
      </button>
    );
  };
  const parts = draft.pieces.flatMap(({ id, scenes }) => [id, ...scenes.map((scene) => scene.id)]);
  return (
    <nav aria-label={say(texts.parts)} className="authoring-parts">
      <ol>
        <li>{line(wholeCourse, say(texts.courseTitle))}</li>
        {draft.pieces.map((piece, at) => (
          <li key={piece.id}>
            {line(
              { piece: at, scene: null },
              `${at + 1} ${shownIn(piece.title, spokenHere, say(texts.pieceTitle, { number: at + 1 }))}`,
            )}
            <ol>
              {piece.scenes.map((scene, place) => (
                <li key={scene.id}>
                  {line(
                    { piece: at, scene: place },
                    `${at + 1}.${place + 1} ${shownIn(scene.title, spokenHere, say(texts.noTextYet))}`,
                  )}
                </li>
              ))}
            </ol>
            <Button
              look="plain"
              onClick={() => {
                const scenes = [...piece.scenes, newScene(piece.id, parts)];
                onChange({
                  ...draft,
                  pieces: draft.pieces.map((one) => (one.id === piece.id ? { ...one, scenes } : one)),
                });
                onOpen({ piece: at, scene: scenes.length - 1 });
              }}
            >
              {say(texts.addScene, { number: at + 1 })}
            </Button>
          </li>
        ))}
      </ol>
      {draft.pieces.length < 12 && (
        <Button
          onClick={() => {
            onChange({ ...draft, pieces: [...draft.pieces, newPiece(draft.id, parts)] });
            onOpen({ piece: draft.pieces.length, scene: null });
          }}
        >
          {say(texts.addPiece)}
        </Button>
      )}
    </nav>
  );
}

/** Moves or removes the part that is open. */
export function PartActions(props: {
  draft: CourseDraft;
  open: OpenPart;
  onOpen: (part: OpenPart) => void;
  onChange: (draft: CourseDraft) => void;
}): ReactElement | null {
  const { draft, open, onOpen, onChange } = props;
  const say = useText();
  if (open.piece === null) return null;
  const piece = draft.pieces[open.piece];
  if (!piece) return null;
  const all = open.scene === null ? draft.pieces : piece.scenes;
  const at = open.scene ?? open.piece;
  const put = (parts: readonly { readonly id: string }[]): void => {
    const pieces =
      open.scene === null ? parts : draft.pieces.map((one) => (one.id === piece.id ? { ...one, scenes: parts } : one));
    onChange({ ...draft, pieces } as CourseDraft);
  };
  const go = (by: 1 | -1): void => {
    put(moved<{ readonly id: string }>(all, at, by));
    onOpen(open.scene === null ? { piece: at + by, scene: null } : { ...open, scene: at + by });
  };
  return (
    <div className="actions">
      <Button look="plain" icon={arrowUp} barred={at === 0} onClick={() => go(-1)}>
        {say(texts.partUp)}
      </Button>
      <Button look="plain" icon={arrowDown} barred={at === all.length - 1} onClick={() => go(1)}>
        {say(texts.partDown)}
      </Button>
      <Button
        look="plain"
        icon={trash}
        barred={all.length === 1}
        onClick={() => {
          put((all as readonly { readonly id: string }[]).filter((_, one) => one !== at));
          onOpen(open.scene === null ? wholeCourse : { ...open, scene: null });
        }}
      >
        {say(open.scene === null ? texts.removePiece : texts.removeScene)}
      </Button>
    </div>
  );
}
