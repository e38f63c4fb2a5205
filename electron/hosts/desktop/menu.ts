import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../../shared/contract/host.ts';
import type { DesktopTranslate } from '../../../shared/i18n/desktop.ts';

type Actions = { send: (command: MenuCommand) => void };

/** The native menu in one language. Keys that the page itself listens to are shown here but not taken from it. */
export function setMenu(t: DesktopTranslate, actions: Actions): void {
  const mac = process.platform === 'darwin';
  const command = (label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: name,
    label,
    click: () => actions.send(name),
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const session = [command(t('menu.lock'), 'session.lock'), command(t('menu.signOut'), 'session.signOut')];
  const settings = command(t('menu.settings'), 'go.settings');

  const application: MenuItemConstructorOptions = {
    label: app.name,
    submenu: [
      { role: 'about', label: t('menu.about') },
      separator,
      settings,
      separator,
      { role: 'hide', label: t('menu.hide') },
      { role: 'hideOthers', label: t('menu.hideOthers') },
      { role: 'unhide', label: t('menu.showAll') },
      separator,
      { role: 'quit', label: t('menu.quit') },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: t('menu.file'),
    submenu: [
      command(t('menu.newTicket'), 'ticket.create', 'C'),
      separator,
      { id: 'print', label: t('menu.print'), accelerator: 'CmdOrCtrl+P', click: () => actions.send('page.print') },
      { id: 'savePdf', label: t('menu.savePdf'), click: () => actions.send('page.savePdf') },
      separator,
      ...session,
      ...(mac ? [] : [separator, settings, separator, { role: 'quit' as const, label: t('menu.quit') }]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: t('menu.edit'),
    submenu: [
      { role: 'undo', label: t('menu.undo') },
      { role: 'redo', label: t('menu.redo') },
      separator,
      { role: 'cut', label: t('menu.cut') },
      { role: 'copy', label: t('menu.copy') },
      { role: 'paste', label: t('menu.paste') },
      { role: 'selectAll', label: t('menu.selectAll') },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: t('menu.view'),
    submenu: [
      command(t('menu.goAnywhere'), 'go.anywhere', 'CmdOrCtrl+K'),
      command(t('menu.today'), 'go.today'),
      separator,
      { role: 'resetZoom', label: t('menu.actualSize') },
      { role: 'zoomIn', label: t('menu.zoomIn') },
      { role: 'zoomOut', label: t('menu.zoomOut') },
      separator,
      { role: 'togglefullscreen', label: t('menu.fullScreen') },
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: t('menu.help'),
    submenu: [
      command(t('menu.helpTopics'), 'help.open', 'F1'),
      command(t('menu.keys'), 'help.keys', '?'),
      ...(mac ? [] : [{ role: 'about' as const, label: t('menu.about') }]),
    ],
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate([...(mac ? [application] : []), file, edit, view, help]));
}
