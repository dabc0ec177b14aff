export { withCellOwner } from './reach-owner.ts';
export { restoreCell } from './restore-cell.ts';
export { writeBackup } from './write-backup.ts';
export type { OnProgress } from './manifest.ts';
