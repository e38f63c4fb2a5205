import { readFileSync } from 'node:fs';
import { z } from 'zod';

const NetLog = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.int()) }),
  events: z.array(z.object({ type: z.int(), params: z.record(z.string(), z.unknown()).optional() })),
});

/** Events that mean someone wanted to reach another machine: a name looked up, a connection opened, a request made. */
const reaching = [
  'HOST_RESOLVER_MANAGER_REQUEST',
  'HOST_RESOLVER_MANAGER_JOB',
  'TCP_CONNECT',
  'TCP_CONNECT_ATTEMPT',
  'UDP_CONNECT',
  'UDP_BYTES_SENT',
  'SSL_CONNECT',
  'QUIC_SESSION',
  'WEBSOCKET_UPGRADE',
];

const beginning = '"events": [';

/** Chromium ends its log with the process; one that was killed leaves the list open, within an event or before the first. */
function parse(text: string): z.output<typeof NetLog> {
  try {
    return NetLog.parse(JSON.parse(text));
  } catch {
    const start = text.indexOf(beginning) + beginning.length;
    if (start < beginning.length) return { constants: { logEventTypes: {} }, events: [] };
    const events = text.slice(start, Math.max(start, text.lastIndexOf('},\n') + 1));
    return NetLog.parse(JSON.parse(`${text.slice(0, start)}${events}]}`));
  }
}

/** What in Chromium's own log of its network stack points outside. An empty list is what every test must end with. */
export function networkAttempts(file: string): string[] {
  const { constants, events } = parse(readFileSync(file, 'utf8'));
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]));
  const attempts = new Set<string>();
  for (const { type, params } of events) {
    const name = names.get(type) ?? String(type);
    const address = typeof params?.['url'] === 'string' ? params['url'] : '';
    if (reaching.includes(name)) attempts.add(`${name} ${JSON.stringify(params ?? {})}`);
    else if (/^(https?|wss?|ftp):/iu.test(address)) attempts.add(`${name} ${address}`);
  }
  return [...attempts];
}
