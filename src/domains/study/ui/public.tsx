export { title } from './menu-messages.ts';
export { estimatesTab, keepCsv, nationalTab } from './messages.ts';
export { StudyTable } from './shown-table.tsx';
export { StudyNav } from './study-nav.tsx';
