import { type FSWatcher, statSync, watch } from "node:fs";

/** Folders that are watched. */
export interface WatchedFolders {
  /** Sees which have gone, come or been replaced since. */
  look: () => void;
  close: () => void;
}

/** Watches those of some folders that are there, and calls `onChange` for what changes in them, or where they go or come. */
export function watchFolders(folders: readonly string[], onChange: () => void): WatchedFolders {
  const watchers = new Map<string, { inode: number; watcher: FSWatcher }>();
  const end = (folder: string) => {
    watchers.get(folder)?.watcher.close();
    watchers.delete(folder);
  };
  /** Returns whether a folder is another than the one that is watched. */
  const renew = (folder: string): boolean => {
    const inode = statSync(folder, { throwIfNoEntry: false })?.ino;
    if (watchers.get(folder)?.inode === inode) return false;
    end(folder);
    if (inode === undefined) return true;
    const watcher = watch(folder, { recursive: true }, () => {
      // One that is gone and back before the next look is watched no more.
      renew(folder);
      onChange();
    });
    watcher.on("error", () => {
      end(folder);
      onChange();
    });
    watchers.set(folder, { inode, watcher });
    return true;
  };
  folders.forEach(renew);
  return {
    look: () => {
      if (folders.filter(renew).length > 0) onChange();
    },
    close: () => folders.forEach(end),
  };
}
