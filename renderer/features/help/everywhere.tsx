import { CircleHelp } from 'lucide-react';
import { useAction } from '../../app/actions.ts';
import { matchesWords, usePaletteSource } from '../../app/palette-sources.ts';
import { go, useRoute } from '../../app/routes.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { useT } from '../../ui/index.ts';
import { helpKeys, helpTopics, topicFor } from './topics.ts';

/** Help from anywhere: F1 for the screen one is on, and every topic in the palette, by its title or any of its words. */
export function HelpEverywhere() {
  const t = useT();
  const route = useRoute();
  const open = () => go('help', { topic: topicFor(route) });
  useAction('help.open', open);
  useShortcut({ keys: 'F1', label: t('help.title'), group: t('shell.keys.general'), run: open });
  usePaletteSource({
    id: 'help',
    title: t('help.title'),
    order: 90,
    find: (text) => {
      if (text.trim() === '') return [];
      return helpTopics
        .map((topic) => ({
          topic,
          title: t(`help.topic.${topic}.title`),
          text: t(`help.topic.${topic}.text`, helpKeys),
        }))
        .filter((each) => matchesWords(`${t('help.title')} ${each.title} ${each.text}`, text))
        .sort((left, right) => Number(matchesWords(right.title, text)) - Number(matchesWords(left.title, text)))
        .slice(0, 4)
        .map(({ topic, title }) => ({ id: topic, text: title, icon: CircleHelp, run: () => go('help', { topic }) }));
    },
  });
  return null;
}
