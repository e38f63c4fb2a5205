import { useEffect } from 'react';
import { create } from 'zustand';
import type { Language } from '../../shared/contract/values.ts';
import { call, host, refreshSession, useSession, useSignedIn } from '../client/index.ts';

export type Theme = 'system' | 'light' | 'dark';

/** The language in front of the door, where nobody's preference is known yet. */
export const useDoorLanguage = create<{ language: Language }>(() => ({ language: 'en' }));

/** The language in use: of the person signed in, before that of this computer. */
export function useCurrentLanguage(): Language {
  const door = useDoorLanguage(({ language }) => language);
  return useSignedIn()?.user.language ?? door;
}

/** Lets the page, the menus and the system's dialogs follow the person signed in. */
export function useAppearance(): void {
  const language = useCurrentLanguage();
  const theme = useSignedIn()?.user.theme ?? null;
  useEffect(() => {
    useDoorLanguage.setState({ language });
    void host('setLanguage', { language });
  }, [language]);
  useEffect(() => {
    // At the door the computer keeps the looks of whoever was in last, and their language.
    if (theme === null) return;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    void host('setTheme', { theme });
  }, [theme]);
}

/** Keeps the preferences of the person signed in, and shows them at once. */
export async function setPreferences(change: { language?: Language; theme?: Theme }): Promise<void> {
  const { shown } = useSession.getState();
  if (!shown) return;
  const { language, theme } = { language: shown.user.language, theme: shown.user.theme, ...change };
  await call('user.setPreferences', { language, theme });
  await refreshSession();
}
