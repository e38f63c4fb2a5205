import { useMemo, useState } from 'react';
import type { TimelineEntry } from '../../../../shared/features/tickets/values.ts';
import { useOperation } from '../../../client/index.ts';
import { Button, useFormats, useT } from '../../../ui/index.ts';

/** Longer messages are folded; most people read the beginning. */
const foldAfter = 2_000;

/** What came from or went to the client: the text, and on demand the way it was formatted. */
export function MessageBody({ entry }: { entry: TimelineEntry }) {
  const t = useT();
  const { dateTime, list } = useFormats();
  const [formatted, setFormatted] = useState(false);
  const [whole, setWhole] = useState(false);
  const { mail, body } = entry;
  const isFolded = !whole && body.length > foldAfter;
  const facts: [string, string][] = mail
    ? [
        [t('tickets.timeline.subject'), mail.subject],
        [t('tickets.timeline.to'), list(mail.to)],
        [t('tickets.timeline.cc'), list(mail.cc)],
        [t('tickets.timeline.sent'), mail.sentAt === null ? '' : dateTime(mail.sentAt)],
      ]
    : [];
  return (
    <>
      {mail && (
        <dl className="tk-mail">
          {facts
            .filter(([, value]) => value !== '')
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      )}
      {formatted ? (
        <FormattedMail entry={entry} />
      ) : (
        <p className="tk-plain tk-reading">{isFolded ? `${body.slice(0, foldAfter)} …` : body}</p>
      )}
      <div className="ui-row">
        {!formatted && body.length > foldAfter && (
          <Button variant="quiet" size="small" aria-expanded={whole} onPress={() => setWhole(!whole)}>
            {t(whole ? 'tickets.timeline.hideQuoted' : 'tickets.timeline.showQuoted')}
          </Button>
        )}
        {entry.hasHtml && (
          <Button variant="quiet" size="small" aria-pressed={formatted} onPress={() => setFormatted(!formatted)}>
            {t(formatted ? 'tickets.timeline.plain' : 'tickets.timeline.formatted')}
          </Button>
        )}
        {formatted && <span className="ui-muted">{t('tickets.timeline.formattedNote')}</span>}
      </div>
    </>
  );
}

/** The policy of the frame: nothing may be loaded or run, whatever the HTML says. Pictures only where they came with the mail. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

function FormattedMail({ entry }: { entry: TimelineEntry }) {
  const t = useT();
  const { data } = useOperation('ticket.entryHtml', { entry: entry.id });
  const page = useMemo(
    () =>
      data === undefined
        ? ''
        : `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>html{color-scheme:light;background:Canvas;color:CanvasText;font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}img{max-width:100%;height:auto}body{margin:12px}</style></head><body>${data.html}</body></html>`,
    [data],
  );
  if (page === '') return null;
  return (
    <iframe
      className="tk-frame"
      title={t('tickets.timeline.formattedLabel', { name: entry.mail?.from ?? '' })}
      sandbox=""
      srcDoc={page}
      referrerPolicy="no-referrer"
    />
  );
}
