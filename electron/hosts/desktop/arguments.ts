/** The value of `--name=value` on the command line. */
export function argumentValue(argv: readonly string[], name: string): string | undefined {
  const prefix = `--${name}=`;
  const value = argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
  return value === '' ? undefined : value;
}
