// What pages of other modules use.
export { useWorkspace } from './workspace';
export { wordsOf, type Words } from './words';
export { couldEver } from './navigation';
