import './markdown.css';
import { type ReactNode, useContext } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { useT } from './language.tsx';
import { OpenLink } from './links.tsx';

const allowed = /^(https?|mailto):/iu;

function Link({ href, children }: { href?: string | undefined; children?: ReactNode }) {
  const open = useContext(OpenLink);
  // A button, not an anchor: nothing in a text may navigate the window, not even by a middle click.
  if (href === undefined || !allowed.test(href)) return <span>{children}</span>;
  return (
    <button type="button" className="ui-link" title={href} onClick={() => open(href)}>
      {children}
    </button>
  );
}

function Image({ alt }: { alt?: string | undefined }) {
  const t = useT();
  return <span className="ui-image-placeholder">{t('common.image', { name: alt ?? '' })}</span>;
}

const components: Components = {
  a: ({ href, children }) => <Link href={href}>{children}</Link>,
  img: ({ alt }) => <Image alt={alt} />,
  // The screen has the first heading; those of a text stand below it.
  h1: ({ children }) => <h2>{children}</h2>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h5>{children}</h5>,
  h5: ({ children }) => <h6>{children}</h6>,
};
const plugins = [remarkGfm];

/** Written text with simple marks. HTML in it is shown as it stands, pictures are never loaded. */
export function Markdown({ children }: { children: string }) {
  return (
    <div className="ui-markdown">
      <ReactMarkdown remarkPlugins={plugins} components={components}>
        {children}
      </ReactMarkdown>
    </div>
  );
}
