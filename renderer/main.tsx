import './ui/tokens.css';
import './ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { useDoorLanguage } from './app/preferences.ts';
import { listenToPrinting } from './app/printing.ts';
import { listenToShortcuts, setSingleKeys } from './app/shortcuts.ts';
import { guardUnsaved } from './app/unsaved.ts';
import { connect, connectKept, expectDoor, host, queryClient } from './client/index.ts';
import { learn } from './ui/index.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

const info = await host('info', {});
const words = learn(info.language);
useDoorLanguage.setState({ language: info.language });
expectDoor(info.door);
setSingleKeys(info.singleKeys);
connectKept();
connect();
listenToShortcuts();
listenToPrinting();
guardUnsaved();
await words;
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
