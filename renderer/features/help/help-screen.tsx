import './help.css';
import { useEffect, useRef } from 'react';
import { go, type Route } from '../../app/routes.ts';
import { Markdown, NavPane, NavPlace, useT } from '../../ui/index.ts';
import { helpKeys, helpTopics, isHelpTopic } from './topics.ts';

/** The help: a topic at a time, in the reader's language. */
export function HelpScreen({ params }: { params: Route['params'] }) {
  const t = useT();
  const current = isHelpTopic(params['topic']) ? params['topic'] : helpTopics[0];
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current) page.current?.scrollTo({ top: 0 });
  }, [current]);
  return (
    <NavPane
      wide
      label={t('help.topics')}
      nav={
        <ul>
          {helpTopics.map((topic) => (
            <li key={topic}>
              <NavPlace isCurrent={topic === current} onPress={() => go('help', { topic }, { replace: true })}>
                {t(`help.topic.${topic}.title`)}
              </NavPlace>
            </li>
          ))}
        </ul>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="help-page" ref={page} tabIndex={0} aria-label={t(`help.topic.${current}.title`)}>
        <article>
          <h1>{t(`help.topic.${current}.title`)}</h1>
          <Markdown>{t(`help.topic.${current}.text`, helpKeys)}</Markdown>
          <p className="ui-muted">{t('help.intro', helpKeys)}</p>
        </article>
      </section>
    </NavPane>
  );
}
