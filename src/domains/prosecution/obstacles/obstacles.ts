import { obstaclesIn } from '../../../kernel/obstacle.ts';
import { decisionDetectors, fileRecorded, verdictDetectors } from './decisions.ts';
import { elementDetectors } from './elements.ts';
import { evidenceDetectors } from './evidence.ts';

/** The obstacles of a criminal file, by its own acts: evidence, elements, decisions and judgments. */
export const fileDetectors = [...evidenceDetectors, ...elementDetectors, ...decisionDetectors, ...verdictDetectors];

export const fileObstacles = obstaclesIn('investigation', fileDetectors, fileRecorded);
