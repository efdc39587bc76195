export { CheckList } from './check-list.tsx';
export { FoldedForm } from './folded-form.tsx';
