export { fileDrafts } from './file-drafts.ts';
