/** The part of a file's status by which it is told apart. */
export type MarkedFile = { readonly mtimeMs: number; readonly size: number; readonly ino: number }

/**
 * A mark that changes when a file does. The inode is part of it because every save of ours makes a new file, also
 * when the clock stands still and the size stays the same.
 */
export function markFile(file: MarkedFile): string {
  return `${file.mtimeMs}-${file.size}-${file.ino}`
}
