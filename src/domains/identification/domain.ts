import type { Domain } from '../../kernel/domain.ts';
import { addSigns } from './acts/add-signs.ts';
import { decideScreening } from './acts/decide.ts';
import { followUp } from './acts/follow.ts';
import { screenSigns } from './acts/screen.ts';
import { askedTask, followTask } from './follow-messages.ts';
import { decideTask } from './messages.ts';
import { screeningDetectors } from './obstacles.ts';

export const identification = {
  name: 'identification',
  acts: [screenSigns, addSigns, decideScreening, followUp],
  detectors: screeningDetectors,
  tasks: () => [
    ['identification.decide', decideTask],
    ['identification.follow', followTask],
    ['identification.asked', askedTask],
  ],
} as const satisfies Domain;
