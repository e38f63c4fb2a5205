/** `griffel://ticket/T-123`, and nothing else: what a link may say is as narrow as what it is for. */
const link = /^griffel:\/\/ticket\/T-([1-9]\d{0,8})\/?$/iu;

/** The number of the ticket that a link names. */
export function ticketOfLink(text: string): number | undefined {
  const number = link.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The first link on a command line, as Windows and Linux hand it to the program. */
export function ticketOfCommandLine(argv: readonly string[]): number | undefined {
  for (const argument of argv) {
    const number = ticketOfLink(argument);
    if (number !== undefined) return number;
  }
  return undefined;
}
