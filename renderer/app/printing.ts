import { host, onHostEvent } from '../client/index.ts';
import { hasAction } from './actions.ts';

/** The menu prints what the window shows, unless the screen has a paper of its own and offers the action. */
export function listenToPrinting(): void {
  onHostEvent((event) => {
    if (event.type !== 'menu') return;
    const { command } = event;
    if (command !== 'page.print' && command !== 'page.savePdf') return;
    // Behind the closed gate the screens do nothing.
    if (hasAction(command) && document.documentElement.dataset['gate'] !== 'closed') return;
    if (command === 'page.print') void host('print', {});
    else void host('savePdf', { name: 'Griffel.pdf' });
  });
}
