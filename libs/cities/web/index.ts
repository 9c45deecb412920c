// What pages of other modules use.
export { useWorkspace } from './workspace';
export { wordsOf, type Words } from '@plumbline/cities/domain';
export { StatusWords } from './help/status-words.panel';
export { couldEver } from './navigation';
