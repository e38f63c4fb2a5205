/** The last name of a path, of Windows or any other system; the path itself where there is none. */
export function folderName(path: string): string {
  return (
    path
      .split(/[\\/]/u)
      .filter((part) => part !== '')
      .at(-1) ?? path
  );
}
