// What pages of other modules use.
export { useWorkspace, type Workspace, type WorkspaceCity, type WorkspaceViewer } from './workspace';
export { wordsOf, type Words } from './words';
export { couldEver } from './navigation';
