/** The clock of what keeps a folder: on a share the file server's, the same for every computer. */
export type FolderClock = {
  now(folder: string): Promise<Date>;
};
