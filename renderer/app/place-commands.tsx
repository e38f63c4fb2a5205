import { ArrowLeft, ArrowRight, Keyboard, Lock, LogOut } from 'lucide-react';
import { useSignedIn } from '../client/index.ts';
import { useT } from '../ui/index.ts';
import { runAction } from './actions.ts';
import { lock } from './leave.ts';
import { matchesWords, type PaletteItem, usePaletteSource } from './palette-sources.ts';
import { go, goBack, goForward, type ScreenName } from './routes.ts';
import { type ScreenSpec, screens } from './screens.tsx';
import { useShortcut } from './shortcuts.ts';

export type Place = { name: ScreenName; spec: ScreenSpec & { sidebar: NonNullable<ScreenSpec['sidebar']> } };

const places: readonly Place[] = Object.entries(screens).flatMap(([name, spec]) =>
  spec.sidebar ? [{ name: name as ScreenName, spec: { ...spec, sidebar: spec.sidebar } }] : [],
);

/** The places of the sidebar, in its order, as far as the person signed in may go there. */
export function usePlaces(): readonly Place[] {
  const permissions = useSignedIn()?.user.permissions;
  return places.filter(({ spec: { sidebar } }) => !sidebar.permission || permissions?.includes(sidebar.permission));
}

/** Puts places and commands into the palette, and gives each place its key. */
export function PlaceCommands({ onSignOut }: { onSignOut: () => void }) {
  const t = useT();
  const here = usePlaces();
  usePaletteSource({
    id: 'places',
    title: t('shell.places'),
    order: 10,
    find: (text) =>
      here
        .map(({ name, spec }): PaletteItem => {
          const { icon, keys } = spec.sidebar;
          return { id: name, text: t(`shell.place.${name}`), icon, keys, run: () => go(name) };
        })
        .filter((item) => matchesWords(item.text, text)),
  });
  usePaletteSource({
    id: 'commands',
    title: t('shell.commands'),
    order: 20,
    find: (text) => {
      const items: PaletteItem[] = [
        { id: 'back', text: t('shell.back'), icon: ArrowLeft, keys: 'Alt+ArrowLeft', run: goBack },
        { id: 'forward', text: t('shell.forward'), icon: ArrowRight, keys: 'Alt+ArrowRight', run: goForward },
        { id: 'keys', text: t('shell.keys.title'), icon: Keyboard, keys: '?', run: () => runAction('help.keys') },
        { id: 'lock', text: t('shell.lock'), icon: Lock, keys: 'Mod+Shift+L', run: () => void lock() },
        { id: 'signOut', text: t('shell.signOut'), icon: LogOut, run: onSignOut },
      ];
      return items.filter((item) => matchesWords(item.text, text));
    },
  });
  return here.map((place) => <PlaceKey key={place.name} place={place} />);
}

function PlaceKey({ place: { name, spec } }: { place: Place }) {
  const t = useT();
  useShortcut({
    keys: spec.sidebar.keys,
    label: t('shell.goTo', { place: t(`shell.place.${name}`) }),
    group: t('shell.keys.go'),
    run: () => go(name),
  });
  return null;
}
