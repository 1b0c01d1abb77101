export { DiskFileStore } from './disk-file-store.js';
export { filesFolder } from './files-folder.js';
