import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import handPalm from '@phosphor-icons/core/regular/hand-palm.svg?raw';
import notePencil from '@phosphor-icons/core/regular/note-pencil.svg?raw';
import paperPlaneTilt from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import pencilLine from '@phosphor-icons/core/regular/pencil-line.svg?raw';
import trayArrowDown from '@phosphor-icons/core/regular/tray-arrow-down.svg?raw';

/** Every icon that an act may name. A new kind of act brings its icon here; a test holds the two together. */
export const actIcons: Readonly<Record<string, string>> = {
  'check-circle': checkCircle,
  'hand-palm': handPalm,
  'note-pencil': notePencil,
  'paper-plane-tilt': paperPlaneTilt,
  'pencil-line': pencilLine,
  'tray-arrow-down': trayArrowDown,
};
