export { Ground, type GroundObstacle, groundObstacle } from './grounds.ts';
