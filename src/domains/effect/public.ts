export { practiceOf } from './practice.ts';
export { type KnowledgeGain, knowledgeGain, type Sheet } from './knowledge-gain.ts';
