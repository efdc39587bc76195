export { type KnowledgeGain, knowledgeGain, type Sheet } from './knowledge-gain.ts';
export { practiceOf } from './practice.ts';
