import type { Domain } from '../../kernel/domain.ts';
import { addSigns } from './acts/add-signs.ts';
import { decideScreening } from './acts/decide.ts';
import { followUp } from './acts/follow.ts';
import { screenSigns } from './acts/screen.ts';
import { withdrawFinding } from './acts/withdraw.ts';
import { screeningDetectors } from './obstacles.ts';
import { screeningToDecide, screeningToFollow, stepAskedFor } from './tasks.ts';

export const identification = {
  name: 'identification',
  acts: [screenSigns, addSigns, decideScreening, followUp, withdrawFinding],
  detectors: screeningDetectors,
  tasks: [screeningToDecide, screeningToFollow, stepAskedFor],
} as const satisfies Domain;
